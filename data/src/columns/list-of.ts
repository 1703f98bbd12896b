import type { Language } from '../language.ts'
import { cities, kinds } from '../vocabulary.ts'
import { perDegree, type Columns, type Trait } from './columns.ts'
import { firstByName } from './first-by-name.ts'
import { FirstRows } from './first-rows.ts'
import { decadeOf, metresFrom, ringOf, standingOf, type ListSort } from './list-heads.ts'
import type { Names } from './names.ts'
import { letterReader } from './order-reader.ts'

/** `ranks`: how well each row answers the search, null without one; it decides in the usual order alone. `from`: what distances are counted from, WGS-84, longitude first. */
export type ListAsked = { sort: ListSort; ranks: Uint8Array | null; from: [number, number]; language: Language; most: number }

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

function listByName({ names }: Columns, rows: Uint32Array, { language, most }: ListAsked): List {
  const letters = lettersOf(names, language)
  const headOf = (place: number) => letters[place] ?? 0
  return { places: firstByName(names, rows, language, most), heads: countHeads(rows, headOf), headOf }
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

function countHeads(rows: Uint32Array, headOf: (place: number) => number): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = 0; at < rows.length; at += 1) {
    const head = headOf(rows[at] ?? 0)
    counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return counts
}

function listByNumbers(columns: Columns, rows: Uint32Array, asked: ListAsked): List {
  const { lon, lat } = columns
  const near = asked.sort === 'near'
  const away = metresFrom(asked.from)
  const metresAt = (place: number) => away((lon[place] ?? 0) / perDegree, (lat[place] ?? 0) / perDegree)
  const { groupOf, headOf, weightOf } = numbersOf(columns, asked, metresAt)
  const first = new FirstRows(asked.most)
  for (let at = 0; at < rows.length; at += 1) {
    const place = rows[at] ?? 0
    const group = groupOf(place)
    if (first.mayHold(group)) first.add({ place, group, metres: metresAt(place), weight: near ? weightOf(place) : 0 })
  }
  return { places: first.places(), heads: countHeads(rows, headOf), headOf }
}

type Numbers = Record<'groupOf' | 'headOf' | 'weightOf', (place: number) => number>

/** By what an order puts rows together, before the distance decides: its own group, then the standing. */
function numbersOf({ trait, traits, founded }: Columns, { sort, ranks }: ListAsked, metresAt: (place: number) => number): Numbers {
  const byTrait = (numberOf: (each: Trait) => number) => {
    const numbers = Int8Array.from(traits, numberOf)
    return (place: number) => numbers[trait[place] ?? 0] ?? 0
  }
  const weightOf = byTrait(standingOf)
  const grouped = (own: (place: number) => number, headOf: (place: number) => number = own): Numbers => ({ groupOf: place => own(place) * 8 + weightOf(place), headOf, weightOf })
  if (sort === 'kind') return grouped(byTrait(({ kind }) => kinds.indexOf(kind)))
  if (sort === 'city') return grouped(byTrait(each => cities.findIndex(city => city === each.cities[0])))
  // The latest first, the unknown last.
  if (sort === 'founded') return grouped(place => -(founded[place] ?? 0), place => decadeOf(founded[place] || null))
  if (sort === 'near') return { groupOf: () => 0, headOf: place => ringOf(metresAt(place)), weightOf }
  if (ranks) return grouped(place => -(ranks[place] ?? 0), () => 0)
  return { groupOf: weightOf, headOf: weightOf, weightOf }
}
