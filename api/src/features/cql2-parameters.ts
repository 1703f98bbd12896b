import { bounds } from '@bay-atlas/data/cql2/bounds.ts'
import { checkCondition } from '@bay-atlas/data/cql2/check-condition.ts'
import type { Condition } from '@bay-atlas/data/cql2/condition.ts'
import { Cql2Fault } from '@bay-atlas/data/cql2/cql2-fault.ts'
import { mapPlaces } from '@bay-atlas/data/cql2/map-places.ts'
import { readCql2Json } from '@bay-atlas/data/cql2/read-cql2-json.ts'
import { readCql2Text } from '@bay-atlas/data/cql2/read-cql2-text.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Parameter } from '../http/parameter.ts'
import type { Query } from '../http/query.ts'
import { columnsOf } from './columns-of.ts'
import { readSystem } from './crs-parameters.ts'
import type { Collection } from './feature.ts'
import { crs84, referenceUris } from './reference-systems.ts'

/** `cql-text` is what GDAL up to 3.6 calls the text; it is read as `cql2-text`. */
const filterLanguages = ['cql2-text', 'cql2-json', 'cql-text'] as const

/** OGC API - Features, Part 3. */
export const cql2Parameters: readonly Parameter[] = [
  { name: 'filter', about: word('CQL2 条件（OGC 21-065）；可用的属性见 /queryables', 'CQL2 條件（OGC 21-065）；可用的屬性見 /queryables', 'a condition in CQL2 (OGC 21-065); /queryables lists the properties it may ask for'), schema: { type: 'string', maxLength: bounds.characters }, example: "name_en LIKE '%Shen%' AND S_INTERSECTS(geometry, BBOX(113, 22, 115, 24))" },
  { name: 'filter-lang', about: word('filter 的写法：文本或 JSON；cql-text 是 GDAL 3.6 及更早版本对文本的叫法', 'filter 的寫法：文字或 JSON；cql-text 是 GDAL 3.6 及更早版本對文字的叫法', 'how filter is written: text or JSON; cql-text is what GDAL up to 3.6 calls the text'), schema: { type: 'string', enum: filterLanguages, default: 'cql2-text' }, example: 'cql2-json' },
  { name: 'filter-crs', about: word('filter 中几何的坐标系', 'filter 中幾何的座標系', 'reference system of the geometries in filter'), schema: { type: 'string', format: 'uri', enum: referenceUris, default: crs84 }, example: 'http://www.opengis.net/def/crs/EPSG/0/4326' },
]

/** The condition of a query, and how it is written in canonical form; null without one. Faults are noted in the query. */
export function readCondition(query: Query, collection: Collection): { condition: Condition; canonical: Record<string, string> } | null {
  const json = query.word('filter-lang', filterLanguages) === 'cql2-json'
  const system = readSystem(query, 'filter-crs')
  const text = query.search.get('filter')?.trim()
  if (!text || text.length > bounds.characters) return null
  try {
    const condition = mapPlaces((json ? readCql2Json : readCql2Text)(text), system.from)
    checkCondition(condition, columnsOf(collection))
    return { condition, canonical: { filter: text, ...(json ? { 'filter-lang': 'cql2-json' } : {}), ...(system.uri === crs84 ? {} : { 'filter-crs': system.uri }) } }
  } catch (fault) {
    if (!(fault instanceof Cql2Fault)) throw fault
    query.blame({ parameter: 'filter', value: fault.value, allowed: fault.allowed })
    return null
  }
}
