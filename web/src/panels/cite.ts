import type { Card } from '@bay-atlas/data/card.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { sayPlace } from '@bay-atlas/data/words/asset-in-words.ts'
import { sayReliability } from '../look/words-card.ts'
import { words } from '../look/words.ts'

/** One line to cite the card by: the asset, the atlas, the address when it is known, and the sources behind it by number. */
export function cite({ asset, sources }: Card, language: Language, address?: string): string {
  const { name, cities, district } = asset.properties
  const han = language !== 'en'
  const [comma, stop, open, close] = han ? ['，', '。', '（', '）'] : [', ', '. ', ' (', ')']
  const behind = sources.map(({ title, publisher, date, reliability }, index) => `[${index + 1}] ${[title, publisher, formatDate(date, language), sayReliability(reliability, true, language)].join(comma)}`)
  const head = `${name[language]}${open}${sayPlace({ cities, district }, language)}${close}`
  return [head, words.brand[language] + (address ? `${comma}${address}` : ''), behind.join(han ? '；' : '; ')].filter(Boolean).join(stop) + stop.trim()
}
