import type { Figure } from './schema.ts'

/** A figure whose value is a number. */
export type Numbered = Figure & { value: number }
export const isNumbered = (figure: Figure): figure is Numbered => typeof figure.value === 'number'

/** The year it is of, or in; null when it has no date. */
export const yearOf = ({ asOf }: Figure): string | null => asOf?.slice(0, 4) ?? null

/** Of half a year or a quarter, which is no year. */
export const isPartOfYear = ({ asOf }: Figure): boolean => /-[HQ]/.test(asOf ?? '')
