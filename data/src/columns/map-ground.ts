import { isLandmark, vagueFrom, vagueKey } from '../drawing/claims.ts'
import { perDegree, type Codes, type Columns, type What, type Where } from './columns.ts'
import { byCell, type CellRows } from './by-cell.ts'
import { Dictionary } from './dictionary.ts'
import { roomFor } from './narrowed.ts'
import { packedLook, type Look } from './packed-look.ts'

type LookOfWhat = Pick<Look, 'kind' | 'tiers' | 'own'>
type LookOfWhere = Pick<Look, 'precision' | 'uncertaintyM'>

/** So many texts are remembered. */
const mostTexts = 10_000

/** What is used again and again, so that no picture makes it anew. */
class Room {
  #numbers = new Float64Array(0)
  #places = new Uint32Array(0)
  #rows = new Uint32Array(0)
  #ofWindow: { key: string; made: CellRows } | null = null
  readonly #texts = new Map<number, string>()

  /** The text of a row, made when it is not known. */
  text(at: number, make: (at: number) => string): string {
    const known = this.#texts.get(at)
    if (known !== undefined) return known
    if (this.#texts.size >= mostTexts) this.#texts.clear()
    const made = make(at)
    this.#texts.set(at, made)
    return made
  }

  /** So many zeros, until the next time. */
  zeros(count: number): Float64Array {
    if (this.#numbers.length < count) this.#numbers = new Float64Array(count)
    const numbers = this.#numbers.subarray(0, count)
    numbers.fill(0)
    return numbers
  }

  /** So many places, until the next time. */
  places(count: number): Uint32Array {
    if (this.#places.length < count) this.#places = new Uint32Array(count)
    return this.#places.subarray(0, count)
  }

  /** The rows of a window by cell, made where it is another window than before; `length` is that of all rows. */
  ofWindow(key: string, length: number, make: (rows: Uint32Array) => CellRows): CellRows {
    if (this.#ofWindow?.key === key) return this.#ofWindow.made
    if (this.#rows.length < length) this.#rows = new Uint32Array(length)
    const made = make(this.#rows)
    this.#ofWindow = { key, made }
    return made
  }
}

/** What the map reads of columns, made once for them. */
export type MapGround = {
  columns: Columns
  /** By row: its look. */
  look: Codes
  /** By where a row is: the place where it is gathered when nothing nearer is known. */
  place: Uint32Array
  looks: Look[]
  /** By look: what a heap is told of it. */
  packed: Uint16Array
  places: number
  /** By tie: the row that it is a part of, -1 where it is of none. */
  parent: Int32Array
  /** What holds all rows, in ten-millionths of a degree: west, south, east, north. */
  extent: [number, number, number, number]
  /** Rows known only to a district or city, by the number of the place where they are gathered. */
  coarse: CellRows
  /** Room that one picture at a time has for what it counts. */
  room: Room
}

function extentOf({ length, lon, lat }: Columns): MapGround['extent'] {
  const extent: MapGround['extent'] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < length; at += 1) {
    const [x, y] = [lon[at] ?? 0, lat[at] ?? 0]
    if (x < extent[0]) extent[0] = x
    if (y < extent[1]) extent[1] = y
    if (x > extent[2]) extent[2] = x
    if (y > extent[3]) extent[3] = y
  }
  return extent
}

const isCoarse = (one: LookOfWhere) => vagueFrom(one, Infinity) < Infinity

function coarseOf({ length, where }: Columns, { look, looks }: { look: Codes; looks: Look[] }, place: Uint32Array, places: number): CellRows {
  const coarse = looks.map(isCoarse)
  const { rows, starts } = byCell(length, places, at => (coarse[look[at] ?? 0] ? (place[where[at] ?? 0] ?? 0) : -1))
  return { rows: rows.slice(), starts }
}

function parentsOf({ ties, names }: Columns): Int32Array {
  const ids = [...new Set(ties.flatMap(({ partOf }) => partOf ?? []))]
  const found = names.findEach(ids)
  const places = new Map(ids.map((id, at) => [id, found[at] ?? -1]))
  return Int32Array.from(ties, ({ partOf }) => (partOf === null ? -1 : (places.get(partOf) ?? -1)))
}

/** The first of the tiers decides how heavy it is; the others are of no account here. Nor is how uncertain a place is that is none too coarse. */
const lookOfWhat = ({ kind, tiers, own }: What): LookOfWhat => ({ kind, tiers: tiers.slice(0, 1), ...(own ? { own } : {}) })
const lookOfWhere = ({ precision, uncertaintyM }: Where): LookOfWhere => ({ precision, uncertaintyM: isCoarse({ precision, uncertaintyM }) ? uncertaintyM : 0 })

/** The look of each row, asked once for each pair of what and where: every picture asks it of every row. */
function looksOf({ length, what, whats, where, wheres }: Columns): { look: Codes; looks: Look[] } {
  const [mine, there] = [new Dictionary<LookOfWhat>(), new Dictionary<LookOfWhere>()]
  const [ofWhat, ofWhere] = [Uint32Array.from(whats, each => mine.code(lookOfWhat(each))), Uint32Array.from(wheres, each => there.code(lookOfWhere(each)))]
  const wide = there.values.length
  const pairs = mine.values.flatMap(one => there.values.map((other): Look => ({ ...one, ...other })))
  // 1 + the number of the look of each pair; 0 as long as no row has it.
  const numbers = new Uint32Array(pairs.length)
  const looks: Look[] = []
  const look = roomFor(length, pairs.length)
  for (let at = 0; at < length; at += 1) {
    const pair = (ofWhat[what[at] ?? 0] ?? 0) * wide + (ofWhere[where[at] ?? 0] ?? 0)
    if (!numbers[pair]) numbers[pair] = looks.push(...pairs.slice(pair, pair + 1))
    look[at] = (numbers[pair] ?? 1) - 1
  }
  return { look, looks }
}

/** The ground of columns. */
export function mapGroundOf(columns: Columns): MapGround {
  const places = new Dictionary<string>()
  const place = Uint32Array.from(columns.wheres, where => places.code(vagueKey(where)))
  const { look, looks } = looksOf(columns)
  return {
    columns, look, place, places: places.values.length, looks, packed: Uint16Array.from(looks, packedLook),
    parent: parentsOf(columns), extent: extentOf(columns),
    coarse: coarseOf(columns, { look, looks }, place, places.values.length), room: new Room(),
  }
}

/** Never, whatever the latitude. */
const never = 2 ** 31 - 1

/** By look, at one zoom: the latitude, north or south, from which it has no place on the map, and what stays alone there: 1 what is no part of another, 2 any. */
export function claimsAt({ looks }: MapGround, zoom: number): { vague: Int32Array; landmark: Uint8Array } {
  const vague = Int32Array.from(looks, look => {
    const from = vagueFrom(look, zoom)
    return from === 0 ? -1 : Math.min(never, from * perDegree)
  })
  const landmark = Uint8Array.from(looks, look => (isLandmark({ ...look, partOf: '' }, zoom) ? 2 : isLandmark({ ...look, partOf: null }, zoom) ? 1 : 0))
  return { vague, landmark }
}
