import { foldLetters } from '../search.ts'

/** A character of a name in both Chinese scripts with its syllable; null where it has none. Where the scripts do not run in step, each stands alone and the other is empty. */
export type Glyph = { hans: string; hant: string; syllable: string | null }

/** What a search reads of it. */
export type FoldedGlyph = Glyph & { foldedHans: string; foldedHant: string }
export const foldedGlyph = (glyph: Glyph): FoldedGlyph => ({ ...glyph, foldedHans: foldLetters(glyph.hans), foldedHant: foldLetters(glyph.hant) })

/** The name and the pinyin that the glyphs came from. */
export function readGlyphs(glyphs: Glyph[]): { 'zh-Hans': string; 'zh-Hant': string; pinyin: string } {
  return {
    'zh-Hans': glyphs.map(({ hans }) => hans).join(''),
    'zh-Hant': glyphs.map(({ hant }) => hant).join(''),
    pinyin: glyphs.flatMap(({ syllable }) => syllable ?? []).join(' '),
  }
}
