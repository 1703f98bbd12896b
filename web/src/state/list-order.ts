import { weightOf, tierWeight } from '@bay-atlas/data/drawing/weight.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { searchRank } from '@bay-atlas/data/search.ts'
import { cities, cityWord, kinds, tiers, tierWord } from '@bay-atlas/data/vocabulary.ts'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { formatDistance } from '@bay-atlas/data/words/format.ts'
import { listed } from '@bay-atlas/data/words/word.ts'
import { listWord, sayBeyond, sayWithin, type ListSort } from '../look/list-sort.ts'

/** A list in its order; under which head a row stands, empty where there are none; and what the order adds to its line. */
export type ListOrder = { rows: Row[]; headOf: (row: Row) => string; noteOf: (row: Row) => string }

/** `from`: what distances are counted from, WGS-84, longitude first. A search puts its best hits before all in the usual order. */
type Asked = { sort: ListSort; q: string; from: [number, number]; language: Language }

const degree = 111_195
/** Metres, within some thousandths over the width of the bay. */
const metresTo = ([lon, lat]: [number, number]) => ({ position: [x, y] }: Row) => Math.hypot((x - lon) * Math.cos((lat * Math.PI) / 180), y - lat) * degree

/** Sorts by the keys, the first that differs deciding; ties are the heaviest first, then the nearest. */
function by(rows: Row[], keys: (row: Row) => number[]): Row[] {
  const keyed = rows.map(row => ({ row, key: keys(row) }))
  keyed.sort((a, b) => a.key.reduce((order, value, index) => order || value - (b.key[index] ?? 0), 0))
  return keyed.map(({ row }) => row)
}

const rings = [2000, 10_000, 30_000, 60_000]

/** Within ten kilometres, within thirty and so on; beyond the last. */
function ringOf(metres: number, language: Language): string {
  const ring = rings.find(each => metres < each)
  return ring ? sayWithin(formatDistance(ring, language))[language] : sayBeyond(formatDistance(rings.at(-1) ?? 0, language))[language]
}

const collators = { en: 'en', 'zh-Hans': 'zh-Hans-u-co-pinyin', 'zh-Hant': 'zh-Hant-u-co-stroke' } satisfies Record<Language, string>
/** The letter of a name; strokes have none. */
function initialOf({ name, pinyin }: Row, language: Language): string {
  if (language === 'zh-Hant') return ''
  const letter = (language === 'en' ? name.en : pinyin).normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(letter) ? letter : '#'
}

function byName(rows: Row[], language: Language): Row[] {
  const { compare } = new Intl.Collator(collators[language], { numeric: true })
  const nameOf = (row: Row) => (language === 'zh-Hans' ? row.pinyin : row.name[language])
  const keyed = rows.map(row => ({ row, letter: initialOf(row, language), name: nameOf(row) }))
  return keyed.sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : compare(a.name, b.name))).map(({ row }) => row)
}

const decadeOf = ({ founded }: Row, language: Language) => {
  if (founded === null) return listWord.unknown[language]
  const decade = Math.floor(founded / 10) * 10
  return founded < 1980 ? listWord.early[language] : `${decade}–${decade + 9}`
}

/** The list as the reader asks for it. */
export function listOrder(rows: Row[], { sort, q, from, language }: Asked): ListOrder {
  const away = metresTo(from)
  // Own rows may say no tier; they stand last, under a head of their own.
  const usual = (row: Row) => [row.tiers.length ? weightOf(row) : 5, away(row)]
  const nothing = () => ''
  if (sort === 'name') return { rows: byName(rows, language), headOf: row => initialOf(row, language), noteOf: nothing }
  if (sort === 'kind') return { rows: by(rows, row => [kinds.indexOf(row.kind), ...usual(row)]), headOf: row => kindsWord[row.kind][language], noteOf: nothing }
  if (sort === 'city') return { rows: by(rows, row => [cities.findIndex(city => city === row.cities[0]), ...usual(row)]), headOf: ({ cities: [city] }) => (city ? cityWord[city][language] : ''), noteOf: nothing }
  if (sort === 'founded') return { rows: by(rows, row => [-(row.founded ?? -Infinity), ...usual(row)]), headOf: row => decadeOf(row, language), noteOf: nothing }
  if (sort === 'near') return { rows: by(rows, row => [away(row), weightOf(row)]), headOf: row => ringOf(away(row), language), noteOf: row => formatDistance(Math.round(away(row) / 10) * 10, language) }
  if (q) return { rows: by(rows, row => [-searchRank(row, q), ...usual(row)]), headOf: nothing, noteOf: nothing }
  return { rows: by(rows, usual), headOf: row => !row.tiers.length ? listWord.noTier[language] : listed(tiers.filter(tier => tierWeight[tier] === weightOf(row)).map(tier => tierWord[tier][language]), language), noteOf: nothing }
}
