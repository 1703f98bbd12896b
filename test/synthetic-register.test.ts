import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { Readable } from 'node:stream'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { expect, test } from 'vitest'
import { basemapFiles, cityShapes, shapesOf } from '@bay-atlas/data/basemap.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { parseItem } from '@bay-atlas/data/item.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import { pinyinOf } from '@bay-atlas/data/table/pinyin.ts'
import { itemOfLine } from '@bay-atlas/api/store/postgis/register-item.ts'
import { linesOf } from '@bay-atlas/api/store/postgis/register-lines.ts'
import { cityShares, enterpriseTierShares } from './bench/register/proportions.ts'
import { registerText } from './bench/register/register-text.ts'
import { syntheticRows } from './bench/register/synthetic-rows.ts'

const rows = [...syntheticRows({ count: 4000, seed: 1 })]
const hashOf = (count: number, seed: number) => createHash('sha256').update([...registerText(syntheticRows({ count, seed }), 'a.csv')].join('')).digest('hex')

test('the same seed gives the same bytes, another seed others; a small register is the beginning of a large one', () => {
  expect(hashOf(300, 7)).toBe(hashOf(300, 7))
  expect(hashOf(300, 7)).not.toBe(hashOf(300, 8))
  expect([...syntheticRows({ count: 300, seed: 1 })]).toEqual(rows.slice(0, 300))
})

test('every enterprise stands on the land of its city', () => {
  const basemap = new URL('basemap/', dataFolder)
  const [osm, tianditu] = [readTopology(basemap, basemapFiles.osm), readTopology(basemap, basemapFiles.tianditu)]
  const [grounds, shores] = [cityShapes({ osm, tianditu }), shapesOf(osm, 'land')]
  const isOn = (position: [number, number], city: unknown) => grounds.some(ground => ground.properties.city === city && booleanPointInPolygon(position, ground)) && shores.some(shore => booleanPointInPolygon(position, shore))
  const astray = rows.slice(0, 2000).filter(({ position, cities: [city] }) => !isOn(position, city))
  expect(astray).toEqual([])
})

const shareOf = (isMeant: (row: (typeof rows)[number]) => boolean, among = rows) => among.filter(isMeant).length / among.length
const sum = (shares: [unknown, number][]) => shares.reduce((whole, [, share]) => whole + share, 0)

test('cities and tiers have the shares that the figures of the dataset give them', () => {
  const dataset = readDataset()
  const [places, ranks] = [cityShares(dataset), enterpriseTierShares(dataset)]
  const enterprises = rows.filter(({ kind }) => kind === 'enterprise')
  for (const [city, share] of places) expect(shareOf(row => row.cities[0] === city), city).toBeCloseTo(share / sum(places), 1.3)
  for (const [tier, share] of ranks) expect(shareOf(row => row.tiers[0] === tier, enterprises), tier).toBeCloseTo(share / sum(ranks), 1.3)
})

test('nobody can take one for a real enterprise, in any script, nor for one that somebody vouches for', () => {
  const unmarked = rows.filter(({ id, name, confidence, reliability }) =>
    !id.startsWith('synthetic-') || !name['zh-Hans'].startsWith('测试') || !name['zh-Hant'].startsWith('測試') || !name.en.startsWith('Synthetic ') || confidence !== 'general-knowledge' || reliability !== null)
  expect(unmarked).toEqual([])
})

test('they crowd as real ones do: many share a house, and parks hold those that came after them', () => {
  expect(new Set(rows.map(({ position }) => position.join())).size).toBeLessThan(rows.length)
  const parks = new Set(rows.filter(({ kind }) => kind === 'park').map(({ id }) => id))
  expect(parks.size).toBeGreaterThan(10)
  expect(rows.filter(({ partOf }) => partOf && !parks.has(partOf))).toEqual([])
})

test.each(['register.csv', 'register.geojsonl'])('%s is taken line by line by what loads a register, and says the same', async file => {
  const some = rows.slice(0, 700)
  const read = []
  for await (const line of linesOf(Readable.from(registerText(some, file)), file)) read.push(itemOfLine(line))
  expect(read.map(line => ('item' in line ? parseItem(line.item) : line.fault))).toEqual(some)
})

test('the made-up pinyin is what the names are read as', () => {
  expect(rows.slice(0, 200).filter(({ name, pinyin }) => pinyin !== pinyinOf(name['zh-Hans']))).toEqual([])
})

test('nothing that is served or shipped knows of it', () => {
  const files = ['data/src', 'api/src', 'web/src'].flatMap(folder => readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file)).map(file => `${folder}/${file}`))
  expect(files.filter(file => /bench\/register/.test(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')))).toEqual([])
})
