import { describe, expect, test } from 'vitest'
import { checkCondition } from '@bay-atlas/data/cql2/check-condition.ts'
import type { Columns } from '@bay-atlas/data/cql2/columns.ts'
import { Cql2Fault } from '@bay-atlas/data/cql2/cql2-fault.ts'
import { testOf, type Described } from '@bay-atlas/data/cql2/meets-condition.ts'
import { readCql2Json } from '@bay-atlas/data/cql2/read-cql2-json.ts'
import { readCql2Text } from '@bay-atlas/data/cql2/read-cql2-text.ts'

const columns: Columns = { id: 'text', geometry: 'geometry', name: 'text', kind: 'text', founded: 'year', size: 'number', open: 'truth' }
const square = (west: number, south: number, side: number): [number, number][] => [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]
const features: Described[] = [
  { id: 'lab', geometry: { type: 'Point', coordinates: [114, 22.5] }, properties: { name: "O'Brien's 50% Lab", kind: 'laboratory', founded: 2018, size: 10, open: true } },
  { id: 'park', geometry: { type: 'Polygon', coordinates: [square(113, 22, 0.5)] }, properties: { name: 'Parc d’Études', kind: 'park', founded: 1990, size: -2.5, open: false } },
  { id: 'road', geometry: { type: 'MultiLineString', coordinates: [[[113.2, 22.2], [114, 22.5]]] }, properties: { name: '量子走廊', kind: 'park', founded: null, size: 1e3, open: true } },
  { id: 'nowhere', geometry: null, properties: { name: 'back\\slash_', kind: 'laboratory', founded: 2020, size: null, open: null } },
]
const idsOf = (test: (feature: Described) => boolean) => features.filter(test).map(({ id }) => id).join(' ')
const found = (text: string, read = readCql2Text) => {
  const condition = read(text)
  checkCondition(condition, columns)
  return idsOf(testOf(condition))
}
function faultOf(text: string, read = readCql2Text): Cql2Fault {
  try {
    found(text, read)
  } catch (fault) {
    if (fault instanceof Cql2Fault) return fault
    throw fault
  }
  throw new Error(`${text} was taken`)
}

