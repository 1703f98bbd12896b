import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { files, readDataset } from '@bay-atlas/data/dataset.ts'
import { writeDataset } from '../write-dataset.ts'
import { asset, dataset } from '../make.ts'

const folders: string[] = []
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })))

/** A folder with a small dataset, in which one file may be overwritten. */
function folderWith(file?: string, text = ''): URL {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  folders.push(folder)
  writeDataset(folder, dataset({ assets: [asset({ id: 'a-lab' }), asset({ id: 'a-park', kind: 'park' })] }))
  if (file) writeFileSync(join(folder, file), text)
  return pathToFileURL(`${folder}/`)
}

describe('a folder of files', () => {
  test('is read whole', () => {
    expect(readDataset(folderWith()).assets.map(({ id }) => id)).toEqual(['a-lab', 'a-park'])
  })

  test('has the same version as a copy of it, and another one when a letter changes', () => {
    const folder = folderWith()
    const copy = mkdtempSync(join(tmpdir(), 'atlas-'))
    folders.push(copy)
    cpSync(folder, copy, { recursive: true })
    const changed = folderWith('passages.json', '{}\n\n')
    const versions = [folder, pathToFileURL(`${copy}/`), changed].map(url => readDataset(url).version)
    expect(versions[0]).toMatch(/^[0-9a-f]{12}$/)
    expect(versions[1]).toBe(versions[0])
    expect(versions[2]).not.toBe(versions[0])
  })
})

describe('a bad file is named, with the place and what is wrong', () => {
  const bad = JSON.stringify({ type: 'FeatureCollection', features: [{ ...asset(), properties: { ...asset().properties, kind: 'casino' } }] })
  test.each([
    ['that is not JSON', 'links.json', '[', /^links\.json: this is not JSON/],
    ['with a word of no vocabulary', 'assets/laboratory.geojson', bad, /^assets\/laboratory\.geojson: features\.0\.properties\.kind: /],
    ['with a field that nobody knows', 'metrics.json', '[{"id":"m","name":{"zh-Hans":"一","zh-Hant":"一","en":"a"},"colour":"red"}]', /^metrics\.json: 0: .*colour/],
    ['with a name in two scripts only', 'metrics.json', '[{"id":"m","name":{"zh-Hans":"一","en":"a"}}]', /^metrics\.json: 0\.name\.zh-Hant: /],
  ])('%s', (_, file, text, message) => {
    expect(() => readDataset(folderWith(file, text))).toThrow(message)
  })

  test('and so is one that is missing', () => {
    const folder = folderWith()
    rmSync(new URL('sources.json', folder))
    expect(() => readDataset(folder)).toThrow(/^sources\.json: the file is missing/)
  })
})

describe('the dataset of the atlas', () => {
  const atlas = readDataset()

  test('holds all nine kinds, in eleven cities', () => {
    expect(new Set(atlas.assets.map(({ properties }) => properties.kind)).size).toBe(9)
    expect(new Set(atlas.assets.flatMap(({ properties }) => properties.cities)).size).toBe(11)
  })

  test('is larger than nine hundred assets and names each once', () => {
    expect(atlas.assets.length).toBeGreaterThan(900)
    expect(new Set(atlas.assets.map(({ id }) => id)).size).toBe(atlas.assets.length)
  })

  test('keeps each kind in its own file, sorted by id', () => {
    const order = Object.keys(files).filter(file => file.startsWith('assets/')).map(file => file.slice('assets/'.length, -'.geojson'.length))
    const sorted = [...atlas.assets].sort((a, b) => order.indexOf(a.properties.kind) - order.indexOf(b.properties.kind) || (a.id < b.id ? -1 : 1))
    expect(atlas.assets.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id))
  })
})
