import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Box } from './pptx-path.ts'
import type { Ink } from './pptx-theme.ts'
import { escaped, type Ruler } from './pptx-xml.ts'

/*
 * Faces that people have: Arial and Georgia on every Windows and Mac; Microsoft YaHei (简) and JhengHei (繁) and, for the serif,
 * SimSun and MingLiU_HKSCS (the letter forms of Hong Kong) come with Windows and with Office for the Mac. STSong and Source Han
 * Serif are handsomer, but a deck that lacks its face is set in whatever the machine likes.
 */
const latin = { sans: 'Arial', serif: 'Georgia' }
const eastAsian: Record<Label['face'], Record<Language, string>> = {
  sans: { 'zh-Hans': 'Microsoft YaHei', 'zh-Hant': 'Microsoft JhengHei', en: 'Microsoft YaHei' },
  serif: { 'zh-Hans': 'SimSun', 'zh-Hant': 'MingLiU_HKSCS', en: 'SimSun' },
}
/** The language of a run, as Office names it. */
export const locale: Record<Language, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK', en: 'en-GB' }

/** The typefaces of a theme: serif for heads, sans for the body. */
export function fontScheme(language: Language): string {
  const fonts = (face: Label['face']) => `<a:latin typeface="${latin[face]}"/><a:ea typeface="${eastAsian[face][language]}"/><a:cs typeface=""/>`
  return `<a:fontScheme name="Bay Innovation Atlas"><a:majorFont>${fonts('serif')}</a:majorFont><a:minorFont>${fonts('sans')}</a:minorFont></a:fontScheme>`
}

export type Letters = Pick<Label, 'text' | 'face' | 'bold' | 'italic' | 'fill' | 'halo' | 'language'> & { points: number }

/** One run of text in its own letters: Latin and Chinese each have their face. */
export function run({ text, face, bold, italic, fill, halo, language, points }: Letters, ink: Ink, unit: number): string {
  const glow = halo ? `<a:effectLst><a:glow rad="${Math.round((halo.width / 2) * unit)}">${ink(halo.color)}</a:glow></a:effectLst>` : ''
  const look = `${bold ? ' b="1"' : ' b="0"'}${italic ? ' i="1"' : ''}`
  return `<a:r><a:rPr lang="${locale[language]}" altLang="en-US" sz="${sizeOf(points)}"${look} dirty="0"><a:solidFill>${ink(fill)}</a:solidFill>${glow}<a:latin typeface="${latin[face]}"/><a:ea typeface="${eastAsian[face][language]}"/></a:rPr><a:t>${escaped(text)}</a:t></a:r>`
}

// Office takes sizes from 1 to 4000 points, in hundredths.
const sizeOf = (points: number) => Math.min(400_000, Math.max(100, Math.round(points * 100)))

/** Share of the letter size below the baseline. Boxes stand on their bottom edge, since faces differ less below the line than above it. */
const below = (language: Language) => (language === 'en' ? 0.22 : 0.27)
const lineHeight = 1.4

/** The box of a label or of lines under one another, kept on the sheet; its text does not wrap, so a box cut short cuts no letter. */
export function labelBox(lines: [Label, ...Label[]], isTitle: boolean, sheet: Box): Box {
  const [{ x, y: first, size, bold, anchor, language }] = lines
  // LibreOffice wraps a title whatever it is told, so that box has room to spare.
  const width = Math.max(...lines.map(({ text }) => textWidth(text, size, bold))) * (isTitle ? 1.4 : 1.06) + 2
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const reach = Math.max(1, Math.min(width / 2, x - sheet.left, sheet.right - x))
  const [left, right] = anchor === 'middle' ? [x - reach, x + reach] : [Math.max(sheet.left, from), Math.min(sheet.right, from + width)]
  const bottom = Math.min(sheet.bottom, (lines.at(-1)?.y ?? first) + below(language) * size)
  return { left, right: Math.max(left + 1, right), top: Math.max(sheet.top, first + (below(language) - lineHeight) * size), bottom }
}

const alignment = { start: 'l', middle: 'ctr', end: 'r' }

/** What follows the frame of a text box: no wrapping, no margins, standing on its bottom. */
export function labelBody(lines: [Label, ...Label[]], ink: Ink, { unit }: Ruler): string {
  const [label, second] = lines
  const pitch = second ? `<a:spcPts val="${Math.round(((second.y - label.y) * unit) / 127)}"/>` : '<a:spcPct val="100000"/>'
  const body = `<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="b"><a:noAutofit/></a:bodyPr>`
  const paragraph = `<a:pPr marL="0" indent="0" algn="${alignment[label.anchor]}"><a:lnSpc>${pitch}</a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/></a:pPr>`
  const runs = lines.map(line => run({ ...line, points: (line.size * unit) / 12700 }, ink, unit))
  return `<p:txBody>${body}<a:lstStyle/><a:p>${paragraph}${runs.join('<a:br/>')}</a:p></p:txBody>`
}
