import { z } from 'zod'
import { measure, Tally } from './bounds.ts'
import { comparisons, spatialRelations, temporalRelations, type Condition, type Place, type Time, type Value } from './condition.ts'
import { Cql2Fault } from './cql2-fault.ts'
import { dayOf, dayOfMoment, daysOf } from './days.ts'
import { readGeoJsonParts } from './read-shape.ts'
import { boxOf } from './read-wkt.ts'
import { spatialOf } from './spatial-of.ts'

/** Reads CQL2 JSON (OGC 21-065r2) into the same tree as the text. Throws a Cql2Fault. */
export function readCql2Json(text: string): Condition {
  measure(text)
  return new Reader().condition(parsed(text))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Cql2Fault(text.slice(0, 20), 'JSON as in {"op":"=","args":[{"property":"kind"},"park"]}; for text give filter-lang=cql2-text')
  }
}

const Call = z.object({ op: z.string(), args: z.array(z.unknown()) })
const Property = z.object({ property: z.string() })
const Box = z.object({ bbox: z.array(z.number()) })
const Instant = z.union([z.object({ date: z.string() }), z.object({ timestamp: z.string() })])
const Interval = z.object({ interval: z.tuple([z.string(), z.string()]) })

const said = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 40)

class Reader {
  readonly #tally = new Tally()

  condition(value: unknown): Condition {
    if (typeof value === 'boolean') return { is: 'constant', value }
    const { success, data } = Call.safeParse(value)
    if (!success) throw new Cql2Fault(said(value), 'a condition: {"op": …, "args": […]}, true or false')
    this.#tally.condition()
    return this.#tally.deeper(() => this.#call(data.op, data.args))
  }

  #call(op: string, args: unknown[]): Condition {
    const by = comparisons.find(one => one === op)
    if (by) return { is: 'compare', by, ...pair(op, args, one => this.#value(one)) }
    const spatial = spatialRelations.find(one => one === op)
    if (spatial) {
      const { left, right } = pair(op, args, one => this.#places(one))
      return spatialOf(spatial, left, right)
    }
    const temporal = temporalRelations.find(one => one.toLowerCase() === op.toLowerCase())
    if (temporal) return { is: 'temporal', by: temporal, ...pair(op, args, one => this.#time(one)) }
    switch (op) {
      case 'and':
      case 'or': return { is: op === 'and' ? 'all' : 'any', of: atLeast(2, op, args).map(one => this.condition(one)) }
      case 'not': return { is: 'not', of: this.condition(only(op, args)) }
      case 'isNull': return { is: 'null', value: this.#value(only(op, args)) }
      case 'like': return this.#like(args)
      case 'in': return this.#in(args)
      case 'between': return this.#between(args)
      default: throw new Cql2Fault(op, `an operator: and, or, not, ${comparisons.join(', ')}, isNull, like, in, between, ${spatialRelations.join(', ')}, ${temporalRelations.join(', ')}`)
    }
  }

  #like(args: unknown[]): Condition {
    const { left, right } = pair('like', args, one => this.#value(one))
    return { is: 'like', value: left, pattern: right }
  }

  #in(args: unknown[]): Condition {
    const [value, list] = args
    if (args.length !== 2 || !Array.isArray(list) || !list.length) throw new Cql2Fault('in', 'a value and a list of values')
    this.#tally.list(list.length)
    return { is: 'in', value: this.#value(value), list: list.map(one => this.#value(one)) }
  }

  #between(args: unknown[]): Condition {
    const [value, low, high] = args
    if (args.length !== 3) throw new Cql2Fault('between', 'a value, the least and the most')
    return { is: 'between', value: this.#value(value), low: this.#value(low), high: this.#value(high) }
  }

  #value(value: unknown): Value {
    if (typeof value === 'string') return { is: 'text', value }
    if (typeof value === 'number') return { is: 'number', value }
    if (typeof value === 'boolean') return { is: 'truth', value }
    const property = propertyIn(value)
    if (property) return property
    const { data } = Call.safeParse(value)
    if (data?.op === 'casei' || data?.op === 'accenti') return { is: data.op, of: this.#tally.deeper(() => this.#value(only(data.op, data.args))) }
    throw new Cql2Fault(said(value), '{"property": …}, a text, a number, true, false, or casei or accenti of one')
  }

  #places(value: unknown): Place[] {
    const property = propertyIn(value)
    if (property) return [property]
    const { data } = Box.safeParse(value)
    if (data && !(value instanceof Object && 'type' in value)) return [{ is: 'box', box: boxOf(data.bbox) }]
    return readGeoJsonParts(value, this.#tally).map(shape => ({ is: 'shape', shape }))
  }

  #time(value: unknown): Time {
    const property = propertyIn(value)
    if (property) return property
    const { data: interval } = Interval.safeParse(value)
    if (interval) return daysOf(...interval.interval)
    const { data: instant } = Instant.safeParse(value)
    if (!instant) throw new Cql2Fault(said(value), '{"property": …}, {"date": …}, {"timestamp": …} or {"interval": […, …]}')
    const day = 'date' in instant ? dayOf(instant.date) : dayOfMoment(instant.timestamp)
    return { is: 'days', from: day, to: day }
  }
}

function propertyIn(value: unknown) {
  const { data } = Property.safeParse(value)
  return data ? { is: 'property' as const, name: data.property } : null
}

function pair<T>(op: string, args: unknown[], read: (one: unknown) => T): { left: T; right: T } {
  const [left, right] = args
  if (args.length !== 2) throw new Cql2Fault(op, 'two arguments')
  return { left: read(left), right: read(right) }
}

function only(op: string, args: unknown[]): unknown {
  if (args.length !== 1) throw new Cql2Fault(op, 'one argument')
  return args[0]
}

function atLeast(least: number, op: string, args: unknown[]): unknown[] {
  if (args.length < least) throw new Cql2Fault(op, `at least ${least} arguments`)
  return args
}
