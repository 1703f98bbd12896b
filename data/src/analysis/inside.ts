import isWithin from '@turf/boolean-point-in-polygon'
import toLine from '@turf/point-to-line-distance'
import type { Position } from 'geojson'
import type { Row } from '../row.ts'
import type { Point } from '../scene/shape.ts'
import { kinds, sectors, tiers, type Kind, type Sector, type Tier } from '../vocabulary.ts'
import type { Ground } from './ground-of.ts'

/** How an asset stands to a ground; `maybe` when the ring of its uncertainty crosses the edge, from either side. */
export type Standing = 'inside' | 'maybe' | 'outside'
/** `within` says where its point lies, `edgeM` how far that is from the nearest edge in metres. */
export type Placed = { row: Row; standing: Standing; within: boolean; edgeM: number }

type Edge = [Point, Point]

function edgesOf({ geometry }: Ground): Edge[] {
  const rings: Position[][] = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  return rings.flatMap(ring => ring.flatMap(([x, y], n): Edge[] => {
    const [fromX, fromY] = ring[n - 1] ?? []
    return x === undefined || y === undefined || fromX === undefined || fromY === undefined ? [] : [[[fromX, fromY], [x, y]]]
  }))
}

/** Squared distance in degrees of latitude to an edge, on a plane that touches the earth at the point: only to find the nearest, so it makes no lists. */
function toEdge(point: Point, edge: Edge, narrow: number): number {
  const px = (point[0] - edge[0][0]) * narrow
  const py = point[1] - edge[0][1]
  const dx = (edge[1][0] - edge[0][0]) * narrow
  const dy = edge[1][1] - edge[0][1]
  const length2 = dx * dx + dy * dy
  const along = length2 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length2)) : 0
  return (px - along * dx) ** 2 + (py - along * dy) ** 2
}

function toEdgesM(point: Point, edges: Edge[]): number {
  const narrow = Math.cos((point[1] * Math.PI) / 180)
  let nearest: Edge | null = null
  let least = Number.POSITIVE_INFINITY
  for (const edge of edges) {
    const away = toEdge(point, edge, narrow)
    if (away >= least) continue
    nearest = edge
    least = away
  }
  return nearest ? toLine(point, { type: 'LineString', coordinates: nearest }, { units: 'meters' }) : Number.POSITIVE_INFINITY
}

/** The edges of grounds that are asked for again and again, such as districts. */
const knownEdges = new WeakMap<Ground, Edge[]>()

/** Metres from a WGS-84 point to the nearest edge of a ground, from inside or outside. */
export function edgeDistanceM(point: Point, ground: Ground): number {
  const edges = knownEdges.get(ground) ?? edgesOf(ground)
  knownEdges.set(ground, edges)
  return toEdgesM(point, edges)
}

/** How each asset stands to a ground: turf point-in-polygon, and the distance to the edge against the uncertainty of the point. */
export function placeIn(rows: Row[], ground: Ground): Placed[] {
  const edges = edgesOf(ground)
  return rows.map(row => {
    const edgeM = toEdgesM(row.position, edges)
    const within = isWithin(row.position, ground)
    return { row, standing: edgeM < row.uncertaintyM ? 'maybe' : within ? 'inside' : 'outside', within, edgeM }
  })
}

export const rowsThat = (placed: Placed[], standing: Standing): Row[] => placed.filter(one => one.standing === standing).map(({ row }) => row)

/** What surely lies inside, and what does if all do that may. */
export type Range = { sure: number; most: number }
export type Counts = { all: Range; kind: Map<Kind, Range>; tier: Map<Tier, Range>; sector: Map<Sector, Range> }

/** Counts by kind, tier and sector; an asset of two sectors or tiers counts in both. Words that nothing has are left out. */
export function countInside(placed: Placed[]): Counts {
  const [sure, maybe] = [rowsThat(placed, 'inside'), rowsThat(placed, 'maybe')]
  const range = (has: (row: Row) => boolean): Range => {
    const surely = sure.filter(has).length
    return { sure: surely, most: surely + maybe.filter(has).length }
  }
  const counted = <W>(words: readonly W[], has: (row: Row, word: W) => boolean) =>
    new Map(words.map((word): [W, Range] => [word, range(row => has(row, word))]).filter(([, { most }]) => most > 0))
  return {
    all: range(() => true),
    kind: counted(kinds, (row, kind) => row.kind === kind),
    tier: counted(tiers, (row, tier) => row.tiers.includes(tier)),
    sector: counted(sectors, (row, sector) => row.sectors.includes(sector)),
  }
}

/** Assets per 100 km². */
export const densityOf = ({ sure, most }: Range, areaKm2: number): Range => ({ sure: (sure / areaKm2) * 100, most: (most / areaKm2) * 100 })
