import { markOf, mostListed, type Mark, type Sketch } from '../drawing/mark.ts'
import { weightOf } from '../drawing/weight.ts'
import type { Row } from '../row.ts'
import { rowAt, whatAt, type Columns } from './columns.ts'
import type { MapPicture } from './map-picture.ts'

/** The rows that a mark lists by name: the one that it is drawn by, then the heaviest others, so many in all. Valid as long as the picture is. */
export function listedIn(columns: Columns, picture: MapPicture, sketch: Sketch, most = mostListed): [Row, ...Row[]] {
  const [first = -1, ...rest] = picture.rowsOf(sketch)
  const weight = (at: number) => weightOf(whatAt(columns, at))
  return [rowAt(columns, first), ...rest.toSorted((a, b) => weight(a) - weight(b) || a - b).slice(0, most - 1).map(at => rowAt(columns, at))]
}

/** The marks of a picture, each with the one row that it is drawn by; what else it stands for is looked up when someone asks. */
export const marksOf = (columns: Columns, { sketches }: MapPicture): Mark[] => sketches.map(sketch => markOf(sketch, [rowAt(columns, sketch.dots[0].at)]))