describe('a filter in text finds', () => {
  test.each<[string, string]>([
    ["kind = 'park'", 'park road'],
    ["kind <> 'park'", 'lab nowhere'],
    ["\"kind\"='park' and founded < 2000", 'park'],
    ["kind='park' OR kind='laboratory' AND founded=2020", 'park road nowhere'],
    ["(kind='park' OR kind='laboratory') AND founded=2020", 'nowhere'],
    ["NOT kind = 'park'", 'lab nowhere'],
    ['NOT (founded > 2000)', 'park'],
    ['founded IS NULL', 'road'],
    ['founded IS NOT NULL', 'lab park nowhere'],
    ['geometry IS NULL', 'nowhere'],
    ['size >= -2.5 AND size <= 1e1', 'lab park'],
    ['size > .5', 'lab road'],
    ['open = true', 'lab road'],
    ['open <> TRUE', 'park'],
    ['TRUE', 'lab park road nowhere'],
    ['FALSE', ''],
    ["name LIKE '%Lab'", 'lab'],
    ["name LIKE 'O''Brien%'", 'lab'],
    ["name LIKE 'O\\'Brien%'", 'lab'],
    ["name LIKE '%50\\% L__'", 'lab'],
    ["name NOT LIKE '%a%'", 'road'],
    ["name LIKE '_子__'", 'road'],
    ["name LIKE 'back\\\\slash\\_'", 'nowhere'],
    ["CASEI(name) LIKE CASEI('%LAB')", 'lab'],
    ["name ILIKE '%LAB'", 'lab'],
    ["ACCENTI(CASEI(name)) LIKE 'parc%etudes'", 'park'],
    ['founded BETWEEN 1990 AND 2018', 'lab park'],
    ['founded NOT BETWEEN 1990 AND 2018', 'nowhere'],
    ["id IN ('lab', 'road')", 'lab road'],
    ["kind NOT IN ('park')", 'lab nowhere'],
    ['2018 = founded', 'lab'],
    ["T_AFTER(founded, DATE('2017-12-31'))", 'lab nowhere'],
    ["T_BEFORE(founded, TIMESTAMP('2018-06-01T00:00:00Z'))", 'park'],
    ["T_DURING(founded, INTERVAL('2017-12-31', '..'))", 'lab nowhere'],
    ["T_STARTS(founded, INTERVAL('2018-01-01', '2019-12-31'))", 'lab'],
    ["T_INTERSECTS(founded, INTERVAL('1990-12-31', '2018-01-01'))", 'lab park'],
    ["NOT T_INTERSECTS(founded, DATE('2018-05-05'))", 'park nowhere'],
    ['S_INTERSECTS(geometry, POINT(113.2 22.2))', 'park road'],
    ['S_INTERSECTS(geometry, BBOX(113.9, 22.4, 114.1, 22.6))', 'lab road'],
    ['S_WITHIN(geometry, POLYGON((112 21, 115 21, 115 23, 112 23, 112 21)))', 'lab park road'],
    ['S_WITHIN(geometry, MULTIPOLYGON(((112 21, 113.9 21, 113.9 23, 112 23, 112 21))))', 'park'],
    ['S_CONTAINS(geometry, POINT(113.1 22.1))', 'park'],
    ['S_CONTAINS(BBOX(113.9,22.4,0,114.1,22.6,9), geometry)', 'lab'],
    ['S_DISJOINT(geometry, POINT Z (114 22.5 8))', 'park'],
    ['S_CROSSES(geometry, LINESTRING(113.5 22, 113.5 23))', 'road'],
    ['S_TOUCHES(geometry, POINT(113 22))', 'park'],
    ['S_OVERLAPS(geometry, BBOX(113.25, 22.25, 114, 23))', 'park'],
    ['S_EQUALS(geometry, MULTIPOINT((114 22.5)))', 'lab'],
    ['S_INTERSECTS(geometry, BBOX(170, 0, 114.05, 60))', 'lab park road'],
    ['S_INTERSECTS(geometry, BBOX(114, 22.5, 114, 22.5))', 'lab road'],
    ['S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(114 22.5), LINESTRING(113.1 22.1, 113.15 22.1)))', 'lab park road'],
    ['S_DISJOINT(geometry, GEOMETRYCOLLECTION(POINT(114 22.5), POINT(1 1)))', 'park'],
    ['S_WITHIN(geometry, GEOMETRYCOLLECTION(POINT(114 22.5)))', 'lab'],
  ])('%s', (text, ids) => {
    expect(found(text)).toBe(ids)
  })
})

describe('the same filter in JSON finds the same', () => {
  test.each<[string, unknown, string]>([
    ['compare', { op: '=', args: [{ property: 'kind' }, 'park'] }, 'park road'],
    ['and, not', { op: 'and', args: [{ op: 'not', args: [{ op: '=', args: [{ property: 'kind' }, 'park'] }] }, { op: '>', args: [{ property: 'founded' }, 2018] }] }, 'nowhere'],
    ['like', { op: 'like', args: [{ op: 'casei', args: [{ property: 'name' }] }, { op: 'casei', args: ['%LAB'] }] }, 'lab'],
    ['between', { op: 'between', args: [{ property: 'founded' }, 1990, 2018] }, 'lab park'],
    ['in', { op: 'in', args: [{ property: 'id' }, ['lab', 'road']] }, 'lab road'],
    ['is null', { op: 'isNull', args: [{ property: 'founded' }] }, 'road'],
    ['a polygon', { op: 's_within', args: [{ property: 'geometry' }, { type: 'Polygon', coordinates: [square(112.5, 21.5, 1.2)] }] }, 'park'],
    ['a box', { op: 's_intersects', args: [{ property: 'geometry' }, { bbox: [113.9, 22.4, 114.1, 22.6] }] }, 'lab road'],
    ['a collection', { op: 's_disjoint', args: [{ property: 'geometry' }, { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [114, 22.5] }, { type: 'Point', coordinates: [1, 1] }] }] }, 'park'],
    ['an interval', { op: 't_during', args: [{ property: 'founded' }, { interval: ['2017-01-01', '..'] }] }, 'lab nowhere'],
    ['a date', { op: 't_after', args: [{ property: 'founded' }, { date: '2019-12-31' }] }, 'nowhere'],
    ['true', true, 'lab park road nowhere'],
  ])('%s', (_, json, ids) => {
    expect(found(JSON.stringify(json), readCql2Json)).toBe(ids)
  })
})

