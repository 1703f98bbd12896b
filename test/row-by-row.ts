import { countFacets, type Facets } from '@bay-atlas/data/facets.ts'
import { matches, type Bbox, type Filter, inBbox } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { searchRank } from '@bay-atlas/data/search.ts'
import { weightOf } from '@bay-atlas/data/drawing/weight.ts'

/** What the page knows after a question: which assets pass, and what each further choice would give. */
export type Answer = { matched: Row[]; facets: Facets }

/** Heaviest first, then nearest to the middle of the view; a search puts the best hits before all. */
function inOrder(rows: Row[], q: string, [west, south, east, north]: Bbox): Row[] {
  const [middleLon, middleLat] = [(west + east) / 2, (south + north) / 2]
  const away = ({ position: [lon, lat] }: Row) => ((lon - middleLon) * Math.cos((middleLat * Math.PI) / 180)) ** 2 + (lat - middleLat) ** 2
  const key = (row: Row) => [q ? -searchRank(row, q) : 0, weightOf(row), away(row)]
  const keyed = rows.map(row => ({ row, key: key(row) }))
  keyed.sort((a, b) => a.key.reduce((order, value, index) => order || value - (b.key[index] ?? 0), 0))
  return keyed.map(({ row }) => row)
}

/**
 * The one question of the page. All rows in, an answer out, nothing remembered:
 * what answers may move into a worker without a change above it.
 */
export function ask(rows: Row[], filter: Filter): Answer {
  return { matched: rows.filter(row => matches(filter, row)), facets: countFacets(rows, filter) }
}

/** Those of them in the seen part of the map. */
export const inSight = (matched: Row[], seen: Bbox): Row[] => matched.filter(row => inBbox(seen, row.position))

/** The heaviest of them in the seen part of the map, the nearest to its middle; the best hit of a search. */
export const heaviestIn = (matched: Row[], q: string, seen: Bbox): Row | undefined => inOrder(inSight(matched, seen), q, seen)[0]

/** The best hits of a search over all assets, for the box that suggests them. */
export function suggest(rows: Row[], q: string, most: number): Row[] {
  if (!q.trim()) return []
  const hits = rows.map(row => ({ row, rank: searchRank(row, q) })).filter(({ rank }) => rank > 0)
  return hits.sort((a, b) => b.rank - a.rank || weightOf(a.row) - weightOf(b.row)).slice(0, most).map(({ row }) => row)
}
