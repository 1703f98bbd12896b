import { decadeOf, metresFrom, noTier, rings, standingOf, unknownYear, type ListSort } from '@bay-atlas/data/columns/list-heads.ts'
import { letterOf, nameOrder, orderedName } from '@bay-atlas/data/columns/name-order.ts'
import { tierWeight } from '@bay-atlas/data/drawing/weight.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { searchRank } from '@bay-atlas/data/search.ts'
import { cities, cityWord, kinds, tiers, tierWord } from '@bay-atlas/data/vocabulary.ts'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { formatDistance } from '@bay-atlas/data/words/format.ts'
import { listed } from '@bay-atlas/data/words/word.ts'
import { listWord, sayBeyond, sayWithin } from '@bay-atlas/web/look/list-sort.ts'

const ringOf = (metres: number): number => rings.find(ring => metres < ring) ?? Infinity

function calledIn(row: Row, language: Language) {
  const name = orderedName(row, language)
  return { letter: letterOf(name, language), name }
}

/** A list in its order; under which head a row stands, empty where there are none; and what the order adds to its line. */
export type ListOrder = { rows: Row[]; headOf: (row: Row) => string; noteOf: (row: Row) => string }

/** `from`: what distances are counted from, WGS-84, longitude first. A search puts its best hits before all in the usual order. */
type Asked = { sort: ListSort; q: string; from: [number, number]; language: Language }

/** Sorts by the keys, the first that differs deciding; ties are the heaviest first, then the nearest. */
function by(rows: Row[], keys: (row: Row) => number[]): Row[] {
  const keyed = rows.map(row => ({ row, key: keys(row) }))
  keyed.sort((a, b) => a.key.reduce((order, value, index) => order || value - (b.key[index] ?? 0), 0))
  return keyed.map(({ row }) => row)
}

/** Within ten kilometres, within thirty and so on; beyond the last. */
function sayRing(metres: number, language: Language): string {
  const ring = ringOf(metres)
  return Number.isFinite(ring) ? sayWithin(formatDistance(ring, language))[language] : sayBeyond(formatDistance(rings.at(-1) ?? 0, language))[language]
}

function byName(rows: Row[], language: Language): Row[] {
  const order = nameOrder(language)
  return rows.map(row => ({ row, ...calledIn(row, language) })).sort(order).map(({ row }) => row)
}

function sayDecade({ founded }: Row, language: Language): string {
  const decade = decadeOf(founded)
  return decade === unknownYear ? listWord.unknown[language] : decade === 0 ? listWord.early[language] : `${decade}–${decade + 9}`
}

const sayStanding = (standing: number, language: Language) => (standing === noTier ? listWord.noTier[language] : listed(tiers.filter(tier => tierWeight[tier] === standing).map(tier => tierWord[tier][language]), language))

/** The list as the reader asks for it. */
export function listOrder(rows: Row[], { sort, q, from, language }: Asked): ListOrder {
  const metres = metresFrom(from)
  const away = ({ position: [lon, lat] }: Row) => metres(lon, lat)
  const usual = (row: Row) => [standingOf(row), away(row)]
  const nothing = () => ''
  if (sort === 'name') return { rows: byName(rows, language), headOf: row => calledIn(row, language).letter, noteOf: nothing }
  if (sort === 'kind') return { rows: by(rows, row => [kinds.indexOf(row.kind), ...usual(row)]), headOf: row => kindsWord[row.kind][language], noteOf: nothing }
  if (sort === 'city') return { rows: by(rows, row => [cities.findIndex(city => city === row.cities[0]), ...usual(row)]), headOf: ({ cities: [city] }) => (city ? cityWord[city][language] : ''), noteOf: nothing }
  if (sort === 'founded') return { rows: by(rows, row => [-(row.founded ?? -Infinity), ...usual(row)]), headOf: row => sayDecade(row, language), noteOf: nothing }
  if (sort === 'near') return { rows: by(rows, row => [away(row), standingOf(row)]), headOf: row => sayRing(away(row), language), noteOf: row => formatDistance(Math.round(away(row) / 10) * 10, language) }
  if (q) return { rows: by(rows, row => [-searchRank(row, q), ...usual(row)]), headOf: nothing, noteOf: nothing }
  return { rows: by(rows, usual), headOf: row => sayStanding(standingOf(row), language), noteOf: nothing }
}
