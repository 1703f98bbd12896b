import inside from '@turf/boolean-point-in-polygon'
import type { Shape } from './records.ts'

type Position = readonly [number, number]

const metresPerDegree = 111_195

/** Metres from the first point to the second, eastward and northward. Good to 0.1 % over some tens of kilometres. */
export function offsetM([lon, lat]: Position, [lon2, lat2]: Position): [number, number] {
  return [(lon2 - lon) * metresPerDegree * Math.cos((lat * Math.PI) / 180), (lat2 - lat) * metresPerDegree]
}

/** Metres between two WGS-84 points. */
export function distanceM(a: Position, b: Position): number {
  return Math.hypot(...offsetM(a, b))
}

/** Metres from a point to the piece of line between two others. */
export function toSegmentM(point: Position, from: Position, to: Position): number {
  const [ax, ay] = offsetM(point, from)
  const [bx, by] = offsetM(point, to)
  const [dx, dy] = [bx - ax, by - ay]
  const length2 = dx * dx + dy * dy
  const along = length2 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2)) : 0
  return Math.hypot(ax + along * dx, ay + along * dy)
}

/** How far a point lies outside a shape, in metres; 0 inside it. */
export function outsideM(point: Position, shape: Shape): number {
  if (inside([...point], { type: 'MultiPolygon', coordinates: shape })) return 0
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of shape.flat()) {
    ring.forEach((to, n) => {
      const from = ring[n - 1]
      if (from) nearest = Math.min(nearest, toSegmentM(point, from, to))
    })
  }
  return nearest
}
