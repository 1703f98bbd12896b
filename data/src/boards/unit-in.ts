import type { Language } from '../language.ts'
import { unitWord, type Unit } from '../units.ts'
import { wan, yi } from '../words/amount.ts'
import { isHan } from '../words/word.ts'

/** How a column of figures counts: each value times so much, in this unit; an empty name for bare numbers. */
export type ColumnUnit = { times: number; name: string }

/** Chinese counts billions in 亿 (ten to the billion) and millions in 万 (a hundred to the million); English as the figures do. */
export function unitIn(unit: Unit | null, language: Language): ColumnUnit {
  if (unit === null || unit === 'none') return { times: 1, name: '' }
  const [, size, of] = /^(billion|million)-(people|usd|cny|hkd|mop)$/.exec(unit) ?? []
  const base = of === 'people' || of === 'usd' || of === 'cny' || of === 'hkd' || of === 'mop' ? unitWord[of][language] : null
  if (!isHan(language) || base === null) return { times: 1, name: unitWord[unit][language] }
  return size === 'billion' ? { times: 10, name: yi[language] + base } : { times: 100, name: wan[language] + base }
}

/** Free of what binary fractions add: 1228.215 × 10 is 12282.15. */
export const scaled = (value: number, { times }: ColumnUnit) => Number((value * times).toPrecision(12))
