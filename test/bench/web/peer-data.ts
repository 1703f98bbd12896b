import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { basemapFiles, cityShapes } from '@bay-atlas/data/basemap.ts'
import { dataFolder } from '@bay-atlas/data/dataset.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import { sectors } from '@bay-atlas/data/vocabulary.ts'
import { registerText } from '../register/register-text.ts'
import { syntheticRows } from '../register/synthetic-rows.ts'
import { workshop } from './build-peer.ts'

export type RegisterSize = { count: number; seed: number }

/** Names what the register is made by, so that no file of an earlier recipe is taken for one of this. */
const recipe = (() => {
  const folder = new URL('../register/', import.meta.url)
  return readdirSync(folder).toSorted().reduce((hash, file) => hash.update(readFileSync(new URL(file, folder))), createHash('sha256')).digest('hex').slice(0, 8)
})()

/** What is made of a register of this size is called so. */
export const called = ({ count, seed }: RegisterSize) => `${recipe}-${seed}-${count}`

/** Writes a file of the workshop under another name first, so that one that is there is whole. Gives its path. */
async function once(name: string, write: (path: string) => void | Promise<void>): Promise<string> {
  mkdirSync(workshop, { recursive: true })
  const path = join(workshop, name)
  if (existsSync(path)) return path
  const unfinished = join(workshop, `unfinished-${name}`)
  await write(unfinished)
  renameSync(unfinished, path)
  return path
}

/** The register as the API loads it. */
export const registerFile = (size: RegisterSize) => once(`register-${called(size)}.csv`, path => pipeline(Readable.from(registerText(syntheticRows(size), path)), createWriteStream(path)))

/** The same enterprises as kepler.gl reads them best: a table of what is shown and filtered. */
export const tableFile = (size: RegisterSize) => once(`table-${called(size)}.csv`, path => pipeline(Readable.from(tableText(size)), createWriteStream(path)))

function* tableText(size: RegisterSize): Generator<string> {
  yield 'name,longitude,latitude,sector,city,founded\n'
  for (const { name, position, sectors: [sector = ''], cities: [city = ''], founded } of syntheticRows(size)) yield `${name['zh-Hans']},${position.join()},${sector},${city},${founded ?? ''}\n`
}

/** The same as the least that can be drawn and filtered: positions and years as 32-bit floats, sectors as bytes. */
export const columnsFile = (size: RegisterSize) => once(`columns-${called(size)}.bin`, path => {
  const [positions, years, words] = [new Float32Array(2 * size.count), new Float32Array(size.count), new Uint8Array(size.count)]
  let at = 0
  for (const { position, founded, sectors: [sector] } of syntheticRows(size)) {
    positions.set(position, 2 * at)
    years[at] = founded ?? 0
    words[at] = sector ? sectors.indexOf(sector) : 0
    at += 1
  }
  writeFileSync(path, Buffer.concat([positions, years, words].map(({ buffer }) => Buffer.from(buffer))))
})

/** The ground under the peers: sea, and the cities of the built-in map, which is less than the atlas draws. */
export const styleFile = () => once('style.json', path => {
  const basemap = new URL('basemap/', dataFolder)
  const features = cityShapes({ osm: readTopology(basemap, basemapFiles.osm), tianditu: readTopology(basemap, basemapFiles.tianditu) })
  const layers = [{ id: 'sea', type: 'background', paint: { 'background-color': '#dfeaf2' } }, { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f5f2ea' } }, { id: 'edges', type: 'line', source: 'land', paint: { 'line-color': '#99aabb', 'line-width': 1 } }]
  writeFileSync(path, JSON.stringify({ version: 8, name: 'plain', sources: { land: { type: 'geojson', data: { type: 'FeatureCollection', features } } }, layers }))
})
