import { rowAt, whatAt, whereAt, type Columns } from '@bay-atlas/data/columns/columns.ts'
import { mapGroundOf, type MapGround } from '@bay-atlas/data/columns/map-ground.ts'
import { pictureOf } from '@bay-atlas/data/columns/map-picture.ts'
import { standingOf } from '@bay-atlas/data/columns/map-standing.ts'
import { placedRows, type PlacedRow } from '@bay-atlas/data/columns/placed-row.ts'
import { ranksOf } from '@bay-atlas/data/columns/ranks-of.ts'
import { partBit, passing, sieve } from '@bay-atlas/data/columns/sieve.ts'
import { tally } from '@bay-atlas/data/columns/tally.ts'
import { countOf, markOf, type Sketch } from '@bay-atlas/data/drawing/mark.ts'
import { listed, type Drawn } from '@bay-atlas/data/drawing/marks.ts'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Bbox, Filter } from '@bay-atlas/data/filter.ts'
import { kinds, type Kind } from '@bay-atlas/data/vocabulary.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { TilePlace } from '../features/feature.ts'
import { spreadOver, type Spread } from '../tiles/spread.ts'
import { boundsOf } from '../tiles/tile-place.ts'
import { estimatedFrom, type Crowd, type CrowdView } from './crowd.ts'
import type { Many } from './many.ts'

/** Positions as they are, WGS-84 degrees: columns keep seven decimals, and a box is asked of all. */
export type Positions = { longitude: Float64Array; latitude: Float64Array }

/**
 * All assets as columns in this process, as the worker of the page holds them. Each combination of words is asked once, not
 * each row, and no row is made an object; the answers are those of `matches`, `searchRank` and `countFacets`.
 */
export class HeldColumns {
  readonly #columns: Columns
  readonly #positions: Positions
  readonly #fails: Uint16Array<ArrayBuffer>
  #ground: MapGround | undefined
  #rows: PlacedRow[] | undefined

  constructor(columns: Columns, positions: Positions) {
    this.#columns = columns
    this.#positions = positions
    this.#fails = new Uint16Array(columns.length)
  }

