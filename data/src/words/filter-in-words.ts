import { everything, facets, type Facet, type Filter, type Years } from '../filter.ts'
import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { cityWord, confidenceWord, sectorWord, statusWord, tierWord } from '../vocabulary.ts'
import { facetWord, filterWord, kindsWord } from './facet-word.ts'
import { listed, pick } from './word.ts'

const facetValue: Record<Facet, Record<string, Text>> = { kind: kindsWord, tier: tierWord, sector: sectorWord, city: cityWord, status: statusWord, source: confidenceWord }

/** A value of a facet in words; the kinds in the plural. */
export const sayValue = (facet: Facet, value: string, language: Language) => facetValue[facet][value]?.[language] ?? value

/** One or two values whole, more as the first and a number. */
export function sayShort(values: string[], language: Language): string {
  const [first] = values
  if (first === undefined || values.length <= 2) return listed(values, language)
  return pick(language, `${first}等 ${values.length} 项`, `${first}等 ${values.length} 項`, `${first} +\u00a0${values.length - 1}`)
}

export function sayYears({ from, to }: Years, language: Language): string {
  if (from !== null && from === to) return String(from)
  if (from !== null && to !== null) return `${from}–${to}`
  if (from !== null) return pick(language, `${from} 年起`, `${from} 年起`, `since ${from}`)
  if (to !== null) return pick(language, `${to} 年及以前`, `${to} 年及以前`, `${to} or before`)
  return ''
}

/** Quotation marks of each script. */
export function quoted(text: string, language: Language): string {
  return pick(language, `“${text}”`, `「${text}」`, `“${text}”`)
}

/** One part of a filter: what it is called, its values, and the filter without it. */
export type Part = { key: string; label: string; values: string[]; without: Filter }

/** The parts of a filter that ask for something, in the order of the rail. */
export function partsOf(filter: Filter, language: Language, partOfName: string | null): Part[] {
  const part = (key: keyof Filter, label: Text, values: string[]): Part[] =>
    values.length ? [{ key, label: label[language], values, without: { ...filter, [key]: everything[key] } }] : []
  return [
    ...part('q', filterWord.text, filter.q ? [quoted(filter.q, language)] : []),
    ...facets.flatMap(facet => part(facet, facetWord[facet], filter[facet].map(value => sayValue(facet, value, language)))),
    ...part('founded', filterWord.founded, filter.founded ? [sayYears(filter.founded, language)] : []),
    ...part('partOf', filterWord.partOf, filter.partOf ? [partOfName ?? filter.partOf] : []),
    ...part('bbox', filterWord.area, filter.bbox ? [filterWord.areaHere[language]] : []),
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
  return sorted.length ? sorted.map(({ values }) => say(values, language)) : [filterWord.everything[language]]
}
