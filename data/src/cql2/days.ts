import type { Time } from './condition.ts'
import { Cql2Fault } from './cql2-fault.ts'

const msPerDay = 86_400_000
const date = /^\d{4}-\d{2}-\d{2}$/
const timestamp = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/

/** The day of a date, counted from 1970-01-01. */
export function dayOf(text: string): number {
  const ms = date.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) throw new Cql2Fault(text, "a date as in DATE('2018-03-28')")
  return ms / msPerDay
}

/** The day of a moment in UTC; the data know no hours, so that a day is the grain of every comparison. */
export function dayOfMoment(text: string): number {
  const [, day] = timestamp.exec(text) ?? []
  if (!day) throw new Cql2Fault(text, "a moment in UTC as in TIMESTAMP('2018-03-28T12:00:00Z')")
  return dayOf(day)
}

const dayOfEither = (text: string) => (date.test(text) ? dayOf(text) : dayOfMoment(text))

/** An interval as CQL2 writes it; `..` is an open end. */
export function daysOf(from: string, to: string): Time {
  const days = { from: from === '..' ? -Infinity : dayOfEither(from), to: to === '..' ? Infinity : dayOfEither(to) }
  if (days.from > days.to) throw new Cql2Fault(`${from}, ${to}`, 'an interval whose start is not after its end')
  return { is: 'days', ...days }
}

/** First and last day of a year. */
export function daysOfYear(year: number): { from: number; to: number } {
  const ms = (text: string) => Date.parse(text) / msPerDay
  const four = String(year).padStart(4, '0')
  return { from: ms(`${four}-01-01`), to: ms(`${four}-12-31`) }
}
