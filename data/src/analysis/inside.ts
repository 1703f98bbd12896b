import type { Row } from '../row.ts'
import type { Point } from '../scene/shape.ts'
import { kinds, sectors, tiers, type Kind, type Sector, type Tier } from '../vocabulary.ts'
import { edgesIn } from './ground-edges.ts'
import type { Ground } from './ground-of.ts'
import { countOf } from './sharing.ts'

/** Assets by how they stand to a ground: surely inside, and those that may be, since the ring of their uncertainty crosses the edge, from either side. */
export type Inside = { inside: Row[]; maybe: Row[] }
/** `within` says where its point lies, `edgeM` how far that is from the nearest edge in metres. */
export type Placed = { row: Row; standing: keyof Inside; within: boolean; edgeM: number }

/** Metres from a WGS-84 point to the nearest edge of a ground, from inside or outside. */
export const edgeDistanceM = (point: Point, ground: Ground): number => edgesIn(ground).metres(point)

/** How assets stand to a ground: turf point-in-polygon, and the distance to the edge against the uncertainty of the point. */
export function placeIn(rows: readonly Row[], ground: Ground): Inside {
  const edges = edgesIn(ground)
  const [inside, maybe]: [Row[], Row[]] = [[], []]
  for (const row of rows) {
    const { position } = row
    if (edges.isNearer(position, row.uncertaintyM)) maybe.push(row)
    else if (edges.has(position)) inside.push(row)
  }
  return { inside, maybe }
}

/**
 * The first of those that are or may be inside: surely inside the farthest from the edge first, then the most exactly placed.
 * No more than so many; what cannot be among them is not measured.
 */
export function placedFirst({ inside, maybe }: Inside, ground: Ground, most: number): Placed[] {
  const edges = edgesIn(ground)
  const placed = (row: Row, standing: keyof Inside): Placed => ({ row, standing, within: edges.has(row.position), edgeM: edges.metres(row.position) })
  const far = deepest(inside, ground, most).map(row => placed(row, 'inside')).sort((a, b) => b.edgeM - a.edgeM).slice(0, most)
  const sharpest = maybe.toSorted((a, b) => a.uncertaintyM - b.uncertaintyM).slice(0, most - far.length)
  return [...far, ...sharpest.map(row => placed(row, 'maybe'))]
}

/** All that can be among so many of the farthest from the edge. */
function deepest(rows: Row[], ground: Ground, most: number): Row[] {
  if (rows.length <= most) return rows
  const edges = edgesIn(ground)
  // So many are at least this far from it.
  const enough = Float64Array.from(rows, ({ position }) => edges.bounds(position)[0]).sort().at(-most) ?? 0
  return rows.filter(({ position }) => edges.bounds(position)[1] >= enough)
}

/** What surely lies inside, and what does if all do that may. */
export type Range = { sure: number; most: number }
export type Counts = { all: Range; kind: Map<Kind, Range>; tier: Map<Tier, Range>; sector: Map<Sector, Range> }

/** Counts by kind, tier and sector; an asset of two sectors or tiers counts in both. Words that nothing has are left out. */
export function countInside({ inside, maybe }: Inside): Counts {
  const range = (has: (row: Row) => boolean): Range => {
    const sure = countOf(inside, has)
    return { sure, most: sure + countOf(maybe, has) }
  }
  const counted = <W>(words: readonly W[], has: (row: Row, word: W) => boolean) =>
    new Map(words.map((word): [W, Range] => [word, range(row => has(row, word))]).filter(([, { most }]) => most > 0))
  return {
    all: { sure: inside.length, most: inside.length + maybe.length },
    kind: counted(kinds, (row, kind) => row.kind === kind),
    tier: counted(tiers, (row, tier) => row.tiers.includes(tier)),
    sector: counted(sectors, (row, sector) => row.sectors.includes(sector)),
  }
}

/** Assets per 100 km². */
export const densityOf = ({ sure, most }: Range, areaKm2: number): Range => ({ sure: (sure / areaKm2) * 100, most: (most / areaKm2) * 100 })
