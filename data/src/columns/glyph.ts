import { hasHan } from '../search-readers.ts'
import { foldLetters } from '../search.ts'
import type { Naming } from './names.ts'

/** A character of a name in both Chinese scripts with its syllable; null where it has none. Where the scripts do not run in step, each stands alone and the other is empty. */
export type Glyph = { hans: string; hant: string; syllable: string | null }

/** What a search reads of it. */
export type FoldedGlyph = Glyph & { foldedHans: string; foldedHant: string }
export const foldedGlyph = (glyph: Glyph): FoldedGlyph => ({ ...glyph, foldedHans: foldLetters(glyph.hans), foldedHant: glyph.hans === glyph.hant ? foldLetters(glyph.hans) : foldLetters(glyph.hant) })

type Take = (hans: string, hant: string, syllable: string | null) => void

/** The glyphs of a name, one after another. */
export function eachGlyph({ name, pinyin }: Pick<Naming, 'name' | 'pinyin'>, take: Take): void {
  const [hans, hant] = [[...name['zh-Hans']], [...name['zh-Hant']]]
  const syllables = pinyin ? pinyin.split(' ') : []
  const inStep = hans.length === hant.length
  const isRead = syllables.length === hans.reduce((count, letter) => count + Number(isHan(letter)), 0)
  let read = 0
  hans.forEach((letter, at) => {
    const syllable = isRead && isHan(letter) ? syllables[read] ?? null : null
    if (syllable !== null) read += 1
    take(letter, inStep ? hant[at] ?? '' : '', syllable)
  })
  if (!inStep) for (const letter of hant) take('', letter, null)
  if (!isRead) for (const syllable of syllables) take('', '', syllable)
}

const isHan = (letter: string) => letter > '\u02ff' && hasHan(letter)

/** The name and the pinyin that the glyphs came from. */
export function readGlyphs(glyphs: Glyph[]): { 'zh-Hans': string; 'zh-Hant': string; pinyin: string } {
  return {
    'zh-Hans': glyphs.map(({ hans }) => hans).join(''),
    'zh-Hant': glyphs.map(({ hant }) => hant).join(''),
    pinyin: glyphs.flatMap(({ syllable }) => syllable ?? []).join(' '),
  }
}
