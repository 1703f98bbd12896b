import { bearing } from '@turf/bearing'
import type { Point } from '../scene/shape.ts'
import { metresBetween } from './sphere.ts'

/** The eight winds, clockwise from north. */
export const winds = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const
export type Wind = (typeof winds)[number]

/** The wind nearest to a bearing in degrees clockwise from north. */
export const windAt = (degrees: number): Wind => winds[(Math.round(degrees / 45) + 16) % 8] ?? 'north'

/** Nearer than this, in metres, two points are one place. */
const sameM = 1

/** The way from one WGS-84 point to another: metres, and the wind of the bearing at the start; null for one place. */
export function wayTo(from: Point, to: Point): { metres: number; wind: Wind } | null {
  const metres = metresBetween(from, to)
  return metres < sameM ? null : { metres, wind: windAt(bearing(from, to)) }
}
