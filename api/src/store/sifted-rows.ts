import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import { JoinedChunks } from '@bay-atlas/data/columns/join-chunks.ts'
import { partBit, passing, sieve } from '@bay-atlas/data/columns/sieve.ts'
import { tally } from '@bay-atlas/data/columns/tally.ts'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Bbox, Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { searchRank } from '@bay-atlas/data/search.ts'

/** Rows that are asked many questions: each combination of words is asked once, not each row. The answers are those of `matches` and `countFacets`. */
export class SiftedRows {
  readonly #rows: readonly Row[]
  readonly #columns: ReturnType<JoinedChunks['columns']>
  // Columns keep seven decimals of a degree; a box is asked of the positions as they are.
  readonly #longitude: Float64Array
  readonly #latitude: Float64Array
  readonly #fails: Uint16Array<ArrayBuffer>

  constructor(rows: readonly Row[]) {
    this.#rows = rows
    const joined = new JoinedChunks(rows.length)
    joined.put(chunkOf(rows))
    this.#columns = joined.columns()
    this.#longitude = Float64Array.from(rows, ({ position: [longitude] }) => longitude)
    this.#latitude = Float64Array.from(rows, ({ position: [, latitude] }) => latitude)
    this.#fails = new Uint16Array(rows.length)
  }

  /** The rows that pass the filter and lie in all the boxes: in the order of the dataset; with a search, the best hits first. */
  passing(filter: Filter, ...boxes: Bbox[]): Row[] {
    return Array.from(this.places(filter, ...boxes), at => this.row(at))
  }

  /** Their places. */
  places(filter: Filter, ...boxes: Bbox[]): Uint32Array {
    const found = passing(this.#sift({ ...filter, q: '' }, boxes))
    if (!filter.q) return found
    const ranked = Array.from(found, at => ({ at, rank: searchRank(this.row(at), filter.q) })).filter(({ rank }) => rank > 0)
    // A sort is stable: hits of one rank keep the order of the dataset.
    return Uint32Array.from(ranked.sort((a, b) => b.rank - a.rank), ({ at }) => at)
  }

  /** What holds these places, in WGS-84 degrees; null for none. */
  boxOf(places: Uint32Array): Bbox | null {
    if (!places.length) return null
    const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity]
    for (const at of places) {
      const [x, y] = [this.#longitude[at] ?? 0, this.#latitude[at] ?? 0]
      if (x < box[0]) box[0] = x
      if (y < box[1]) box[1] = y
      if (x > box[2]) box[2] = x
      if (y > box[3]) box[3] = y
    }
    return box
  }

  /** The counts of every facet, each without its own choice. */
  facets(filter: Filter): Facets {
    return tally(this.#columns, this.#sift(filter, []))
  }

  #sift(filter: Filter, boxes: readonly Bbox[]): Uint16Array<ArrayBuffer> {
    const found = filter.q ? Uint8Array.from(this.#rows, row => searchRank(row, filter.q)) : null
    const fails = this.#fails
    sieve(this.#columns, { ...filter, bbox: null }, found, null, fails)
    for (const box of filter.bbox ? [filter.bbox, ...boxes] : boxes) this.#markOutside(box)
    return fails
  }

  /** As `inBbox`: a box whose west is east of its east crosses the antimeridian. */
  #markOutside([west, south, east, north]: Bbox) {
    const [fails, longitude, latitude] = [this.#fails, this.#longitude, this.#latitude]
    for (let at = 0; at < fails.length; at += 1) {
      const x = longitude[at] ?? 0
      const y = latitude[at] ?? 0
      const isInside = y >= south && y <= north && (west <= east ? x >= west && x <= east : x >= west || x <= east)
      if (!isInside) fails[at] = (fails[at] ?? 0) | partBit.bbox
    }
  }

  /** Throws a RangeError where there is none. */
  row(at: number): Row {
    const row = this.#rows[at]
    if (!row) throw new RangeError(`there is no row ${at}`)
    return row
  }
}