describe('what cannot be read is named, with what may stand there', () => {
  test.each<[string, string, RegExp]>([
    ['', 'the end', /a property, a text in single quotes/],
    ['kind', 'the end', /one of =, <>/],
    ["kind = 'park", "'park", /two single quotes/],
    ["kind == 'park'", '=', /a property, a text .* character 7/],
    ["kind = 'park' kind", 'kind', /AND, OR or the end at character 15/],
    ["(kind = 'park'", 'the end', /"\)"/],
    ["colour = 'red'", 'colour', /a property of this collection: id, geometry, name, kind/],
    ["constructor = 'x'", 'constructor', /a property of this collection/],
    ["founded = '2018'", '2018', /a number, not a text/],
    ['name > 3', '3', /a text, not a number/],
    ['open > true', '>', /= or <>/],
    ["founded LIKE '20%'", 'founded', /a text, not a number: LIKE/],
    ['geometry = 1', 'geometry', /S_INTERSECTS/],
    ['S_INTERSECTS(name, POINT(1 1))', 'name', /the geometry/],
    ['S_DWITHIN(geometry, POINT(1 1), 5)', 'S_DWITHIN', /the functions here are/],
    ["T_AFTER(size, DATE('2018-01-01'))", 'size', /says when: founded/],
    ["T_AFTER(founded, DATE('2018-02-30'))", '2018-02-30', /a date as in/],
    ["T_AFTER(founded, TIMESTAMP('2018-02-20'))", '2018-02-20', /a moment in UTC/],
    ["T_DURING(founded, INTERVAL('2019-01-01','2018-01-01'))", '2019-01-01, 2018-01-01', /start is not after/],
    ['S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 0 1)))', 'POLYGON', /at least four positions/],
    ['S_INTERSECTS(geometry, POLYGON((0 0, 2 2, 2 0, 0 2, 0 0)))', 'Polygon', /do not cross themselves/],
    ['S_WITHIN(geometry, GEOMETRYCOLLECTION(POINT(1 1), POINT(2 2)))', 'GEOMETRYCOLLECTION', /S_INTERSECTS or S_DISJOINT/],
    ['S_INTERSECTS(geometry, GEOMETRYCOLLECTION(GEOMETRYCOLLECTION(POINT(1 1))))', 'GEOMETRYCOLLECTION', /a geometry: POINT/],
    [`${'('.repeat(40)}TRUE${')'.repeat(40)}`, '(', /at most 32 conditions inside/],
    [`${'NOT '.repeat(40)}TRUE`, '(', /at most 32/],
    [Array(201).fill('TRUE').join(' OR '), 'AND', /at most 200 conditions/],
    [`id IN (${Array(501).fill("'a'").join(',')})`, 'IN', /at most 500/],
    [`S_INTERSECTS(geometry, LINESTRING(${Array(1001).fill('1 1').join(',')}))`, 'geometry', /at most 1000 vertices/],
    ['x'.repeat(8001), `${'x'.repeat(20)}…`, /at most 8000 characters/],
  ])('%s', (text, value, allowed) => {
    const fault = faultOf(text)
    expect({ value: fault.value, allowed: fault.allowed }).toEqual({ value, allowed: expect.stringMatching(allowed) })
  })

  test.each<[string, RegExp]>([
    ['kind=1', /JSON as in/],
    ['{"op":"~","args":[]}', /an operator: and, or/],
    ['{"op":"=","args":[1]}', /two arguments/],
    ['{"op":"and","args":[true]}', /at least 2/],
    ['{"op":"=","args":[{"colour":1},1]}', /\{"property": …\}/],
    ['{"op":"s_within","args":[{"property":"geometry"},{"type":"Circle"}]}', /a GeoJSON geometry/],
    ['null', /a condition/],
    [`${'{"op":"not","args":['.repeat(40)}true${']}'.repeat(40)}`, /at most 32/],
  ])('%s', (text, allowed) => {
    expect(faultOf(text, readCql2Json).allowed).toMatch(allowed)
  })
})

test('no pattern keeps the server busy', () => {
  expect(found(`name LIKE '${'%a'.repeat(900)}%'`)).toBe('')
})
