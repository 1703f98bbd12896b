import type { Language } from '../language.ts'
import { cities, kinds } from '../vocabulary.ts'
import { byValue } from './by-value.ts'
import { perDegree, type Columns, type What, type Where } from './columns.ts'
import { firstByName, upToName } from './first-by-name.ts'
import { First } from './first.ts'
import { decadeOf, metresFrom, rings, ringsPassed, standingOf, type ListSort } from './list-heads.ts'
import type { Names } from './names.ts'
import { letterReader } from './order-reader.ts'

/** `ranks`: how well each row answers the search, null without one; it decides in the usual order alone. `from`: what distances are counted from, WGS-84, longitude first. At least `most` rows, and as many as it takes to hold the one at `reach`, unless that is farther on than anyone reads. */
export type ListAsked = { sort: ListSort; ranks: Uint8Array | null; from: [number, number]; language: Language; most: number; reach?: number | undefined }

/**
 * The first rows of a list by their places, and how many of all stand under each head. A head is a number: the standing of
 * a tier, the place of a kind or city in the vocabulary (-1 for none), the first year of a decade, a ring in metres, the code
 * of a letter; 0 where there are no heads.
 */
export type List = { places: number[]; heads: Map<number, number>; headOf: (place: number) => number }

/** Puts the first of these rows in order. */
export function listOf(columns: Columns, rows: Uint32Array, asked: ListAsked): List {
  return asked.sort === 'name' ? listByName(columns, rows, asked) : listByNumbers(columns, rows, asked)
}

/** Rows that are listed at most, and that follow one that is to be reached. */
const [farthest, beyond] = [2000, 10]
const mostWith = (most: number, before: number) => (before <= farthest ? Math.max(most, before + beyond) : most)

function listByName({ names }: Columns, rows: Uint32Array, { language, most, reach }: ListAsked): List {
  const letters = lettersOf(names, language)
  const kindOf = (place: number) => letters[place] ?? 0
  return { places: firstByName(names, rows, language, reach === undefined ? most : mostWith(most, upToName(names, rows, language, reach).length)), ...headsOf(rows, kindOf, 0x100, kind => kind) }
}

const known = new WeakMap<Names, Map<Language, Uint8Array>>()

/** The letter of each row, read once. */
function lettersOf(names: Names, language: Language): Uint8Array {
  const ofNames = known.get(names) ?? new Map<Language, Uint8Array>()
  known.set(names, ofNames)
  const read = ofNames.get(language)
  if (read) return read
  const letters = new Uint32Array(names.length)
  if (language !== 'zh-Hant') names.read(language, letterReader(language), letters)
  const narrow = Uint8Array.from(letters)
  ofNames.set(language, narrow)
  return narrow
}

/** Rows counted by `kindOf`, of which there are `kinds`, and those by the head each kind stands under. */
function headsOf(rows: Uint32Array, kindOf: (place: number) => number, kinds: number, headOfKind: (kind: number) => number): Pick<List, 'heads' | 'headOf'> {
  const counts = new Uint32Array(kinds)
  for (let at = 0; at < rows.length; at += 1) {
    const kind = kindOf(rows[at] ?? 0)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const heads = new Map<number, number>()
  counts.forEach((count, kind) => {
    if (count) heads.set(headOfKind(kind), (heads.get(headOfKind(kind)) ?? 0) + count)
  })
  return { heads, headOf: place => headOfKind(kindOf(place)) }
}

type Numbers = { place: number; group: number; metres: number; weight: number }
const inOrder = (a: Numbers, b: Numbers) => a.group - b.group || a.metres - b.metres || a.weight - b.weight || a.place - b.place

function listByNumbers(columns: Columns, rows: Uint32Array, asked: ListAsked): List {
  const { lon, lat, what, whats } = columns
  const away = metresFrom(asked.from)
  const metresAt = (place: number) => away((lon[place] ?? 0) / perDegree, (lat[place] ?? 0) / perDegree)
  const groupOf = groupsOf(columns, asked)
  const weights = byValue(whats, standingOf)
  const numbersAt = (place: number): Numbers => ({ place, group: groupOf(place), metres: metresAt(place), weight: weights[what[place] ?? 0] ?? 0 })
  const before = (one: Numbers) => rows.reduce((count, place) => count + Number(inOrder(numbersAt(place), one) < 0), 0)
  const first = new First(asked.reach === undefined ? asked.most : mostWith(asked.most, before(numbersAt(asked.reach))), inOrder)
  for (let at = 0; at < rows.length; at += 1) {
    const place = rows[at] ?? 0
    const group = groupOf(place)
    const { last } = first
    if (last && group > last.group) continue
    const metres = metresAt(place)
    if (last && group === last.group && metres > last.metres) continue
    first.add({ place, group, metres, weight: weights[what[place] ?? 0] ?? 0 })
  }
  return { places: first.all().map(({ place }) => place), ...headsOf(rows, ...kindsOf(columns, asked, metresAt)) }
}

const kindOf = ({ kind }: What) => kinds.indexOf(kind)
const cityOf = ({ cities: [first] }: Where) => cities.findIndex(city => city === first)
const kindGroup = (each: What) => kindOf(each) * 8 + standingOf(each)
const cityGroup = (each: Where) => cityOf(each) * 8
const noHead = () => 0

/** By what an order puts rows together before the distance decides: its own number, then the standing. */
function groupsOf({ what, whats, where, wheres, founded }: Columns, { sort, ranks }: ListAsked): (place: number) => number {
  const groups = byValue(whats, sort === 'kind' ? kindGroup : standingOf)
  const usual = (place: number) => groups[what[place] ?? 0] ?? 0
  if (sort === 'kind') return usual
  const cityGroups = byValue(wheres, cityGroup)
  if (sort === 'city') return place => (cityGroups[where[place] ?? 0] ?? 0) + (groups[what[place] ?? 0] ?? 0)
  // The latest first, the unknown last.
  if (sort === 'founded') return place => usual(place) - (founded[place] ?? 0) * 8
  if (sort === 'near') return () => 0
  return ranks ? place => usual(place) - (ranks[place] ?? 0) * 8 : usual
}

/** What rows are counted by under heads, how many kinds of that there are, and the head of each. */
function kindsOf({ what, whats, where, wheres, founded }: Columns, { sort, ranks }: ListAsked, metresAt: (place: number) => number): [kindOf: (place: number) => number, kinds: number, headOfKind: (kind: number) => number] {
  const heads = sort === 'city' ? byValue(wheres, cityOf) : byValue(whats, sort === 'kind' ? kindOf : ranks ? noHead : standingOf)
  if (sort === 'founded') return [place => founded[place] ?? 0, 0x10000, year => decadeOf(year || null)]
  if (sort === 'near') return [place => ringsPassed(metresAt(place)), rings.length + 1, passed => rings[passed] ?? Infinity]
  const [codes, values] = sort === 'city' ? [where, wheres] : [what, whats]
  return [place => codes[place] ?? 0, values.length, kind => heads[kind] ?? 0]
}
