import type { Condition, Place, Time, Value } from '@bay-atlas/data/cql2/condition.ts'
import { shapeOf } from '@bay-atlas/data/cql2/shape-of.ts'
import { allenSql, type Days } from './allen-sql.ts'
import { itemColumns } from './asset-record.ts'
import { patternSql, plainSql } from './plain-text-sql.ts'
import type { Values } from './values.ts'

/**
 * A condition of CQL2, checked against the columns of an item, as SQL over atlas.asset. It answers as `testOf` in
 * data/src/cql2/meets-condition.ts: nothing compares with what is not known, texts are ordered by code points.
 * Everything that the reader wrote is a value of the statement; of the text only the names of known columns are taken.
 */
export function conditionSql(condition: Condition, values: Values): string {
  const sql = (one: Condition) => `(${conditionSql(one, values)})`
  switch (condition.is) {
    case 'all': return condition.of.map(sql).join(' AND ')
    case 'any': return condition.of.map(sql).join(' OR ')
    case 'not': return `NOT ${sql(condition.of)}`
    case 'constant': return condition.value ? 'TRUE' : 'FALSE'
    case 'null': return `${valueSql(condition.value, values)} IS NULL`
    case 'compare': return `${valueSql(condition.left, values)} ${condition.by} ${valueSql(condition.right, values)}`
    case 'between': return `${valueSql(condition.value, values)} BETWEEN ${valueSql(condition.low, values)} AND ${valueSql(condition.high, values)}`
    case 'in': return !condition.list.length ? 'FALSE' : `${valueSql(condition.value, values)} IN (${condition.list.map(value => valueSql(value, values)).join(', ')})`
    case 'like': return `${valueSql(condition.value, values)} LIKE ${patternSql(condition.pattern, value => valueSql(value, values), values)}`
    case 'spatial': return `${spatial[condition.by]}(${placeSql(condition.left, values)}, ${placeSql(condition.right, values)})`
    case 'temporal': return allenSql[condition.by](daysSql(condition.left, values), daysSql(condition.right, values))
  }
}

/** The column of a property. Throws an Error for a name that no check has let through. */
function columnOf(name: string): string {
  if (name === 'geometry') return 'geom'
  if (name === 'id' || itemColumns.includes(name)) return `"${name}"`
  throw new Error(`${name} is no column of an asset`)
}

function valueSql(value: Value, values: Values): string {
  switch (value.is) {
    case 'property': return columnOf(value.name)
    case 'text': return values.text(value.value)
    case 'number': return numberSql(value.value, values)
    case 'truth': return value.value ? 'TRUE' : 'FALSE'
    case 'casei':
    case 'accenti': return plainSql(value, inner => valueSql(inner, values), values)
  }
}

/** A whole number stays one, so that it meets the index of a column of whole numbers. */
const numberSql = (number: number, values: Values) => `${values.add(number)}::${Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? 'integer' : 'double precision'}`

const spatial = { s_intersects: 'ST_Intersects', s_disjoint: 'ST_Disjoint', s_within: 'ST_Within', s_contains: 'ST_Contains', s_equals: 'ST_Equals', s_touches: 'ST_Touches', s_crosses: 'ST_Crosses', s_overlaps: 'ST_Overlaps' }

const placeSql = (place: Place, values: Values): string => (place.is === 'property' ? columnOf(place.name) : `ST_SetSRID(ST_GeomFromGeoJSON(${values.text(JSON.stringify(shapeOf(place)))}), 4326)`)

/** Days since 1970-01-01: the first and the last of a year, or those written out, which may be infinite. */
function daysSql(time: Time, values: Values): Days {
  if (time.is === 'days') return { from: () => `${values.add(time.from)}::double precision`, to: () => `${values.add(time.to)}::double precision` }
  const day = (month: number, date: number) => `(make_date(${columnOf(time.name)}, ${month}, ${date}) - DATE '1970-01-01')`
  return { from: () => day(1, 1), to: () => day(12, 31) }
}
