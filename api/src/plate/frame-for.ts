import { matches, type Bbox } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { shapeBounds } from '@bay-atlas/data/scene/shape-bounds.ts'
import { frameOf, type Frame } from './frame.ts'
import { layoutOf, type Layout } from './layout.ts'
import type { PlateQuestion } from './question.ts'

/** Of a plate, in its units. */
export type Extent = { width: number; height: number }

type Corners = [[number, number], [number, number]]
const cornersOf = ([west, south, east, north]: Bbox): Corners => [[west, south], [east, north]]

/** How a plate of that size is divided, and the map's window on it: the view, else what was drawn, else all that pass: these rows and what lies in the box (WGS-84 degrees). */
export function frameFor({ filter, scene, show, view }: PlateQuestion, { width, height }: Extent, rows: readonly Row[], box: Bbox | null = null): { layout: Layout; frame: Frame } {
  const layout = layoutOf(width, height, show)
  const drawn = shapeBounds(scene.shape)
  const passing = (): [number, number][] => rows.filter(row => matches(filter, row)).map(({ position }) => position)
  return { layout, frame: frameOf(layout.map, view, drawn ? cornersOf(drawn) : [...(box ? cornersOf(box) : []), ...passing()]) }
}
