import { everything, facets, type Facet, type Filter, type Years } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { cityWord, confidenceWord, sectorWord, statusWord, tierWord } from '@bay-atlas/data/vocabulary.ts'
import { formatDistance, formatNumber } from './format.ts'
import { isHan, listed } from './word.ts'
import { facetWord, kindsWord, words } from './words.ts'

/** Sentences with a number or a choice in them, so that each script keeps its own order and punctuation. */
const facetValue: Record<Facet, Record<string, Text>> = { kind: kindsWord, tier: tierWord, sector: sectorWord, city: cityWord, status: statusWord, source: confidenceWord }

/** A value of a facet in words; the kinds in the plural. */
export const sayValue = (facet: Facet, value: string, language: Language) => facetValue[facet][value]?.[language] ?? value

export function sayCount(matched: number, total: number, language: Language): string {
  const [some, all] = [formatNumber(matched, language), formatNumber(total, language)]
  if (matched === total) return isHan(language) ? `${all} ${itemWord(language)}` : `${all} assets`
  return isHan(language) ? `${some} ${itemWord(language)}，共 ${all}` : `${some} of ${all}`
}

const itemWord = (language: Language) => (language === 'zh-Hant' ? '項' : '项')

/** How many are in view of how many match. */
export function sayInView(inView: number, matched: number, language: Language): string {
  const [here, all] = [formatNumber(inView, language), formatNumber(matched, language)]
  return isHan(language) ? `${here} / ${all} ${itemWord(language)}` : `${here} of ${all}`
}

/** Under the phone's title: of how many, and how they are ordered. */
export function sayOrder(total: number, language: Language): string {
  const all = formatNumber(total, language)
  if (language === 'en') return `of ${all}, by tier`
  return language === 'zh-Hant' ? `共 ${all}，按級別` : `共 ${all}，按级别`
}

export function sayMore(count: number, language: Language): string {
  return isHan(language) ? `另 ${count} ${itemWord(language)}` : `${count} more`
}

/** One or two values whole, more as the first and a number. */
export function sayShort(values: string[], language: Language): string {
  const [first] = values
  if (first === undefined || values.length <= 2) return listed(values, language)
  return isHan(language) ? `${first}等 ${values.length} ${itemWord(language)}` : `${first} +\u00a0${values.length - 1}`
}

export function sayYears({ from, to }: Years, language: Language): string {
  if (from !== null && from === to) return String(from)
  if (from !== null && to !== null) return `${from}–${to}`
  if (from !== null) return isHan(language) ? `${from} 年起` : `since ${from}`
  if (to !== null) return isHan(language) ? `${to} 年及以前` : `${to} or before`
  return ''
}

export function sayUnknownYears(count: number, language: Language): string {
  const number = formatNumber(count, language)
  if (language === 'en') return `${number} with no known year; a range leaves them out`
  return language === 'zh-Hant' ? `${number} 項年份不詳，選定年份時不列` : `${number} 项年份不详，选定年份时不列`
}

/** Quotation marks of each script. */
export function quoted(text: string, language: Language): string {
  if (language === 'en') return `‘${text}’`
  return language === 'zh-Hant' ? `「${text}」` : `“${text}”`
}

export const sayRemove = (value: string, language: Language) => (isHan(language) ? `去掉${quoted(value, language)}` : `Remove ${quoted(value, language)}`)

/** Tier, place, year, and what a reader must not overlook: not running yet, known only to a district, not verified. */
export function sayMeta(row: Row, language: Language): string[] {
  const [tier] = row.tiers
  const parts = [tier ? tierWord[tier][language] : '', sayPlace(row, language), row.founded === null ? '' : String(row.founded)]
  if (row.status !== 'operating' && row.status !== 'unknown') parts.push(statusWord[row.status][language])
  if (row.precision === 'district' || row.precision === 'city') parts.push(`±${formatDistance(row.uncertaintyM, language)}`)
  if (row.confidence === 'general-knowledge') parts.push(words.unverified[language])
  return parts.filter(Boolean)
}

/** 深圳 南山区 / Nanshan, Shenzhen. */
export function sayPlace({ cities, district }: Pick<Row, 'cities' | 'district'>, language: Language): string {
  const [city] = cities
  const cityName = city ? cityWord[city][language] : ''
  const districtName = district?.[language] ?? ''
  const parts = districtName === cityName ? [cityName] : [cityName, districtName].filter(Boolean)
  return isHan(language) ? parts.join(' ') : parts.toReversed().join(', ')
}

/** One part of a filter: what it is called, its values, and the filter without it. */
export type Part = { key: string; label: string; values: string[]; without: Filter }

/** The parts of a filter that ask for something, in the order of the rail. */
export function partsOf(filter: Filter, language: Language, partOfName: string | null): Part[] {
  const part = (key: keyof Filter, label: Text, values: string[]): Part[] =>
    values.length ? [{ key, label: label[language], values, without: { ...filter, [key]: everything[key] } }] : []
  return [
    ...part('q', words.text, filter.q ? [quoted(filter.q, language)] : []),
    ...facets.flatMap(facet => part(facet, facetWord[facet], filter[facet].map(value => sayValue(facet, value, language)))),
    ...part('founded', words.founded, filter.founded ? [sayYears(filter.founded, language)] : []),
    ...part('partOf', words.partOf, filter.partOf ? [partOfName ?? filter.partOf] : []),
    ...part('bbox', words.area, filter.bbox ? [words.areaHere[language]] : []),
  ]
}

/** A filter as a title: 国家级、省级 · 人工智能 · 深圳. */
export function filterInWords(filter: Filter, language: Language, partOfName: string | null = null): string {
  return titleParts(filter, language, partOfName, listed).join(' · ')
}

/** The same in short, one part to a line: more than two values are told as the first and a number. */
export const titleLines = (filter: Filter, language: Language, partOfName: string | null = null) => titleParts(filter, language, partOfName, sayShort)

function titleParts(filter: Filter, language: Language, partOfName: string | null, say: (values: string[], language: Language) => string): string[] {
  const parts = partsOf(filter, language, partOfName)
  const order = ['tier', 'kind', 'sector', 'city', 'partOf', 'status', 'founded', 'q', 'source', 'bbox']
  const sorted = parts.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
  return sorted.length ? sorted.map(({ values }) => say(values, language)) : [words.everything[language]]
}
