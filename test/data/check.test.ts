import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readGround } from '@bay-atlas/data/check/built-in-map.ts'
import { checkDataset } from '@bay-atlas/data/check/check-dataset.ts'
import { checkDatum } from '@bay-atlas/data/check/check-datum.ts'
import { formatFault } from '@bay-atlas/data/check/fault.ts'
import { readRecords } from '@bay-atlas/data/check/read-records.ts'
import { townOnly } from '@bay-atlas/data/check/town-only.ts'
import { twoBodies } from '@bay-atlas/data/check/two-bodies.ts'
import { dataFolder, type Dataset } from '@bay-atlas/data/dataset.ts'
import type { City } from '@bay-atlas/data/vocabulary.ts'
import { expect, test } from 'vitest'
import { faults } from './faults.ts'
import { faultless, filesOf, inFolder, type Files } from './planted.ts'

const ground = readGround()
const linesFor = (files: Files) => inFolder(files, folder => checkDataset(folder, ground).faults.map(formatFault))

test('a dataset without a fault passes', () => {
  expect(linesFor(filesOf(faultless()))).toEqual([])
})

test.each(faults)('caught and named: $fault', ({ plant, spoil, line }) => {
  const data = faultless()
  plant?.(data)
  const files = filesOf(data)
  spoil?.(files)
  expect(linesFor(files)).toContainEqual(expect.stringMatching(line))
})

const named = (hans: string, hant: string) => (data: Dataset) => {
  const [first] = data.assets
  if (first) first.properties.name = { 'zh-Hans': hans, 'zh-Hant': hant, en: 'A name' }
}
test.each([
  ['a name that is the same in both Chinese scripts', '中山大学', '中山大學'],
  ['a brand in Latin letters', 'TCL', 'TCL'],
  ['traditional variants of Hong Kong', '卫生群体里的启发', '衞生羣體裡的啟發'],
  ['letters that exist in both scripts', '皇后大道公里南涌恒生', '皇后大道公里南涌恒生'],
  ['words a converter misreads', '金发科技每周公布制造业的报道里程', '金發科技每周公布製造業的報道里程'],
  ['a traditional letter that simplified Chinese keeps', '乾坤瞭望', '乾坤瞭望'],
])('no fault: %s', (_, hans, hant) => {
  const data = faultless()
  named(hans, hant)(data)
  expect(linesFor(filesOf(data))).toEqual([])
})

test('no fault: the University of Macau, which stands on Hengqin', () => {
  const data = faultless()
  const campus = data.assets.find(one => one.id === 'shatin-university')
  if (campus) Object.assign(campus, { geometry: { type: 'Point', coordinates: [113.5446, 22.128] }, properties: { ...campus.properties, cities: ['macao'] } })
  expect(linesFor(filesOf(data))).toEqual([])
})

test('the command prints a line for each fault and a summary, and exits with 1; without a fault with 0', () => {
  const run = (files: Files) =>
    inFolder(files, folder => spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('src/check/run.ts', dataFolder)), fileURLToPath(folder)], { encoding: 'utf8' }))
  const good = run(filesOf(faultless()))
  expect(good.stdout).toMatch(/^no fault: 4 assets, 1 areas, 1 links/)
  expect(good.status).toBe(0)
  const data = faultless()
  data.links[0]?.parties.push('nobody')
  const bad = run(filesOf(data))
  expect(bad.stdout).toMatch(/^links\.json: across: parties: .*\n1 faults? in 1 files?/)
  expect(bad.status).toBe(1)
})

test('the dataset of the atlas has no fault', () => {
  expect(checkDataset(dataFolder, ground).faults.map(formatFault)).toEqual([])
})

test('what the tables of exceptions name is in the atlas', () => {
  const ids = new Set(readRecords(dataFolder).records.assets.map(one => one.id))
  const named = [...townOnly, ...twoBodies.flatMap(one => one.ids)]
  expect(named.filter(id => !ids.has(id))).toEqual([])
})

/** The records of the atlas with one city moved by what GCJ-02 adds around the bay: some 510 m east and 310 m south. */
function unconverted(city: City) {
  const { records } = readRecords(dataFolder)
  for (const { record } of records.assets) {
    const [lon, lat] = record.geometry.coordinates
    if (record.properties.cities[0] === city) record.geometry.coordinates = [lon + 0.00496, lat - 0.00277]
  }
  return records
}

test('Hong Kong left in GCJ-02 would be seen: its points stand near the coast', () => {
  expect(checkDatum(unconverted('hong-kong'), ground).map(formatFault)).toEqual([expect.stringMatching(/the points of Hong Kong look like GCJ-02/)])
})
