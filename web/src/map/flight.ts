import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Scene } from '@bay-atlas/data/scene/scene.ts'
import { shapeBounds } from '@bay-atlas/data/scene/shape-bounds.ts'
import type { Precision } from '@bay-atlas/data/vocabulary.ts'
import type { View } from '@bay-atlas/data/view.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import { boxOf } from '@bay-atlas/data/drawing/sum.ts'

/** Where the map should go: a view to stand at, a box to fit, or some zooms nearer or farther; a new object is a new wish. */
export type Flight = { to: { view: View } | { bounds: Bbox; maxZoom: number } | { by: number }; smooth: boolean }

/** The core of the bay, where nine of ten assets stand: west, south, east, north. */
export const home: Bbox = [112.85, 22.08, 114.55, 23.4]

/** Where the map of an address without a view opens. */
export const startOf = ({ shape }: Scene): Bbox => shapeBounds(shape) ?? home

/** How near a place may be looked at: never nearer than it is known. */
const closest: Record<Precision, number> = { building: 14.5, site: 13.5, neighbourhood: 12.5, district: 10.5, city: 9.3 }

/** The way to one asset. */
export const flightTo = (row: Row): Flight => ({ to: { bounds: boxOf([row]), maxZoom: closest[row.precision] }, smooth: true })

const worthZoom = 0.4
const nearest = 15

/** How far in a cluster comes apart: its box with room around it. Null when it would not, for instance at one site. */
export function flightInto(mark: Mark, zoom: number, screen: number): Flight | null {
  const [west, south, east, north] = mark.box
  const across = Math.max(((east - west) / 360) * 512, ((north - south) / 360) * 512 * 1.1)
  const fits = across > 0 ? Math.log2((screen * 0.5) / across) : Infinity
  const known = closest[mark.known]
  const target = Math.min(fits, nearest, known)
  if (mark.type === 'vague' || target < zoom + worthZoom) return null
  return { to: { bounds: [west, south, east, north], maxZoom: Math.min(nearest, known, Math.max(target, zoom + 1)) }, smooth: true }
}
