import type { Bbox } from '../filter.ts'
import type { Shape } from './shape.ts'

/** Metres of a degree of latitude. */
const degree = 111_195
/** At least so many metres from the middle to each side, so that even a short line is seen among its neighbours. */
const leastHalf = 4000
/** Room on each side, as a share of the half. */
const room = 1.5

/** Where a map opens that shows what was drawn, in WGS-84 degrees: the drawing in the middle with room around it. Null for what is taken from the map, which lies where the reader knows it. */
export function shapeBounds(shape: Shape | null): Bbox | null {
  if (!shape || !('points' in shape || 'centre' in shape)) return null
  const points = 'points' in shape ? shape.points : [shape.centre]
  const beside = 'radiusM' in shape ? shape.radiusM : 'widthM' in shape ? shape.widthM / 2 : 0
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)]
  const [lon, lat] = [(west + east) / 2, (south + north) / 2]
  const wide = degree * Math.cos((lat * Math.PI) / 180)
  const [dx, dy] = [Math.max(leastHalf, ((east - west) / 2) * wide + beside) * room, Math.max(leastHalf, ((north - south) / 2) * degree + beside) * room]
  return [lon - dx / wide, lat - dy / degree, lon + dx / wide, lat + dy / degree]
}
