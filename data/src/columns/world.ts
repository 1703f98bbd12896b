import { toPixels } from '../drawing/mercator.ts'
import { perDegree } from './columns.ts'

/** Web Mercator of a latitude is looked up in a table this fine; between two entries it is a line, wrong by less than a thousandth of a pixel at zoom 16. */
const steps = 2 ** 16
const pole = 90 * perDegree
const step = (2 * pole) / steps
/** Beyond this the map ends. */
const farthest = 89
const table = Float64Array.from({ length: steps + 2 }, (_, at) => {
  const lat = (at * step - pole) / perDegree
  return toPixels([0, Math.max(-farthest, Math.min(farthest, lat))], 0)[1] / 512
})

/** Web Mercator of a longitude and of a latitude in ten-millionths of a degree, as shares of the world from its north-west corner. */
export const shareX = (lon: number) => (lon / perDegree + 180) / 360
export function shareY(lat: number): number {
  const at = (lat + pole) / step
  const before = Math.floor(at)
  const [low, high] = [table[before] ?? 0, table[before + 1] ?? 0]
  return low + (high - low) * (at - before)
}

/** How many pixels wide the world is. */
export const worldAt = (zoom: number) => 512 * 2 ** zoom
