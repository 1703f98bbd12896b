import { ownFrame, silhouette } from '@bay-atlas/data/drawing/mark-paths.ts'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Label, Path } from '@bay-atlas/data/drawing/picture.ts'
import type { SceneDrawing } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Box } from './frame.ts'
import { qrCode } from './furniture.ts'
import type { Layout } from './layout.ts'
import type { Group, Primitive } from './primitive.ts'
import { keyLines } from './scene-layer.ts'
import type { Shown } from './shown.ts'
import { wrap } from './wrap.ts'

const words = { title: word('标题', '標題', 'Title'), legend: word('图例', '圖例', 'Legend'), paper: word('版面', '版面', 'Paper'), sources: word('来源', '來源', 'Sources') }

export type PanelText = { title: string; lines: string[]; foot: string[]; href: string | null; shown: Shown; /** Stands instead of the kinds where a scene fills the map. */ key?: SceneDrawing['key'] }
type Draw = { layout: Layout; width: number; height: number; palette: Palette; language: Language }

const label = (language: Language, x: number, y: number, text: string, size: number, fill: string, rest: Partial<Label> = {}): Label =>
  ({ type: 'label', x, y, text, size, face: 'sans', fill, anchor: 'start', language, ...rest })

/** A reader's own bold serif may be wider than ours. */
const tolerance = 0.9

/** The words of the head and where they end; a long title is set smaller before it is cut. */
function head({ x, y, width, height }: Box, { title, lines }: PanelText, isWide: boolean, palette: Palette, language: Language): { children: Primitive[]; bottom: number } {
  const [most, sizes] = isWide ? [3, [23, 19, 16]] : [1, [25, 21, 17]]
  const size = sizes.find(one => wrap(title, one, width * tolerance, most + 1, true).length <= most) ?? 16
  const titleLines = wrap(title, size, width * tolerance, most, true)
  const room = Math.max(1, Math.floor((height - titleLines.length * size * 1.3 - 8) / 19))
  const below = lines.flatMap(line => wrap(line, 12.5, width, isWide ? 14 : 2)).slice(0, room)
  const children = [
    ...titleLines.map((line, at) => label(language, x, y + size * (1 + at * 1.3), line, size, palette.ink, { face: 'serif', bold: true })),
    ...below.map((line, at) => label(language, x, y + size * 1.3 * titleLines.length + 20 + at * 19, line, 12.5, palette.ink2)),
  ]
  return { children, bottom: y + size * 1.3 * titleLines.length + 20 + below.length * 19 }
}

/** Whose rows stand between four corners, under the kinds they are counted with. */
const ofThese = word('其中制图者自加，未核对', '其中製圖者自加，未核對', 'Of these, added by the maker')

/** The size at which a word and its number fit side by side, and nothing smaller than can be read. */
const sizeFor = (texts: string[], room: number) => Math.max(9, room / texts.reduce((sum, text) => sum + textWidth(text, 1), 0))

function legend({ x, y, width }: Box, { own, mix }: Shown, columns: number, palette: Palette, language: Language): Primitive[] {
  const step = 24
  const lines = [
    ...mix.map(([kind, count]) => ({ name: kindsWord[kind][language], count, picture: (at: Point): Path[] => [{ type: 'path', d: silhouette(kind, at, 15), fill: palette.kind[kind], rule: 'evenodd' }] })),
    ...(own ? [{ name: ofThese[language], count: own, picture: (at: Point) => ownFrame(at, 7, palette) }] : []),
  ]
  const perColumn = Math.ceil(lines.length / columns)
  const wide = width / columns
  const [before, after, between] = [26, columns > 1 ? 24 : 2, 6]
  const size = lines.reduce((least, { name, count }) => Math.min(least, sizeFor([name, formatNumber(count, language)], wide - before - after - between)), 12.5)
  return lines.flatMap(({ name, count, picture }, at): Primitive[] => {
    const [left, middle] = [x + Math.floor(at / perColumn) * wide, y + (at % perColumn) * step + 10]
    return [
      ...picture([left + 8, middle]),
      label(language, left + before, middle + 4.5, name, size, palette.ink),
      label(language, left + wide - after, middle + 4.5, formatNumber(count, language), size, palette.ink, { anchor: 'end' }),
    ]
  })
}

/** Dates and sources at the foot of the column, beside the code of the live map. */
function foot({ x, y, width, height }: Box, { foot: lines, href }: PanelText, palette: Palette, language: Language): Group[] {
  const bottom = y + height
  const side = href ? Math.min(78, width * 0.36) : 0
  const written = lines.flatMap(line => wrap(line, 10.5, width - side - (side ? 10 : 0), 3))
  const first = bottom - (written.length - 1) * 15 - 2
  return [
    { type: 'group', id: 'sources', name: words.sources[language], children: written.map((line, at) => label(language, x, first + at * 15, line, 10.5, palette.ink3)) },
    ...(href ? [qrCode(href, x + width - side, bottom - side, side, language)] : []),
  ]
}

/** Paper beside the map, with title, the filter in words, the kinds and their counts, sources and the code. */
export function panelLayers(text: PanelText, { layout, width, height, palette, language }: Draw): Group[] {
  const { head: top, legend: below, map, isWide, columns } = layout
  if (!top && !below) return []
  const paper = isWide ? `M0 0L${map.x} 0L${map.x} ${height}L0 ${height}Z` : `M0 0L${width} 0L${width} ${map.y}L0 ${map.y}ZM0 ${map.y + map.height}L${width} ${map.y + map.height}L${width} ${height}L0 ${height}Z`
  const room = below ?? top
  const written = top ? head(top, text, isWide, palette, language) : null
  // In a column the legend follows the title; on a tall plate it stands at the foot.
  const key = below && (isWide ? { ...below, y: written ? written.bottom + 12 : below.y } : { ...below, width: below.width - 190 })
  return [
    { type: 'group', id: 'paper', name: words.paper[language], children: [{ type: 'path', d: paper, fill: palette.paper, stroke: palette.cityLine, width: 0.6, strokeOpacity: 0.5 }] },
    ...(written ? [{ type: 'group' as const, id: 'title', name: words.title[language], children: written.children }] : []),
    ...(key ? [{ type: 'group' as const, id: 'legend', name: words.legend[language], children: text.key ? keyLines(text.key, [key.x, key.y], palette, language, key.width) : legend(key, text.shown, columns, palette, language) }] : []),
    ...(room && below ? foot(isWide ? room : { ...room, x: room.x + room.width - 180, width: 180 }, text, palette, language) : []),
  ]
}
