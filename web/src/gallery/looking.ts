import { languages, type Language } from '@bay-atlas/data/language.ts'
import { themes, type Theme } from '../state/page.ts'

export const texts = ['100', '200'] as const
export const media = ['screen', 'print', 'still'] as const

/** How the reader looks at a case: script, colours, size of text, medium; `spaced` is the override of WCAG 1.4.12. */
export type Looking = { language: Language; theme: Theme; text: (typeof texts)[number]; medium: (typeof media)[number]; spaced: boolean }

const oneOf = <W extends string>(words: readonly W[], said: string | null, otherwise: W): W => words.find(word => word === said || (word as string).toLowerCase() === said) ?? otherwise
const short: Record<string, Language> = { hans: 'zh-Hans', hant: 'zh-Hant' }

/** Reads `lang` (`hans` and `hant` will do), `theme`, `text`, `medium` and `spaced` from the address of the gallery. */
export function readLooking(query: URLSearchParams): Looking {
  const said = query.get('lang')
  return {
    language: short[said ?? ''] ?? oneOf(languages, said, 'zh-Hans'),
    theme: oneOf(themes, query.get('theme'), matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    text: oneOf(texts, query.get('text'), '100'),
    medium: oneOf(media, query.get('medium'), 'screen'),
    spaced: query.get('spaced') === '1',
  }
}
