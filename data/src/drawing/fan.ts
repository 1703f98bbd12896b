import type { Dot } from './dot.ts'
import { assetSketch, type Sketch } from './mark.ts'
import { toPixels, type Point } from './mercator.ts'
import { Near } from './near.ts'

const step = 30
const closestZoom = 17
/** More than this many are not fanned out: their rings would cover the district around. On a crowded map it is one ring. */
const mostFanned = 60
const oneRing = 7
const ringWidth = step * 1.1 + 15

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
function isOneSite({ box: [west, south, east, north] }: Sketch, dots: Dot[]): boolean {
  const site = dots[0]?.site ?? null
  if (site !== null && dots.every(dot => dot.site === site)) return true
  const [[left, bottom], [right, top]] = [toPixels([west, south], closestZoom), toPixels([east, north], closestZoom)]
  return Math.max(right - left, bottom - top) < 100
}

/** Assets of one site fanned out around it, each with a hairline; other clusters stay as they are. `eachOf` gives every asset of a dot by itself. */
export function fanOut(cluster: Sketch, eachOf: (dot: Dot) => Dot[]): Sketch[] {
  if (cluster.count > mostFanned) return [cluster]
  const dots = cluster.dots.flatMap(eachOf)
  if (!isOneSite(cluster, dots)) return [cluster]
  const places = ringPlaces(dots.length)
  return dots.map((dot, at) => ({ ...assetSketch([dot], cluster.position), offset: places[at] ?? [0, 0], leader: true }))
}

type Placed = { sketch: Sketch; point: Point }

/** On a crowded map: which of the clusters have room for a ring, as if all the others had one too. */
export function withRoom(clusters: Sketch[], others: Sketch[], zoom: number): (cluster: Sketch) => boolean {
  const near = new Near<Placed>(2 * ringWidth)
  const placed = [...clusters, ...others].map((sketch): Placed => ({ sketch, point: toPixels(sketch.position, zoom) }))
  for (const one of placed) near.add(one.point, one)
  const wide = ({ type, count, radius }: Sketch) => (type === 'cluster' && count <= oneRing ? ringWidth : radius)
  const free = new Set(placed.slice(0, clusters.length).filter(({ sketch, point: [x, y] }) => {
    let hasRoom = sketch.count <= oneRing
    if (hasRoom) near.visit([x, y], ({ sketch: other, point: [ox, oy] }) => {
      if (other !== sketch && Math.hypot(x - ox, y - oy) < ringWidth + wide(other)) hasRoom = false
    })
    return hasRoom
  }).map(({ sketch }) => sketch))
  return cluster => free.has(cluster)
}
