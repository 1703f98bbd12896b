import { isLandmark, vagueFrom, vagueKey } from '../drawing/claims.ts'
import { weightOf } from '../drawing/weight.ts'
import { kinds, precisions } from '../vocabulary.ts'
import { perDegree, type Columns, type Trait } from './columns.ts'
import { Dictionary } from './dictionary.ts'
import { shareY } from './world.ts'

/** Parts of the world that `y` counts in: one is a centimetre. */
export const worldParts = 2 ** 32

/** The little of a trait that decides how a row is drawn; a register has some dozens of it. */
type Look = Pick<Trait, 'kind' | 'tiers' | 'precision' | 'uncertaintyM' | 'own'>

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
  /** By trait: its look, and the place where it is gathered when nothing nearer is known. */
  look: Uint16Array
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

function coarseOf({ length, trait }: Columns, look: Uint16Array, looks: Look[]): Uint32Array {
  const isCoarse = looks.map(each => vagueFrom(each, Infinity) < Infinity)
  const rows: number[] = []
  for (let at = 0; at < length; at += 1) if (isCoarse[look[trait[at] ?? 0] ?? 0]) rows.push(at)
  return Uint32Array.from(rows)
}

function parentsOf({ ties, names }: Columns): Int32Array {
  const ids = [...new Set(ties.flatMap(({ partOf }) => partOf ?? []))]
  const found = names.findEach(ids)
  const places = new Map(ids.map((id, at) => [id, found[at] ?? -1]))
  return Int32Array.from(ties, ({ partOf }) => (partOf === null ? -1 : (places.get(partOf) ?? -1)))
}

/** The first of the tiers decides how heavy it is; the others are of no account here. */
const lookOf = ({ kind, tiers, precision, uncertaintyM, own }: Trait): Look => ({ kind, tiers: tiers.slice(0, 1), precision, uncertaintyM, ...(own ? { own } : {}) })

/** The ground of columns. */
export function mapGroundOf(columns: Columns): MapGround {
  const { traits, length } = columns
  const [places, dictionary] = [new Dictionary<string>(), new Dictionary<Look>()]
  const [place, look] = [Uint32Array.from(traits, trait => places.code(vagueKey(trait))), Uint16Array.from(traits, trait => dictionary.code(lookOf(trait)))]
  const looks = dictionary.values
  return {
    columns, look, place, places: places.values.length, looks,
    weight: Uint8Array.from(looks, weightOf), kind: Uint8Array.from(looks, ({ kind }) => kinds.indexOf(kind)),
    known: Uint8Array.from(looks, ({ precision }) => precisions.indexOf(precision)), own: Uint8Array.from(looks, ({ own }) => Number(own === true)),
    parent: parentsOf(columns),
    extent: extentOf(columns), y: Uint32Array.from(columns.lat, lat => shareY(lat) * worldParts),
    coarse: coarseOf(columns, look, looks), next: new Int32Array(length), room: new Room(),
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
