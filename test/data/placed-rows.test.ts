import { describe, expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { matterOf } from '@bay-atlas/api/plate/matter-of.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import { AskedNames } from '@bay-atlas/data/columns/asked-names.ts'
import { columnsOf } from '../columns-of.ts'
import { rowAt } from '@bay-atlas/data/columns/columns.ts'
import { placedRows, type PlacedRow } from '@bay-atlas/data/columns/placed-row.ts'
import { boardOf } from '@bay-atlas/data/boards/board-of.ts'
import type { Matter, SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import { sceneDrawingOf } from '@bay-atlas/data/boards/scene-drawing-of.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { everything, matches } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { parseScene } from '@bay-atlas/data/scene/scene.ts'
import { scattered } from './scattered.ts'

const basemap = new URL('basemap/', dataFolder)
const store = createMemoryStore(readDataset(), readCities(basemap))
const about = { ...(await matterOf(store, basemap)), rows: await store.rows() }
const columns = columnsOf(about.rows)
const placed = placedRows(columns)

/** Everything that a row says of itself. */
const told = (row: PlacedRow): Row => {
  const { id, name, aliases, pinyin, position, kind, tiers, sectors, cities, district, status, founded, uncertaintyM, precision, basis, partOf, within, site, hosts, hostNames, confidence, reliability, outlined, own } = row
  return { id, name, aliases, pinyin, position, kind, tiers, sectors, cities, district, status, founded, uncertaintyM, precision, basis, partOf, within, site, hosts, hostNames, confidence, reliability, outlined, ...(own ? { own } : {}) }
}

describe('a row that looks itself up says what the row says', () => {
  test('of every asset of the atlas', () => expect(placed.map(told)).toEqual(about.rows.map((_, at) => rowAt(columns, at))))

  test('of rows of the reader too', () => {
    const made = columnsOf(scattered(3000))
    expect(placedRows(made).map(told)).toEqual(Array.from({ length: 3000 }, (_, at) => rowAt(made, at)))
  })

  test('what shares its words has the same number, and nothing else has', () => {
    const words = ({ kind, tiers, sectors, cities, district, status, uncertaintyM, precision, basis, confidence, reliability, outlined }: Row) => JSON.stringify([kind, tiers, sectors, cities, district, status, uncertaintyM, precision, basis, confidence, reliability, outlined])
    const numbers = new Map<string, Set<number>>()
    for (const row of placed) numbers.set(words(row), (numbers.get(words(row)) ?? new Set()).add(row.alike))
    expect([...numbers.values()].every(({ size }) => size === 1)).toBe(true)
    expect(new Set(placed.map(({ alike }) => alike)).size).toBe(numbers.size)
  })
})

const scenes = [
  'panel=time', 'panel=density', 'panel=density&shade=ai-per-100km2/district/quantile/5', 'panel=density&layers=hex&hex=2', 'panel=cities', 'panel=coverage', 'layers=coverage', 'panel=bays', 'panel=network', 'panel=analyse',
  'panel=analyse&shape=city/shenzhen', 'panel=analyse&shape=circle/114.05,22.54/3000', 'panel=analyse&shape=area/hetao-zone', 'panel=analyse&shape=line/114,22.4/114.1,22.6',
]
const filter = { ...everything, sector: ['ai' as const], founded: { from: 1990, to: 2020 } }

describe.each(scenes)('%s', address => {
  test.each([['all', everything, null], ['some, one chosen', filter, 'hetao-zone']] as const)('says and draws the same over such rows (%s)', (_, filter, selected) => {
    const scene = parseScene(new URLSearchParams(address))
    const question: SceneQuestion = { scene, filter, selected, language: 'en', palette: palettes.light, zoom: 10, seen: [113, 22, 115, 23.5] }
    const over = (rows: Row[]): Matter => ({ ...about, rows, matched: rows.filter(row => matches(filter, row)) })
    const [plain, looked] = [over(about.rows), over(placed)]
    if (scene.panel) expect(boardOf(scene.panel, looked, question)).toEqual(boardOf(scene.panel, plain, question))
    expect(sceneDrawingOf(looked, question)).toEqual(sceneDrawingOf(plain, question))
  })
})

test('names that lie elsewhere are noted once, and known from then on', () => {
  const names = new AskedNames()
  const [row] = placedRows({ ...columns, names })
  expect([row?.id, row?.name.en, names.find('hetao-zone')]).toEqual(['', '', -1])
  const lacking = names.lacking()
  expect(lacking).toEqual({ ids: ['hetao-zone'], places: [0] })
  if (lacking) names.learn(lacking, { found: columns.names.findEach(lacking.ids), namings: lacking.places.map(place => columns.names.at(place)) })
  expect([row?.id, names.find('hetao-zone')]).toEqual([about.rows[0]?.id, about.rows.findIndex(({ id }) => id === 'hetao-zone')])
  expect(names.lacking()).toBeNull()
})
