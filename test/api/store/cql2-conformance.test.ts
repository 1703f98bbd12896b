import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetCollection } from '@bay-atlas/api/features/assets.ts'
import { columnsOf } from '@bay-atlas/api/features/columns-of.ts'
import type { AssetStore } from '@bay-atlas/api/store/asset-store.ts'
import { checkCondition } from '@bay-atlas/data/cql2/check-condition.ts'
import type { Condition, Value } from '@bay-atlas/data/cql2/condition.ts'
import { readCql2Text } from '@bay-atlas/data/cql2/read-cql2-text.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { all, bothStores } from './both-stores.ts'
import { oddDataset } from './odd-dataset.ts'
import { hasPostgis } from './run-postgres.ts'

const temporal = ['T_AFTER', 'T_BEFORE', 'T_CONTAINS', 'T_DISJOINT', 'T_DURING', 'T_EQUALS', 'T_FINISHEDBY', 'T_FINISHES', 'T_INTERSECTS', 'T_MEETS', 'T_METBY', 'T_OVERLAPPEDBY', 'T_OVERLAPS', 'T_STARTEDBY', 'T_STARTS']
const times = ["DATE('1999-01-01')", "INTERVAL('1998-01-01', '1998-12-31')", "INTERVAL('1995-06-01', '2003-12-31')", "INTERVAL('..', '1999-12-31')", "INTERVAL('1999-01-01', '..')", "TIMESTAMP('2004-12-31T23:59:59Z')"]
const spatial = ['S_INTERSECTS', 'S_DISJOINT', 'S_WITHIN', 'S_CONTAINS', 'S_EQUALS', 'S_TOUCHES', 'S_CROSSES', 'S_OVERLAPS']
const places = ['POINT(113.25 22.2)', 'BBOX(113, 22, 113.25, 22.2)', 'BBOX(113.125, 22.1, 113.125, 22.4)', 'BBOX(170, 0, 113.3, 60)', 'MULTIPOINT((113 22), (113.5 22.4))', 'LINESTRING(113 22, 113.5 22.4)', 'POLYGON((113 22, 113.5 22, 113.5 22.4, 113 22.4, 113 22), (113.1 22.05, 113.3 22.05, 113.3 22.25, 113.1 22.25, 113.1 22.05))', 'MULTIPOLYGON(((113 22, 113.125 22, 113.125 22.1, 113 22)), ((113.5 22.3, 113.75 22.3, 113.5 22.4, 113.5 22.3)))']

