import type { Range } from '../analysis/inside.ts'
import type { Cell, Column } from '../board.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import type { Text } from '../text.ts'
import { unitWord } from '../units.ts'
import { kindWord } from '../vocabulary.ts'
import { ownRow, sayPlace } from '../words/asset-in-words.ts'
import { formatDistance, formatNumber } from '../words/format.ts'

/** Enough digits to compare, no more: 0.34, 5.6, 78, 1,235. */
export function sayRounded(value: number, language: Language): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return formatNumber(Number(value.toFixed(digits)), language)
}

export const textCell = (text: string, note?: string): Cell => (note ? { text, note } : { text })
export const numberCell = (value: number, language: Language): Cell => ({ text: sayRounded(value, language), value })
export const areaCell = (km2: number, language: Language): Cell => ({ text: `${sayRounded(km2, language)} ${unitWord.km2[language]}`, value: km2 })
/** Metres, said in metres or kilometres; the bare value stays in kilometres. */
export const distanceCell = (metres: number, language: Language): Cell => ({ text: formatDistance(Math.round(metres), language), value: Math.round(metres) / 1000 })
const assetCell = ({ id, name }: Row, language: Language): Cell => ({ text: name[language], asset: id })
/** An asset with its kind and place underneath, and whether it is a reader's own. */
export const namedCell = (row: Row, language: Language): Cell => ({ ...assetCell(row, language), note: [kindWord[row.kind][language], sayPlace(row, language), row.own ? ownRow[language] : ''].filter(Boolean).join(' · ') })
export const missingCell = (text: string): Cell => ({ text, tone: 'missing' })

/** 12–15: what surely is, and what is if all that may be are. The bare value is the first. */
export function sayRange({ sure, most }: Range, language: Language): string {
  const [low, high] = [sayRounded(sure, language), sayRounded(most, language)]
  return low === high ? low : `${low}–${high}`
}
export const rangeCell = (range: Range, language: Language): Cell => ({ text: sayRange(range, language), value: range.sure })

export const column = (name: Text, language: Language, align: Column['align'] = 'end', unit?: string): Column => (unit ? { name: name[language], align, unit } : { name: name[language], align })
export const kmUnit = (language: Language) => unitWord.km[language]
