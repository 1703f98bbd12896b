import { allen } from './allen.ts'
import type { Comparison, Condition, Place, Shape, Time, Value } from './condition.ts'
import { daysOfYear } from './days.ts'
import { isLike } from './like.ts'
import { prepare, relates, type Prepared } from './relate.ts'
import { shapeOf } from './shape-of.ts'

type Cell = string | number | boolean | null
/** What a condition reads of a feature. */
export type Described = { id: string; geometry: Shape | null; properties: Record<string, Cell> }

/** As in SQL: what compares with nothing is neither true nor false. */
type Answer = boolean | null

/** The condition as a test of features; the condition has been checked against their columns. Literals are made ready once. */
export function testOf(condition: Condition): (feature: Described) => boolean {
  const ask = asked(condition)
  return feature => ask(feature) === true
}

function asked(condition: Condition): (feature: Described) => Answer {
  switch (condition.is) {
    case 'all': return joined(condition.of.map(asked), false)
    case 'any': return joined(condition.of.map(asked), true)
    case 'not': return inverted(asked(condition.of))
    case 'constant': return () => condition.value
    case 'null': return feature => isNull(condition.value, feature)
    case 'compare': return both(condition.left, condition.right, compare[condition.by])
    case 'like': return both(condition.value, condition.pattern, (text, pattern) => isLike(String(text), String(pattern)))
    case 'between': return joined([both(condition.low, condition.value, compare['<=']), both(condition.value, condition.high, compare['<='])], false)
    case 'in': return joined(condition.list.map(value => both(condition.value, value, compare['='])), true)
    case 'spatial': return placed(condition)
    case 'temporal': return timed(condition)
  }
}

/** AND stops at false, OR at true; what is not known stays so unless another part decides. */
const joined = (parts: ((feature: Described) => Answer)[], stop: boolean) => (feature: Described): Answer => {
  let answer: Answer = !stop
  for (const part of parts) {
    const one = part(feature)
    if (one === stop) return stop
    if (one === null) answer = null
  }
  return answer
}

const inverted = (ask: (feature: Described) => Answer) => (feature: Described): Answer => {
  const answer = ask(feature)
  return answer === null ? null : !answer
}

const compare: Record<Comparison, (a: Cell, b: Cell) => boolean> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => order(a, b) < 0,
  '<=': (a, b) => order(a, b) <= 0,
  '>': (a, b) => order(a, b) > 0,
  '>=': (a, b) => order(a, b) >= 0,
}

/** Texts by their code points, as a database orders them without a locale. */
function order(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [one, other] = [String(a), String(b)]
  let at = 0
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return weight(one, at) - weight(other, at)
}

/** Of a code unit among code points: the halves of what lies beyond 16 bits come after everything else; the end of a text before. */
function weight(text: string, at: number): number {
  const unit = at < text.length ? text.charCodeAt(at) : -1
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit
}

const both = (left: Value, right: Value, test: (a: Cell, b: Cell) => boolean) => (feature: Described): Answer => {
  const [a, b] = [cellOf(left, feature), cellOf(right, feature)]
  return a === null || b === null ? null : test(a, b)
}

function cellOf(value: Value, feature: Described): Cell {
  switch (value.is) {
    case 'property': return value.name === 'id' ? feature.id : (feature.properties[value.name] ?? null)
    case 'casei': return changed(value.of, feature, text => text.toLowerCase())
    case 'accenti': return changed(value.of, feature, text => text.normalize('NFD').replace(/\p{M}/gu, ''))
    default: return value.value
  }
}

function changed(of: Value, feature: Described, to: (text: string) => string): Cell {
  const cell = cellOf(of, feature)
  return cell === null ? null : to(String(cell))
}

const isNull = (value: Value, feature: Described) => (value.is === 'property' && value.name === 'geometry' ? feature.geometry === null : cellOf(value, feature) === null)

function placed({ by, left, right }: Extract<Condition, { is: 'spatial' }>): (feature: Described) => Answer {
  const [one, other] = [preparedOf(left), preparedOf(right)]
  return feature => {
    const [a, b] = [one(feature), other(feature)]
    return a && b ? relates(by, a, b) : null
  }
}

function preparedOf(place: Place): (feature: Described) => Prepared | null {
  if (place.is === 'property') return ({ geometry }) => geometry && known(geometry)
  const ready = prepare(shapeOf(place))
  return () => ready
}

const shapes = new WeakMap<Shape, Prepared>()
function known(shape: Shape): Prepared {
  const found = shapes.get(shape) ?? prepare(shape)
  shapes.set(shape, found)
  return found
}

function timed({ by, left, right }: Extract<Condition, { is: 'temporal' }>): (feature: Described) => Answer {
  const [one, other] = [daysIn(left), daysIn(right)]
  return feature => {
    const [a, b] = [one(feature), other(feature)]
    return a && b ? allen[by](a, b) : null
  }
}

function daysIn(time: Time): (feature: Described) => { from: number; to: number } | null {
  if (time.is === 'days') return () => time
  return feature => {
    const year = cellOf(time, feature)
    return typeof year === 'number' ? daysOfYear(year) : null
  }
}
