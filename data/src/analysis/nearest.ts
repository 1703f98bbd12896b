import type { Row } from '../row.ts'
import type { Point } from '../scene/shape.ts'
import { metresBetween, radiusM } from './sphere.ts'

const radians = Math.PI / 180

/** Metres between two WGS-84 points on a plane between the two latitudes: good to 0.01 % over some tens of kilometres, and quick, for finding the nearest. */
function roughlyM([x, y]: Point, [x2, y2]: Point): number {
  return radiusM * radians * Math.hypot((x2 - x) * Math.cos(((y + y2) / 2) * radians), y2 - y)
}

/** Distances nearer to each other than this are the same, in metres: points are kept to about a metre. */
const sameM = 0.5

/** For each point the places in the list of those nearest to it, all of them where several are equally near, and their distance in metres. */
export function nearestOthers(points: Point[]): { at: number[]; metres: number }[] {
  return points.map((point, n) => {
    let [at, least]: [number[], number] = [[], Number.POSITIVE_INFINITY]
    points.forEach((other, m) => {
      const metres = m === n ? Number.POSITIVE_INFINITY : roughlyM(point, other)
      if (metres < least - sameM) [at, least] = [[m], metres]
      else if (metres < least + sameM) at.push(m)
    })
    const nearest = points[at[0] ?? -1]
    return { at, metres: nearest ? metresBetween(point, nearest) : Number.POSITIVE_INFINITY }
  })
}

/** One point for each site: assets that share a site stand at its first. */
function sitesOf(rows: Row[]): Point[] {
  const seen = new Map(rows.toReversed().map((row): [string, Point] => [row.site ? `site ${row.site}` : row.id, row.position]))
  return [...seen.values()]
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
  const meanM = sites.length < 2 ? null : nearestOthers(sites).reduce((sum, { metres }) => sum + metres, 0) / sites.length
  return { assets: rows.length, sites: sites.length, meanM, expectedM, ratio: meanM === null ? null : meanM / expectedM, small: sites.length < 20 }
}

/** Another asset, its distance in metres, and how far that can be off: both uncertainties together. */
export type Neighbour = { row: Row; metres: number; plusMinusM: number }

export const shareSite = (one: Row, other: Row): boolean => one.site !== null && one.site === other.site

/** The assets nearest to one; those at its own site are listed apart, since their distance says nothing. */
export function neighboursOf(asset: Row, rows: Row[], count: number): { beside: Row[]; nearest: Neighbour[] } {
  const others = rows.filter(row => row.id !== asset.id)
  const nearest = others.filter(row => !shareSite(asset, row)).map(row => ({ row, metres: metresBetween(asset.position, row.position), plusMinusM: asset.uncertaintyM + row.uncertaintyM }))
  return { beside: others.filter(row => shareSite(asset, row)), nearest: nearest.sort((a, b) => a.metres - b.metres).slice(0, count) }
}
