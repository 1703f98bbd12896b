import type { ColumnType, Columns } from './columns.ts'
import type { Condition, Place, Time, Value } from './condition.ts'
import { Cql2Fault } from './cql2-fault.ts'
import { isValid } from './relate.ts'
import { shapeOf } from './shape-of.ts'

type Kind = 'text' | 'number' | 'truth'

/** Holds a condition to the columns that are there. Throws a Cql2Fault at an unknown property, which names all known ones, and at what cannot be compared. */
export function checkCondition(condition: Condition, columns: Columns) {
  switch (condition.is) {
    case 'all':
    case 'any': return condition.of.forEach(one => checkCondition(one, columns))
    case 'not': return checkCondition(condition.of, columns)
    case 'compare': return checkComparison(condition, columns)
    case 'like': return [condition.value, condition.pattern].forEach(value => mustBe(value, 'text', columns, 'LIKE compares texts'))
    case 'between': return [condition.value, condition.low, condition.high].forEach(value => mustBe(value, 'number', columns, 'BETWEEN compares numbers'))
    case 'in': return condition.list.forEach(value => mustBe(value, kindOf(condition.value, columns), columns, 'all values of a list are of one kind'))
    case 'null': return checkNull(condition.value, columns)
    case 'spatial': return [condition.left, condition.right].forEach(place => checkPlace(place, columns))
    case 'temporal': return [condition.left, condition.right].forEach(time => checkTime(time, columns))
    case 'constant':
  }
}

function checkComparison({ by, left, right }: Extract<Condition, { is: 'compare' }>, columns: Columns) {
  const kind = kindOf(left, columns)
  mustBe(right, kind, columns, `what stands on both sides of ${by} is of one kind`)
  if (kind === 'truth' && by !== '=' && by !== '<>') throw new Cql2Fault(by, '= or <> between true and false')
}

function mustBe(value: Value, kind: Kind, columns: Columns, why: string) {
  const found = kindOf(value, columns)
  if (found !== kind) throw new Cql2Fault(said(value), `${kindWord[kind]}, not ${kindWord[found]}: ${why}`)
}

const kindWord: Record<Kind, string> = { text: 'a text', number: 'a number', truth: 'true or false' }

function kindOf(value: Value, columns: Columns): Kind {
  switch (value.is) {
    case 'text':
    case 'number':
    case 'truth': return value.is
    case 'casei':
    case 'accenti': return mustBe(value.of, 'text', columns, `${value.is.toUpperCase()} takes a text`), 'text'
    case 'property': return plainKind(value.name, typeOf(value.name, columns))
  }
}

function plainKind(name: string, type: ColumnType): Kind {
  if (type === 'geometry') throw new Cql2Fault(name, 'a property with a plain value; a geometry is asked with S_INTERSECTS and its like')
  return type === 'year' ? 'number' : type
}

function typeOf(name: string, columns: Columns): ColumnType {
  const type = Object.hasOwn(columns, name) ? columns[name] : undefined
  if (!type) throw new Cql2Fault(name, `a property of this collection: ${Object.keys(columns).join(', ')}`)
  return type
}

/** Whether anything is there can be asked of a geometry too. */
function checkNull(value: Value, columns: Columns) {
  if (value.is === 'property') typeOf(value.name, columns)
  else kindOf(value, columns)
}

function checkPlace(place: Place, columns: Columns) {
  if (place.is !== 'property' && !isValid(shapeOf(place))) throw new Cql2Fault(place.is === 'shape' ? place.shape.type : 'BBOX', 'a geometry whose rings do not cross themselves and whose lines have a length')
  if (place.is === 'property' && typeOf(place.name, columns) !== 'geometry') throw new Cql2Fault(place.name, 'the geometry, since a spatial relation is asked')
}

function checkTime(time: Time, columns: Columns) {
  const years = Object.keys(columns).filter(name => columns[name] === 'year')
  if (time.is === 'property' && typeOf(time.name, columns) !== 'year') throw new Cql2Fault(time.name, `a property that says when${years.length ? `: ${years.join(', ')}` : '; this collection has none'}`)
}

const said = (value: Value): string => (value.is === 'property' ? value.name : 'of' in value ? value.is : String(value.value))
