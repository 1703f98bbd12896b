import { searchRank } from '@bay-atlas/data/search.ts'
import { readGround } from '@bay-atlas/data/check/built-in-map.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { leavesOut, ownRows, saidIn, type OwnWishes } from '@bay-atlas/data/table/own-rows.ts'
import { pinyinOf } from '@bay-atlas/data/table/pinyin.ts'
import { readTable } from '@bay-atlas/data/table/read-table.ts'
import { recognise } from '@bay-atlas/data/table/recognise.ts'
import { sayFault } from '@bay-atlas/data/table/say-fault.ts'
import { describe, expect, test } from 'vitest'
import { row } from '../make.ts'
import { ownList, shifted } from '../own-list.ts'

const ground = readGround()
const known = Array.from({ length: 5 }, (_, n) => row({ id: `lab-${n}`, name: { 'zh-Hans': `第${n}实验室`, 'zh-Hant': `第${n}實驗室`, en: `Laboratory ${n}` }, at: [113.94 + n / 50, 22.58] }))
const at = (lon: number, lat: number) => shifted([lon, lat], 'GCJ-02').join(',')
const read = async (bytes: Uint8Array<ArrayBuffer>, wishes: Partial<OwnWishes> = {}) => {
  const table = await readTable(bytes)
  return ownRows(table, { mapping: recognise(table).mapping, kind: null, datum: null, ...wishes }, { rows: known, ground, pinyinOf })
}
const more = [
  `新园区,园区,,${at(113.95, 22.55)},2020年,丙`, `新园区,园区,,${at(113.96, 22.55)},一九九九,丁`, `没有类别,,,${at(114.0, 22.6)},,`, '没有坐标,企业,广州,,,2015,',
  '远方,企业,,116.4,39.9,2015,', '海上,企业,,114.5,21.3,2015,', `写错城市,企业,珠海,${at(114.05, 22.55)},2015,`, `,企业,,${at(114.0, 22.6)},,`,
]

describe('a list of the reader', () => {
  test('every row is taken or left out with its reason, and no cell is dropped in silence', async () => {
    const { read: count, own, left, faults } = await read(ownList({ known, datum: 'GCJ-02', more }))
    expect([count, own.length, left]).toEqual([13, 8, [9, 10, 11, 12, 14]])
    expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual(['8 no-year', '8 twice', '9 no-kind', '10 no-position', '11 far-away', '12 outside', '13 other-city', '14 no-name'])
    expect(own.map(({ line }) => line).concat(left).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, n) => n + 2))
    expect(left.every(line => faults.some(fault => fault.line === line && leavesOut(fault)))).toBe(true)
  })

  test.each(['WGS-84', 'GCJ-02', 'BD-09'] as const)('in %s is told as such and stands where the atlas has the same assets, to a metre', async datum => {
    const { datum: told, own } = await read(ownList({ known, datum }))
    expect(told).toBe(datum)
    for (const { match } of own) expect(match).toMatchObject({ how: 'same', metres: expect.toSatisfy((metres: number) => metres <= 1) })
  })

  test.each([[3, 2, true, 'GCJ-02'], [2, 2, true, 'WGS-84'], [4, 1, false, 'GCJ-02'], [2, 0, false, 'WGS-84']] as const)('with %i rows in GCJ-02 and %i in WGS-84 is mixed: %s, and taken for %s', async (shiftedRows, others, isMixed, datum) => {
    const lines = known.slice(shiftedRows, shiftedRows + others).map(({ name, position }) => `${name['zh-Hans']},实验室,,${position.join(',')},,`)
    const { found, datum: taken } = await read(ownList({ known: known.slice(0, shiftedRows), datum: 'GCJ-02', more: lines }))
    expect([found.isMixed, taken]).toEqual([isMixed, datum])
  })

  test('what the reader says of the datum and of missing kinds outweighs all signs', async () => {
    const { own, datum, left } = await read(ownList({ known, datum: 'GCJ-02', more }), { datum: 'WGS-84', kind: 'park' })
    expect([datum, left]).toEqual(['WGS-84', [10, 11, 12, 14]])
    expect(own.find(({ line }) => line === 9)?.row.kind).toBe('park')
    expect(own[0]?.match?.metres).toBeGreaterThan(400)
  })

  test('becomes rows like the others: marked own, in the city where they lie, with all that the file says', async () => {
    const { own, heads } = await read(ownList({ known, datum: 'GCJ-02', more }))
    const seventh = own.find(({ line }) => line === 7)
    expect(seventh && saidIn(heads, seventh)).toContainEqual(['联系人', '丙'])
    expect(seventh).toMatchObject({ row: { id: 'own-7', own: true, kind: 'park', cities: ['shenzhen'], founded: 2020, name: { 'zh-Hans': '新园区', en: '新园区' } }, match: null })
  })

  test('is found by the pinyin of its names, as the assets of the atlas are', async () => {
    const { own } = await read(ownList({ known, datum: 'GCJ-02', more }))
    const found = (q: string) => own.filter(({ row }) => searchRank(row, q) > 0).map(({ line }) => line)
    expect([found('xinyuanqu'), found('xyq'), found('shiyanshi').length]).toEqual([[7, 8], [7, 8], known.length])
  })

  test('a feature that is no point is left out once, with one reason', async () => {
    const line = { type: 'Feature', geometry: { type: 'LineString', coordinates: [[114, 22.5], [114.1, 22.5]] }, properties: { name: 'Road', kind: 'park' } }
    const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [114.05, 22.55] }, properties: { name: 'Park', kind: 'park' } }
    const { own, left, faults, read: count } = await read(new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features: [line, point, 5] })))
    expect([count, own.map(({ row: { name } }) => name.en), left]).toEqual([3, ['Park'], [1, 3]])
    expect(faults.map(({ code }) => code)).toEqual(['no-point', 'no-feature'])
  })

  test('without a column for the name it says so', async () => {
    await expect(read(ownList({ known, datum: 'WGS-84' }), { mapping: {} })).rejects.toThrow('No column bears a name')
  })
})

test('every fault is a sentence in each script, with what it is about', async () => {
  const { faults } = await read(ownList({ known, datum: 'GCJ-02', more: [...more, '错,酒店,,abc,22.5,,', '反,园区,,22.55,113.95,,', `多,园区,,${at(114, 22.6)},,,多,多`] }))
  for (const fault of faults) for (const language of languages) expect(sayFault(fault, language), fault.code).toMatch(/^[^{}]{4,}$/)
  const hotel = faults.find(({ code }) => code === 'unknown-word')
  expect(hotel && sayFault(hotel, 'zh-Hant')).toContain('不認識「酒店」；可用：實驗室')
})
