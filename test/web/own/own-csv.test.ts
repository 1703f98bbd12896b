import type { OwnRow } from '@bay-atlas/data/table/own-rows.ts'
import { enrichedCsv, faultsCsv } from '@bay-atlas/web/own/own-csv.ts'
import { arrowsOf } from '@bay-atlas/web/own/own-arrows.ts'
import { changed } from '@bay-atlas/web/own/own-columns.tsx'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { expect, test } from 'vitest'
import { row } from '../../make.ts'

const asset = row({ id: 'a-lab', at: [114.05, 22.54], founded: 2018 })
const own: OwnRow = { row: { ...row({ at: [114.05, 22.54] }), id: 'own-2', own: true }, line: 2, cells: ['=HYPERLINK("x")', '"1"'], from: [114.055, 22.537], match: { id: 'a-lab', how: 'same', metres: 0 } }

test('the fault list as a file names row, column, reason and outcome', () => {
  const lines = faultsCsv([{ line: 3, field: 'founded', code: 'no-year', values: ['很久以前'] }, { line: 4, field: 'position', code: 'no-position', values: [] }], 'en').trim().split('\r\n')
  expect(lines.slice(1)).toEqual(['3,Founded,“很久以前” is no year from 1800 to 2030,cell not taken', '4,Position,the row has no position,row left out'])
})

test('the enriched list keeps every column of the reader, adds what the atlas knows, and no cell is a formula', () => {
  const [heads = '', line = ''] = enrichedCsv({ heads: ['名称', '电话,区号'], own: [own] }, new Map([['a-lab', asset]]), 'en').split('\r\n')
  expect(heads).toContain('名称,"电话,区号",wgs84_longitude')
  expect(line).toContain(`"'=HYPERLINK(""x"")","""1""",114.05,22.54,a-lab,same name,0`)
  expect(line.endsWith(',2018')).toBe(true)
})

test('an arrow runs from where the file has the row to where it stands, with its head there', () => {
  const [dot, shaft, head] = arrowsOf([{ from: own.from, to: own.row.position }], palettes.light)
  expect([dot?.geometry, shaft?.geometry]).toEqual([{ type: 'Point', coordinates: own.from }, { type: 'LineString', coordinates: [own.from, own.row.position] }])
  expect(head?.geometry).toMatchObject({ coordinates: [expect.anything(), own.row.position, expect.anything()] })
})

test('a field that the reader gives to another column leaves the one before', () => {
  expect(changed({ nameHans: 0, kind: 1 }, 2, 'nameHans')).toEqual({ nameHans: 2, kind: 1 })
  expect(changed({ nameHans: 0, kind: 1 }, 1, undefined)).toEqual({ nameHans: 0 })
  expect(changed({ nameHans: 0, kind: 1 }, 0, 'address')).toEqual({ kind: 1, address: 0 })
})
