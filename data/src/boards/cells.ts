import type { Cell, Column } from '../board.ts'
import type { Language } from '../language.ts'
import { formatNumber } from '../words/format.ts'

/** A column of words, and one of numbers. */
export const start = (name: string): Column => ({ name, align: 'start' })
export const end = (name: string, unit?: string): Column => ({ name, align: 'end', ...(unit ? { unit } : {}) })

/** A count of the atlas, nought in pale. */
export const countCell = (count: number, language: Language): Cell => ({ text: formatNumber(count, language), value: count, ...(count === 0 && { tone: 'faint' as const }) })
