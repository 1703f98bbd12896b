import { assetMark, type Mark } from './mark.ts'
import { toPixels, type Point } from './mercator.ts'

const step = 30
const closestZoom = 17

/** Places on rings around the middle, a step apart: the first ring holds what fits, the next the rest. */
export function ringPlaces(count: number): Point[] {
  const places: Point[] = []
  for (let ring = 1; places.length < count; ring += 1) {
    const radius = Math.max(step * 1.1, ring * step + 4)
    const room = Math.floor((2 * Math.PI * radius) / step)
    const here = Math.min(room, count - places.length)
    for (let at = 0; at < here; at += 1) {
      const angle = (2 * Math.PI * at) / here - Math.PI / 2
      places.push([Math.cos(angle) * radius, Math.sin(angle) * radius])
    }
  }
  return places
}

/** Do they share a site, or stay together however near one looks? */
function isOneSite({ rows }: Mark): boolean {
  const [{ site }] = rows
  if (site !== null && rows.every(row => row.site === site)) return true
  const points = rows.map(row => toPixels(row.position, closestZoom))
  const spread = (axis: 0 | 1) => Math.max(...points.map(point => point[axis])) - Math.min(...points.map(point => point[axis]))
  return Math.max(spread(0), spread(1)) < 100
}

/** Assets of one site fanned out around it, each with a hairline; other clusters stay as they are. */
export function fanOut(cluster: Mark): Mark[] {
  if (!isOneSite(cluster)) return [cluster]
  const places = ringPlaces(cluster.rows.length)
  return cluster.rows.map((row, at) => ({ ...assetMark([row]), position: cluster.position, offset: places[at] ?? [0, 0], leader: true }))
}
