import { readGround } from '@bay-atlas/data/check/built-in-map.ts'
import { CityFinder } from '@bay-atlas/data/table/city-at.ts'
import { datums, detectDatum, statedDatum, toWgs84 } from '@bay-atlas/data/table/datum.ts'
import { Matcher } from '@bay-atlas/data/table/match.ts'
import { readRows } from '@bay-atlas/data/table/read-rows.ts'
import { readTable } from '@bay-atlas/data/table/read-table.ts'
import gcoord from 'gcoord'
import { describe, expect, test } from 'vitest'
import { row } from '../make.ts'
import { workbook } from '../workbook.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
/** 名称,城市 / 鹏城,深圳 as Excel writes it on a Chinese machine. */
const gb18030 = new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb3, 0xc7, 0xca, 0xd0, 0x0d, 0x0a, 0xc5, 0xf4, 0xb3, 0xc7, 0x2c, 0xc9, 0xee, 0xdb, 0xda])
const feature = { type: 'Feature', id: 7, geometry: { type: 'Point', coordinates: [114, 22.5] }, properties: { name: 'Lab', tags: ['a', 'b'] } }

describe('a file is read', () => {
  test.each([
    ['commas, UTF-8 with its mark', () => bytes('\uFEFF名称,城市\r\n鹏城,深圳\r\n'), { format: 'csv', encoding: 'utf-8' }],
    ['tabs', () => bytes('名称\t城市\n鹏城\t深圳\n'), { format: 'tsv', encoding: 'utf-8' }],
    ['semicolons, blank lines between', () => bytes('名称;城市\n\n鹏城;深圳\n;\n'), { format: 'csv', encoding: 'utf-8' }],
    ['GB18030', () => gb18030, { format: 'csv', encoding: 'gb18030' }],
    ['UTF-16', () => new Uint8Array([0xff, 0xfe, ...[...'名称,城市\n鹏城,深圳'].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]), { format: 'csv', encoding: 'utf-16' }],
    ['a workbook', () => workbook([['名称', '城市'], ['鹏城', '深圳']]), { format: 'xlsx', encoding: null }],
  ])('%s', async (_, make, told) => {
    const table = await readTable(await make())
    expect(table).toMatchObject({ ...told, heads: ['名称', '城市'], faults: [] })
    expect(table.rows.map(({ cells }) => cells)).toEqual([['鹏城', '深圳']])
  })

  test('GeoJSON: properties are columns, points positions, and what is no point is named', async () => {
    const line = { ...feature, geometry: { type: 'LineString', coordinates: [[1, 2], [3, 4]] } }
    const table = await readTable(bytes(JSON.stringify({ type: 'FeatureCollection', features: [feature, line, 5] })))
    expect(table.heads).toEqual(['id', 'longitude', 'latitude', 'name', 'tags'])
    expect(table.rows).toEqual([{ line: 1, cells: ['7', '114', '22.5', 'Lab', 'a;b'] }, { line: 2, cells: ['7', '', '', 'Lab', 'a;b'] }])
    expect(table.faults.map(fault => fault.line)).toEqual([2, 3])
  })

  test.each([
    ['', /empty/], ['a,b\n', /no rows/], ['{"type":"Topology"}', /no FeatureCollection/], ['PK\u0003\u0004 not a package', /no workbook/],
  ])('%j as a whole cannot be, and the reason is a sentence', async (text, reason) => {
    await expect(readTable(bytes(text))).rejects.toThrow(reason)
  })

  test('a cell too many and a quotation mark that does not close are named by their row', async () => {
    expect((await readTable(bytes('a,b\n1,2,3\n4,5\n'))).faults).toEqual([{ line: 2, field: '', code: 'too-many-cells', values: ['3', '2'] }])
    expect((await readTable(bytes('a,b\n1,"2\n'))).faults[0]).toMatchObject({ code: 'quote-open' })
  })
})

