import type { Row } from '../row.ts'
import type { Point } from '../scene/shape.ts'
import { Best } from './best.ts'
import { eachNearest } from './nearest-others.ts'
import { Places } from './places.ts'
import { metresBetween } from './sphere.ts'

/** One point for each site: assets that share a site stand at its first. */
function sitesOf(rows: Row[]): Point[] {
  const seen = new Set<string>()
  return rows.flatMap(({ site, position }) => {
    if (site === null) return [position]
    if (seen.has(site)) return []
    seen.add(site)
    return [position]
  })
}

/** How far each point is from the nearest other, in metres; those at the very same place are at none. */
function metresToNearest(points: Point[]): number[] {
  const places = new Places(points)
  const metres = new Float64Array(places.points.length)
  eachNearest(places.points, (place, _, away) => {
    metres[place] = (places.counts[place] ?? 0) > 1 ? 0 : away
  })
  return Array.from(places.of, place => metres[place] ?? 0)
}

/** `sites` places hold `assets` assets; distances in metres. `ratio` under 1 means crowded, over 1 spread. Null with fewer than two places. */
export type Spacing = { assets: number; sites: number; meanM: number | null; expectedM: number; ratio: number | null; small: boolean }

/**
 * Mean distance to the nearest neighbour, and the ratio to what complete spatial randomness over the whole ground would give,
 * 0.5 / √(places per area). No correction at the edge, so the ratio is a little too high.
 * Source: P. J. Clark and F. C. Evans, Ecology 35 (1954), 445-453.
 */
export function spacingOf(rows: Row[], areaKm2: number): Spacing {
  const sites = sitesOf(rows)
  const expectedM = 500 / Math.sqrt(sites.length / areaKm2)
  const meanM = sites.length < 2 ? null : metresToNearest(sites).reduce((sum, metres) => sum + metres, 0) / sites.length
  return { assets: rows.length, sites: sites.length, meanM, expectedM, ratio: meanM === null ? null : meanM / expectedM, small: sites.length < 20 }
}

/** Another asset, its distance in metres, and how far that can be off: both uncertainties together. */
export type Neighbour = { row: Row; metres: number; plusMinusM: number }

export const shareSite = (one: Row, other: Row): boolean => one.site !== null && one.site === other.site

/** The assets nearest to one; those at its own site are listed apart, since their distance says nothing. */
export function neighboursOf(asset: Row, rows: readonly Row[], count: number): { beside: Row[]; nearest: Neighbour[] } {
  const beside: Row[] = []
  const nearest = new Best<Row>(count)
  for (const row of rows) {
    if (row === asset) continue
    if (shareSite(asset, row)) beside.push(row)
    else nearest.offer(row, metresBetween(asset.position, row.position))
  }
  return { beside, nearest: nearest.all.map(({ one: row, value: metres }) => ({ row, metres, plusMinusM: asset.uncertaintyM + row.uncertaintyM })) }
}
