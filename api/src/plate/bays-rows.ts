import type { Headline, HeadlineRow } from '@bay-atlas/data/boards/bay-headline.ts'
import { baysWord } from '@bay-atlas/data/boards/words-bays.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { BayName } from '@bay-atlas/data/scene/bays-view.ts'
import { sayCitation } from '@bay-atlas/data/words/citation-in-words.ts'
import { rectangle } from './chart-primitives.ts'
import type { Primitive } from './primitive.ts'
import { wrap } from './wrap.ts'

type Ink = { palette: Palette; language: Language }
type Place = { x: number; y: number; width: number }

export const rowHeight = 44

const label = ({ palette, language }: Ink, x: number, y: number, text: string, size: number, rest: Partial<Label> = {}): Label =>
  ({ type: 'label', x, y, text, size, face: 'sans', fill: palette.ink3, anchor: 'start', language, ...rest })

const bar = (x: number, y: number, width: number, fill: string): Primitive => ({ type: 'path', d: rectangle(x, y, width, 3), fill })

/** One figure of a bay: what, when and whence; the value, large; a thin bar against the greatest. */
function row({ name, values }: HeadlineRow, bay: BayName, { x, y, width }: Place, ink: Ink): Primitive[] {
  const { palette } = ink
  const { cell, number, unit, when, share, sources, isOpen } = values[bay]
  const from = [when, ...sources.map(source => `[${source}]`), isOpen ? `/ ${baysWord.unverified[ink.language]}` : ''].filter(Boolean).join(' ')
  const [title = ''] = wrap(name, 11, width - textWidth(from, 10) - 10, 1)
  const main = cell.tone === 'disagree' ? cell.text : number
  const size = [17, 14, 12, 10].find(one => textWidth(main, one, true) + textWidth(unit, 11) + 8 <= width) ?? 9
  return [
    { type: 'path', d: `M${x} ${y}L${x + width} ${y}`, stroke: palette.cityLine, width: 0.6, strokeOpacity: 0.5 },
    label(ink, x, y + 13, title, 11, { fill: palette.ink2 }),
    label(ink, x + width, y + 13, from, 10, { anchor: 'end' }),
    label(ink, x, y + 31, main, size, { bold: true, fill: cell.tone === 'missing' ? palette.ink3 : palette.ink }),
    ...(unit && cell.tone !== 'disagree' ? [label(ink, x + textWidth(main, size, true) + 6, y + 31, unit, 11, { fill: palette.ink2 })] : []),
    bar(x, y + 36, width, palette.land),
    ...(share > 0 ? [bar(x, y + 36, width * share, bay === 'gba' ? palette.accent : palette.ink3)] : []),
  ]
}

/** The figures under a map, as many rows as there is room for. */
export const bayRows = ({ rows }: Headline, bay: BayName, count: number, place: Place, ink: Ink): Primitive[] =>
  rows.slice(0, count).flatMap((one, at) => row(one, bay, { ...place, y: place.y + at * rowHeight }, ink))

/** The numbered sources in lines of that width, and that other definitions exist. */
export function sourceLines({ sources }: Headline, width: number, most: number, language: Language): string[] {
  const said = sources.map((source, at) => `[${at + 1}] ${sayCitation(source, language)}`)
  return wrap([...said, baysWord.otherBases[language]].join('; '), 9.5, width, most)
}
