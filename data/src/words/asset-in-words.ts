import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import { cityWord, kindWord, statusWord, tierWord } from '../vocabulary.ts'
import { formatDistance } from './format.ts'
import { comma, isHan, word } from './word.ts'

const unverified = word('未核实', '未核實', 'unverified')
/** What came from the reader's own file. */
export const ownRow = word('自己的数据，未核对', '自己的數據，未核對', 'own data, not checked')

/** Tier, place, year, and what a reader must not overlook: not running yet, known only to a district, not verified. */
export function sayMeta(row: Row, language: Language): string[] {
  const [tier] = row.tiers
  const parts = [tier ? tierWord[tier][language] : '', sayPlace(row, language), row.founded === null ? '' : String(row.founded)]
  if (row.status !== 'operating' && row.status !== 'unknown') parts.push(statusWord[row.status][language])
  if (row.precision === 'district' || row.precision === 'city') parts.push(`±${formatDistance(row.uncertaintyM, language)}`)
  if (row.own) parts.push(ownRow[language])
  else if (row.confidence === 'general-knowledge') parts.push(unverified[language])
  return parts.filter(Boolean)
}

/** A mark in words: name, kind, and what `sayMeta` says. */
export const sayMark = (row: Row, language: Language) => [row.name[language], kindWord[row.kind][language], ...sayMeta(row, language)].join(comma(language))

/** 深圳 南山区 / Nanshan, Shenzhen. */
export function sayPlace({ cities, district }: Pick<Row, 'cities' | 'district'>, language: Language): string {
  const [city] = cities
  const cityName = city ? cityWord[city][language] : ''
  const districtName = district?.[language] ?? ''
  const parts = districtName === cityName ? [cityName] : [cityName, districtName].filter(Boolean)
  return isHan(language) ? parts.join(' ') : parts.toReversed().join(', ')
}