const conditions = [
  "kind = 'laboratory'", "kind <> 'laboratory'", "NOT kind = 'park' OR founded > 2000", 'founded IS NULL', 'founded IS NOT NULL AND site IS NULL', 'geometry IS NULL', 'NOT (founded < 2000)', 'founded > 1999.5', 'founded = 2000.0', '-1e300 < founded', 'uncertainty_m >= 1e2', 'founded BETWEEN 1992 AND 1999', 'founded NOT BETWEEN 1992 AND 1999',
  'outlined = FALSE', 'outlined <> FALSE', 'TRUE', 'FALSE', '1 = 1 AND 2 > 1', "site = 'a-site' OR FALSE", 'name_en = name_zh_hans', 'part_of = id', 'district_en <> name_en', "id IN ('odd-1', 'odd-3', name_en)", "part_of NOT IN ('odd-1')", 'founded IN (1991, 1992.5, 1993)',
  "name_en LIKE '%'", "name_en LIKE ''", "name_en LIKE '_'", "name_zh_hans LIKE '___'", "name_en LIKE '%50\\%%'", "name_en LIKE '%\\\\slash\\_%'", "name_zh_hans LIKE '𠮷%'", "name_zh_hans LIKE '_ rocket'", "name_en LIKE '%''s%'", "name_en NOT LIKE '%a%'", "district_en LIKE '%D%'", "name_en LIKE name_en", "aliases LIKE name_zh_hans", "name_en LIKE '%\n%'", "name_en LIKE '%{\"a\"%'", "name_en LIKE '\\\\N%'", "name_en LIKE '%\u0000%'", "name_en = 'a\u0000'",
  "CASEI(name_en) LIKE CASEI('ÉCOLE%')", "CASEI(name_en) = CASEI('İstanbul ΣΑΣ 12')", "CASEI(name_en) LIKE 'straße%'", "ACCENTI(name_en) LIKE ACCENTI('École%')", "ACCENTI(CASEI(name_en)) LIKE 'ecole%'", "CASEI(ACCENTI(name_en)) LIKE 'parc d%etudes%'", "ACCENTI(name_zh_hans) = 'école'", "ACCENTI(name_zh_hans) LIKE '%Σ'",
  "name_en < 'a'", "name_en >= '量'", "name_zh_hans > '深圳' AND name_zh_hans < '𠮷'", "name_en > ''", "tiers LIKE '%national%'", "cities = 'guangzhou,hong-kong'", "within LIKE '%odd-1%'", "\"precision\" = 'building'",
  ...temporal.flatMap(by => times.flatMap(time => [`${by}(founded, ${time})`, `NOT ${by}(${time}, founded)`])), 'T_EQUALS(founded, founded)', `T_BEFORE(${times[0]}, ${times[4]})`,
  ...spatial.flatMap(by => places.flatMap(place => [`${by}(geometry, ${place})`, `NOT ${by}(${place}, geometry)`])), 'S_EQUALS(geometry, geometry)', `S_INTERSECTS(${places[0]}, ${places[1]})`,
]

describe.skipIf(!hasPostgis)('a filter in CQL2 finds the same in PostGIS as in memory (skipped where PostGIS is not installed: install postgresql-15-postgis-3)', () => {
  let memory: AssetStore
  let postgis: AssetStore
  let close = async () => {}
  beforeAll(async () => {
    ({ memory, postgis, close } = await bothStores(oddDataset))
  }, 120_000)
  afterAll(() => close())

  const idsIn = async (store: AssetStore, condition: Condition) => (await store.find(everything, all, condition)).features.map(({ id }) => id).join(' ')

  test.each(conditions)('%s', async text => {
    const condition = readCql2Text(text)
    checkCondition(condition, columnsOf(assetCollection(memory)))
    expect(await idsIn(postgis, condition)).toBe(await idsIn(memory, condition))
  })

  test('a backslash at the end of a pattern stands for itself', async () => {
    for (const is of ['casei', 'accenti'] as const) {
      const patterns: Value[] = [{ is: 'text', value: '%\\' }, { is, of: { is: 'text', value: '%\\\\\\' } }, { is, of: { is: 'property', name: 'name_en' } }]
      for (const pattern of patterns) {
        const condition: Condition = { is: 'like', value: { is: 'property', name: 'district_en' }, pattern }
        expect(await idsIn(postgis, condition)).toBe(await idsIn(memory, condition))
      }
    }
  })

  test('a condition beside the rest of the grammar, page by page', async () => {
    const filter = { ...everything, q: '实验室', source: ['sourced' as const] }
    const condition = readCql2Text('founded > 1991')
    for (const offset of [0, 3, 6, 90]) expect(await postgis.find(filter, { limit: 3, offset }, condition)).toEqual(await memory.find(filter, { limit: 3, offset }, condition))
  })

  test('what is written in a condition is never part of the statement', async () => {
    for (const text of ["'; DROP TABLE atlas.asset; --", '$1', '1); SELECT pg_sleep(60); --', "\\'"]) {
      const condition: Condition = { is: 'compare', by: '=', left: { is: 'property', name: 'name_en' }, right: { is: 'text', value: text } }
      expect(await idsIn(postgis, condition)).toBe('')
    }
    await expect(idsIn(postgis, { is: 'null', value: { is: 'property', name: 'search_names IS NULL) OR (TRUE' } })).rejects.toThrow(/no column of an asset/)
  })
})
