import { circle, donutPaths, symbolPaths } from '@bay-atlas/data/drawing/mark-paths.ts'
import { drawnOf, type Drawn } from '@bay-atlas/data/drawing/marks.ts'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { weightOf } from '@bay-atlas/data/drawing/weight.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { sayMark } from '@bay-atlas/data/words/asset-in-words.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Frame } from './frame.ts'
import type { Group } from './primitive.ts'

/** A mark with all it stands for, or the one that it is drawn by where it stands for too many, and where it stands on the plate. */
export type Placed = Drawn & { point: Point }

const words = {
  members: word('聚合内的项目', '聚合內的項目', 'Assets inside the donuts'),
  donuts: word('聚合', '聚合', 'Donuts'), marks: word('项目', '項目', 'Assets'),
}

/** The marks of these rows at the zoom of the frame, as the page draws them. */
export function placeMarks(rows: Row[], frame: Frame, selected: string | null): Placed[] {
  return drawnOf(rows, frame.zoom, isWide(frame), selected).map(drawn => placeMark(drawn, frame))
}

/** Is there room for more single marks? */
export const isWide = ({ box }: Frame) => box.width >= 700

/** Where a mark stands on the plate. */
export function placeMark({ mark, members }: Drawn, frame: Frame): Placed {
  const [x, y] = frame.project(mark.position)
  return { mark, members, point: [x + mark.offset[0], y + mark.offset[1]] }
}

type Draw = { placed: Placed[]; palette: Palette; language: Language; selected: string | null; frame: Frame; cardOf: (id: string) => string }

/** Donuts, symbols, and under them a dot for every asset that a donut or a parent stands for, so that each asset is an object of its own in every file; but for donuts that stand for a crowd. */
export function markLayers({ placed, palette, language, selected, frame, cardOf }: Draw): Group[] {
  const { x, y, width, height } = frame.box
  const clip: Group['clip'] = [x, y, width, height]
  const group = (row: Row, children: Group['children']): Group => ({
    type: 'group', id: row.id, name: row.name[language], children,
    asset: { id: row.id, alt: sayMark(row, language), href: row.own ? null : cardOf(row.id) },
  })
  const dot = (row: Row, point: Point) => group(row, [{ type: 'path', d: circle(point, 2), fill: palette.kind[row.kind] }])
  const inside = placed.flatMap(({ mark, members, point }) => {
    if (members.length < mark.count) return []
    if (mark.type === 'asset') return members.slice(1).map(row => dot(row, point))
    return members.map(row => dot(row, mark.type === 'vague' ? point : frame.project(row.position)))
  })
  const donuts = placed.filter(({ mark }) => mark.type !== 'asset')
  const single = placed.filter(({ mark }) => mark.type === 'asset').toSorted((a, b) => weightOf(b.mark.rows[0]) - weightOf(a.mark.rows[0]) || Number(a.mark.rows[0].id === selected) - Number(b.mark.rows[0].id === selected))
  const leaders = single.flatMap(({ mark, point }) => {
    const [px, py] = frame.project(mark.position)
    return mark.leader ? [{ type: 'path' as const, d: `M${px.toFixed(1)} ${py.toFixed(1)}L${point[0].toFixed(1)} ${point[1].toFixed(1)}`, stroke: palette.ink3, width: 0.8 }] : []
  })
  return [
    { type: 'group', id: 'members', name: words.members[language], clip, children: [...leaders, ...inside] },
    { type: 'group', id: 'donuts', name: words.donuts[language], clip, children: donuts.map(({ mark, point }, at) => ({ type: 'group', id: `donut-${at + 1}`, name: String(mark.count), children: donutPaths(mark, point, palette, language) })) },
    { type: 'group', id: 'assets', name: words.marks[language], clip, children: single.map(({ mark, point }) => group(mark.rows[0], symbolPaths(mark.rows[0], point, palette, mark.rows[0].id === selected))) },
  ]
}

