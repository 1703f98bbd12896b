import { isLandmark, vagueFrom, vagueKey } from '../drawing/claims.ts'
import { weightOf } from '../drawing/weight.ts'
import { kinds, precisions } from '../vocabulary.ts'
import { perDegree, type Codes, type Columns, type What, type Where } from './columns.ts'
import { Dictionary } from './dictionary.ts'
import { roomFor } from './narrowed.ts'
import { shareY } from './world.ts'

/** Parts of the world that `y` counts in: one is a centimetre. */
export const worldParts = 2 ** 32

/** The little that decides how a row is drawn; a register has some dozens of it. */
type LookOfWhat = Pick<What, 'kind' | 'tiers' | 'own'>
type LookOfWhere = Pick<Where, 'precision' | 'uncertaintyM'>
type Look = LookOfWhat & LookOfWhere

/** So many texts are remembered. */
const mostTexts = 10_000

/** What is used again and again, so that no picture makes it anew. */
class Room {
  #numbers = new Float64Array(0)
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
}

/** What the map reads of columns, made once for them. */
export type MapGround = {
  columns: Columns
  /** By row: its look. */
  look: Codes
  /** By where a row is: the place where it is gathered when nothing nearer is known. */
  place: Uint32Array
  /** By look: the weight, the place in `kinds` and in `precisions`, and 1 for the reader's own. */
  looks: Look[]
  weight: Uint8Array
  kind: Uint8Array
  known: Uint8Array
  own: Uint8Array
  places: number
  /** By tie: the row that it is a part of, -1 where it is of none. */
  parent: Int32Array
  /** What holds all rows, in ten-millionths of a degree: west, south, east, north. */
  extent: [number, number, number, number]
  /** Web Mercator from north to south, in parts of the world of which there are 2^32. */
  y: Uint32Array
  /** Rows known only to a district or city. */
  coarse: Uint32Array
  /** Room that one picture at a time has: for lists of rows, 1 + the next row after each, and for whatever else it counts. */
  next: Int32Array
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

// A loop: `from` with a function costs seven times as much.
function downOf({ length, lat }: Columns): Uint32Array {
  const y = new Uint32Array(length)
  for (let at = 0; at < length; at += 1) y[at] = shareY(lat[at] ?? 0) * worldParts
  return y
}

const isCoarse = (one: LookOfWhere) => vagueFrom(one, Infinity) < Infinity

function coarseOf(look: Codes, looks: Look[]): Uint32Array {
  const coarse = looks.map(isCoarse)
  const rows: number[] = []
  for (let at = 0; at < look.length; at += 1) if (coarse[look[at] ?? 0]) rows.push(at)
  return Uint32Array.from(rows)
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
    columns, look, place, places: places.values.length, looks,
    weight: Uint8Array.from(looks, weightOf), kind: Uint8Array.from(looks, ({ kind }) => kinds.indexOf(kind)),
    known: Uint8Array.from(looks, ({ precision }) => precisions.indexOf(precision)), own: Uint8Array.from(looks, ({ own }) => Number(own === true)),
    parent: parentsOf(columns),
    extent: extentOf(columns), y: downOf(columns),
    coarse: coarseOf(look, looks), next: new Int32Array(columns.length), room: new Room(),
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
