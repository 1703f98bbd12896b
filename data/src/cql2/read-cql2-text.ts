import { measure, Tally } from './bounds.ts'
import { comparisons, spatialRelations, temporalRelations, type Condition, type Place, type SpatialRelation, type Time, type Value } from './condition.ts'
import { dayOf, dayOfMoment, daysOf } from './days.ts'
import { readWkt, shapeWords } from './read-wkt.ts'
import { spatialOf } from './spatial-of.ts'
import { TokenLine } from './token-line.ts'

/** Reads CQL2 text (OGC 21-065r2). Throws a Cql2Fault that says where it cannot be read and what may stand there. */
export function readCql2Text(text: string): Condition {
  measure(text)
  const reader = new Reader(text)
  const condition = reader.any()
  if (reader.line.peek().is !== 'end') reader.line.refuse('AND, OR or the end')
  return condition
}

class Reader {
  readonly line: TokenLine
  readonly #tally = new Tally()

  constructor(text: string) {
    this.line = new TokenLine(text)
  }

  /** Conditions joined by OR, which binds less than AND. */
  any(): Condition {
    return this.#tally.deeper(() => this.#joined('OR', 'any', () => this.#joined('AND', 'all', () => this.#factor())))
  }

  #joined(word: string, is: 'all' | 'any', read: () => Condition): Condition {
    const first = read()
    const of = [first]
    while (this.line.skips(word)) of.push(read())
    return of.length > 1 ? { is, of } : first
  }

  #factor(): Condition {
    if (!this.line.skips('NOT')) return this.#primary()
    return { is: 'not', of: this.#tally.deeper(() => this.#factor()) }
  }

  #primary(): Condition {
    this.#tally.condition()
    if (this.line.skips('(')) return this.#closed(this.any())
    const word = this.line.peek().text.toLowerCase()
    if (this.line.peek().is === 'name' && this.line.sees('(', 1)) {
      const spatial = spatialRelations.find(relation => relation === word)
      if (spatial) return this.#spatial(spatial)
      const temporal = temporalRelations.find(relation => relation.toLowerCase() === word)
      if (temporal) return { is: 'temporal', by: temporal, ...this.#pair(() => this.#time()) }
    }
    return this.#comparison(this.#value())
  }

  #spatial(by: SpatialRelation): Condition {
    const { left, right } = this.#pair(() => this.#places())
    return spatialOf(by, left, right)
  }

  #closed(condition: Condition): Condition {
    this.line.expect(')')
    return condition
  }

  #pair<T>(read: () => T): { left: T; right: T } {
    this.line.take()
    this.line.expect('(')
    const left = read()
    this.line.expect(',')
    const right = read()
    this.line.expect(')')
    return { left, right }
  }

  #comparison(value: Value): Condition {
    const { line } = this
    const by = comparisons.find(mark => line.sees(mark))
    if (by) {
      line.take()
      return { is: 'compare', by, left: value, right: this.#value() }
    }
    if (line.skips('IS')) {
      const not = line.skips('NOT')
      line.expect('NULL')
      return turned(not, { is: 'null', value })
    }
    // TRUE and FALSE are conditions of their own where nothing is asked of them.
    if (value.is === 'truth' && !['NOT', 'LIKE', 'ILIKE', 'BETWEEN', 'IN'].some(word => line.sees(word))) return { is: 'constant', value: value.value }
    return turned(line.skips('NOT'), this.#matched(value))
  }

  #matched(value: Value): Condition {
    const { line } = this
    if (line.skips('LIKE')) return { is: 'like', value, pattern: this.#value() }
    // No word of CQL2, but GDAL up to 3.6 writes it.
    if (line.skips('ILIKE')) return { is: 'like', value: { is: 'casei', of: value }, pattern: { is: 'casei', of: this.#value() } }
    if (line.skips('IN')) {
      const list = line.listed(() => this.#value())
      this.#tally.list(list.length)
      return { is: 'in', value, list }
    }
    if (!line.skips('BETWEEN')) line.refuse('one of =, <>, <, <=, >, >=, IS NULL, LIKE, BETWEEN, IN')
    const low = this.#value()
    line.expect('AND')
    return { is: 'between', value, low, high: this.#value() }
  }

  #value(): Value {
    const { line } = this
    const { is, text } = line.peek()
    if (is === 'text') return { is: 'text', value: line.take().text }
    if (is === 'number' || line.sees('-') || line.sees('+')) return { is: 'number', value: line.number() }
    if (is === 'quoted') return { is: 'property', name: line.take().text }
    if (is !== 'name') return line.refuse('a property, a text in single quotes, a number, TRUE or FALSE')
    if (line.sees('TRUE') || line.sees('FALSE')) return { is: 'truth', value: line.take().text.toUpperCase() === 'TRUE' }
    if (line.sees('(', 1)) return this.#plain(text.toLowerCase())
    return { is: 'property', name: line.take().text }
  }

  /** CASEI and ACCENTI are the only functions here. */
  #plain(name: string): Value {
    if (name !== 'casei' && name !== 'accenti') return this.line.refuse('a condition; the functions here are CASEI, ACCENTI, S_… and T_…')
    this.line.take()
    this.line.expect('(')
    const of = this.#tally.deeper(() => this.#value())
    this.line.expect(')')
    return { is: name, of }
  }

  #places(): Place[] {
    const { is, text } = this.line.peek()
    if (is === 'name' && shapeWords.includes(text.toUpperCase())) return readWkt(this.line, this.#tally)
    if (is === 'name' || is === 'quoted') return [{ is: 'property', name: this.line.take().text }]
    return this.line.refuse('the property "geometry", a geometry in WKT or BBOX(west, south, east, north)')
  }

  #time(): Time {
    const { line } = this
    const { is, text } = line.peek()
    if (is === 'quoted' || (is === 'name' && !line.sees('(', 1))) return { is: 'property', name: line.take().text }
    if (is !== 'name') return line.refuse('a property, DATE(…), TIMESTAMP(…) or INTERVAL(…, …)')
    const word = text.toUpperCase()
    if (!['DATE', 'TIMESTAMP', 'INTERVAL'].includes(word)) return line.refuse('DATE(…), TIMESTAMP(…) or INTERVAL(…, …)')
    line.take()
    const texts = line.listed(() => line.taken('text', 'a date in single quotes'))
    const [from = '', to = ''] = texts
    if (texts.length !== (word === 'INTERVAL' ? 2 : 1)) line.refuse(word === 'INTERVAL' ? 'INTERVAL with two ends' : `${word} with one text`)
    if (word === 'INTERVAL') return daysOf(from, to)
    const day = word === 'DATE' ? dayOf(from) : dayOfMoment(from)
    return { is: 'days', from: day, to: day }
  }
}

const turned = (not: boolean, condition: Condition): Condition => (not ? { is: 'not', of: condition } : condition)