  /** What the map reads of the columns; made when a map is first drawn of them. */
  get ground(): MapGround {
    return (this.#ground ??= mapGroundOf(this.#columns))
  }

  /** The row at a place, its position as it is. */
  row(at: number): Row {
    return { ...rowAt(this.#columns, at), position: [this.#positions.longitude[at] ?? 0, this.#positions.latitude[at] ?? 0] }
  }

  /** The places of those that pass the filter and lie in all the boxes: in the order of the dataset; with a search, the best hits first. */
  places(filter: Filter, ...boxes: Bbox[]): Uint32Array {
    const found = passing(this.fails(filter, ...boxes))
    return filter.q ? byRank(found, ranksOf(this.#columns, filter.q)) : found
  }

  /** What holds these places, in WGS-84 degrees; null for none. */
  boxOf(places: Uint32Array): Bbox | null {
    if (!places.length) return null
    const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity]
    for (const at of places) {
      const [x, y] = [this.#positions.longitude[at] ?? 0, this.#positions.latitude[at] ?? 0]
      if (x < box[0]) box[0] = x
      if (y < box[1]) box[1] = y
      if (x > box[2]) box[2] = x
      if (y > box[3]) box[3] = y
    }
    return box
  }

  /** The counts of every facet, each without its own choice. */
  facets(filter: Filter): Facets {
    return tally(this.#columns, this.fails(filter))
  }

  /** Those that lie in a tile or just around it, in the order of the dataset. */
  inTile(filter: Filter, tile: TilePlace): Uint32Array {
    return passing(this.fails(filter, boundsOf(tile)))
  }

  /** What a tile shows of these. */
  spread(places: Uint32Array, tile: TilePlace): Spread {
    return spreadOver(places, this.#positions, tile)
  }

  /** All rows, each of which looks itself up; made when they are first asked for. */
  many(): Many {
    const rows = (this.#rows ??= placedRows(this.#columns))
    return {
      rows,
      called: id => rows[this.#columns.names.find(id)],
      sifted: filter => {
        const fails = this.fails(filter)
        const [matched, inAnyYear] = [rows.filter(({ at }) => fails[at] === 0), filter.founded ? rows.filter(({ at }) => ((fails[at] ?? 0) & ~partBit.founded) === 0) : null]
        return { matched, inAnyYear: () => inAnyYear ?? matched }
      },
    }
  }

  /** What a map shows of those that pass and lie in its box. */
  crowd(filter: Filter, view: CrowdView): Crowd {
    const fails = this.fails(filter, view.seen)
    const picture = pictureOf(this.ground, standingOf(this.ground, fails), view)
    const all = sumOfSketches(picture.sketches)
    return {
      drawn: picture.sketches.map(sketch => this.#drawn(sketch, sketch.type === 'asset' ? picture.rowsOf(sketch) : [])),
      ...all,
      unverified: this.#countWhere(fails, at => whatAt(this.#columns, at).confidence === 'general-knowledge'),
      estimated: this.#countWhere(fails, at => whereAt(this.#columns, at).uncertaintyM > estimatedFrom),
    }
  }

  #drawn(sketch: Sketch, places: readonly number[]): Drawn {
    const first = this.row(sketch.dots[0].at)
    const others = places.filter(at => at !== sketch.dots[0].at).map(at => this.row(at))
    return { mark: markOf(sketch, listed([first, ...others])), members: [first, ...others] }
  }

  #countWhere(fails: Uint16Array, test: (at: number) => boolean): number {
    let count = 0
    for (let at = 0; at < fails.length; at += 1) if (fails[at] === 0 && test(at)) count += 1
    return count
  }

  /** What each row fails, as `sieve` says it; until the next question. */
  fails(filter: Filter, ...boxes: Bbox[]): Uint16Array<ArrayBuffer> {
    const fails = this.#fails
    sieve(this.#columns, { ...filter, bbox: null }, filter.q ? ranksOf(this.#columns, filter.q) : null, null, fails)
    for (const box of filter.bbox ? [filter.bbox, ...boxes] : boxes) this.#markOutside(box)
    return fails
  }

  /** As `inBbox`: a box whose west is east of its east crosses the antimeridian. */
  #markOutside([west, south, east, north]: Bbox) {
    const [fails, { longitude, latitude }] = [this.#fails, this.#positions]
    for (let at = 0; at < fails.length; at += 1) {
      const x = longitude[at] ?? 0
      const y = latitude[at] ?? 0
      const isInside = y >= south && y <= north && (west <= east ? x >= west && x <= east : x >= west || x <= east)
      if (!isInside) fails[at] = (fails[at] ?? 0) | partBit.bbox
    }
  }
}

/** Every row that passes is in exactly one sketch. */
function sumOfSketches(sketches: readonly Sketch[]): Pick<Crowd, 'count' | 'mix'> {
  const counts = new Map<Kind, number>()
  for (const [kind, count] of sketches.flatMap(({ mix }) => mix)) counts.set(kind, (counts.get(kind) ?? 0) + count)
  return { count: countOf(sketches), mix: kinds.flatMap((kind): [Kind, number][] => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0]] : [])) }
}

/** How well a row can answer a search, the best first. */
const ranks = [5, 4, 3, 2, 1]

/** The best hits first; those of one rank keep the order of the dataset. */
function byRank(found: Uint32Array, rankOf: Uint8Array): Uint32Array {
  const sorted = new Uint32Array(found.length)
  let filled = 0
  for (const rank of ranks) {
    for (const at of found) {
      if (rankOf[at] === rank) {
        sorted[filled] = at
        filled += 1
      }
    }
  }
  return sorted.subarray(0, filled)
}