describe('columns and cells', () => {
  const read = async (text: string) => readRows(await readTable(bytes(text)))

  test.each([
    ['名称,类别,级别,行业,城市,经度,纬度,成立时间\n甲实验室,重点实验室,国家级,人工智能、集成电路,深圳市,114.05,22.54,2015年'],
    ['名稱,類別,級別,行業,城市,經度,緯度,成立時間\n甲實驗室,實驗室,國家級,"人工智能,半導體",深圳,114.05,22.54,2015/3/1'],
    ['Name,Kind,Tier,Sectors,City,Lng,Lat,Founded\nLab A,laboratory,National,ai;semiconductors,Shenzhen,114.05E,22.54N,2015-03-01'],
  ])('%s', async text => {
    const { rows, unknown } = await read(text)
    expect(unknown).toEqual([])
    expect(rows).toMatchObject([{ faults: [], draft: { kind: 'laboratory', tiers: ['national'], sectors: ['ai', 'semiconductors'], cities: ['shenzhen'], position: [114.05, 22.54], founded: 2015 } }])
  })

  test('a column called name that holds Chinese is the Chinese name; a column nobody knows is told', async () => {
    const { rows, unknown } = await read('name,联系人\n鹏城实验室,某人')
    expect([rows[0]?.draft.name['zh-Hans'], unknown]).toEqual(['鹏城实验室', ['联系人']])
  })

  test('what a cell says that nobody knows is a fault with its row, its field and what is known', async () => {
    const { rows } = await read('名称,类别,经度,纬度,成立时间\n甲,酒店,abc,22.5,二〇一五\n乙,高校,22.5,114,1066')
    expect(rows.map(({ faults }) => faults.map(({ line, field, isRemark }) => `${line} ${field}${isRemark ? ' remark' : ''}`))).toEqual([['2 position', '2 kind', '2 founded'], ['3 position remark', '3 founded']])
    expect(rows[1]?.draft.position).toEqual([114, 22.5])
  })
})

describe('which datum, and who is there already', () => {
  const known = Array.from({ length: 8 }, (_, n) => row({ id: `lab-${n}`, name: { 'zh-Hans': `第${n}实验室`, 'zh-Hant': `第${n}實驗室`, en: `Laboratory ${n}` }, aliases: [`L${n}AB`], at: [113.9 + n / 50, 22.6] }))
  const [matcher, rows, ground] = [new Matcher(known), new Map(known.map(one => [one.id, one])), readGround()]
  const shifted = (n: number, datum: 'WGS84' | 'GCJ02' | 'BD09') => gcoord.transform([113.9 + n / 50, 22.6], gcoord.WGS84, gcoord[datum])
  const fileOf = async (datumOf: (n: number) => 'WGS84' | 'GCJ02' | 'BD09') => readRows(await readTable(bytes(`名称,经度,纬度\n${known.map(({ name }, n) => [name['zh-Hans'], ...shifted(n, datumOf(n))].join(',')).join('\n')}`)))

  test.each([['WGS-84', 'WGS84'], ['GCJ-02', 'GCJ02'], ['BD-09', 'BD09']] as const)('a file in %s is told by the assets it names', async (datum, system) => {
    const read = await fileOf(() => system)
    expect(detectDatum(read.rows.map(({ draft }) => draft), { matcher, rows, finder: new CityFinder(ground) })).toMatchObject({ datum, isMixed: false })
  })

  test('a mixed file is told, with the rows on either side', async () => {
    const read = await fileOf(n => (n < 3 ? 'GCJ02' : 'WGS84'))
    const { isMixed, votes } = detectDatum(read.rows.map(({ draft }) => draft), { matcher, rows, finder: new CityFinder(ground) })
    expect([isMixed, votes.filter(({ datum }) => datum === 'GCJ-02').map(({ line }) => line)]).toEqual([true, [2, 3, 4]])
  })

  test('the way back is as long as the way there, to a metre', () => {
    for (const datum of datums) expect(toWgs84(shifted(1, ({ 'WGS-84': 'WGS84', 'GCJ-02': 'GCJ02', 'BD-09': 'BD09' } as const)[datum]), datum)[0]).toBeCloseTo(113.92, 5)
    expect([statedDatum(['经度（GCJ-02）']), statedDatum(['lng_bd09']), statedDatum(['经度'])]).toEqual(['GCJ-02', 'BD-09', null])
  })

  test('the same name in any script or as an alias is the same body; a near one of nearly the same name may be', () => {
    const draft = (hans: string, position: [number, number] | null = null) => ({ name: { 'zh-Hans': hans, 'zh-Hant': '', en: '' }, aliases: [], position })
    expect([matcher.find(draft('第3實驗室'))?.id, matcher.find(draft(' l3ab'))?.id, matcher.find(draft('LABORATORY  5'))?.id]).toEqual(['lab-3', 'lab-3', 'lab-5'])
    expect(matcher.find(draft('深圳第3实验室', [113.96, 22.603]))).toEqual({ id: 'lab-3', how: 'alike', metres: 334 })
    expect([matcher.find(draft('深圳第3实验室')), matcher.find(draft('深圳第3实验室', [114.3, 22.6])), matcher.find(draft('别的单位', [113.96, 22.6]))]).toEqual([null, null, null])
  })
})
