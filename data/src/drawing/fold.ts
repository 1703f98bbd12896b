import type { Point } from './mercator.ts'
import { foldBelowZoom } from './claims.ts'
import { grouping } from './mark.ts'

/** A place carries its parts up to this many; more would be hidden behind one symbol, so they stand for themselves. */
export const mostCarried = 60

/** Parts stand for themselves from zoom 11; below it they fold into a parent that is near enough to carry them. */
export const folds = (zoom: number) => zoom < foldBelowZoom

/** Does a part lie near enough to its parent, both in pixels? */
export const isCarried = ([x, y]: Point, [px, py]: Point) => Math.hypot(x - px, y - py) < 2 * grouping.radius
