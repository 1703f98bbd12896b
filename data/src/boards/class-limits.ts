import { classOf } from '../analysis/classes.ts'
import type { Language } from '../language.ts'
import { formatNumber } from '../words/format.ts'

/** A class as the key and the tables name it. */
export type ClassLimit = { text: string; count: number }

/** To three digits, downwards or upwards, so that no value lies outside the limits that are printed for it. */
function digits(value: number, round: (value: number) => number): number {
  if (value === 0) return 0
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2)
  return Number((round(Number((value / step).toPrecision(12))) * step).toPrecision(6))
}
const span = (low: number, high: number, language: Language) => (low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`)

/**
 * The limits of each class in words, and how many values it holds. Whole numbers are told by the first and the last that belong:
 * 1–4, 5–11. Others by the limits, to three digits; a value on a limit belongs to the class above.
 */
export function classLimits(values: number[], breaks: number[], language: Language): ClassLimit[] {
  const whole = [...values, 0].every(Number.isInteger)
  return breaks.slice(0, -1).map((low, at) => {
    const high = breaks[at + 1] ?? low
    const isLast = at === breaks.length - 2
    if (low === high) return { text: formatNumber(Number(low.toPrecision(3)), language), count: values.filter(value => classOf(value, breaks) === at).length }
    const [from, to] = whole ? [Math.ceil(low), isLast ? high : Math.ceil(high) - 1] : [digits(low, Math.floor), digits(high, isLast ? Math.ceil : Math.floor)]
    return { text: span(from, Math.max(from, to), language), count: values.filter(value => classOf(value, breaks) === at).length }
  })
}
