import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '@bay-atlas/data/dataset.ts'
import { AssetCollection, type Asset } from '@bay-atlas/data/schema.ts'
import { kinds } from '@bay-atlas/data/vocabulary.ts'
import { seededNumbers } from '../register/seeded.ts'

/**
 * Writes a dataset of so many assets into a folder: those of the atlas, and copies of them that are called "Test" and a
 * number and lie elsewhere. Made up, for measuring alone.
 */
export function writeGrownDataset(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (const part of ['areas.geojson', 'bodies.json', 'coverage.json', 'crossings.json', 'figures.json', 'links.json', 'metrics.json', 'passages.json', 'research-ids.json', 'sources.json', 'stories']) cpSync(new URL(part, dataFolder), join(folder, part), { recursive: true })
  mkdirSync(join(folder, 'assets'), { recursive: true })
  const files = kinds.map(kind => ({ kind, features: AssetCollection.parse(JSON.parse(readFileSync(new URL(`assets/${kind}.geojson`, dataFolder), 'utf8'))).features }))
  const random = seededNumbers(1)
  let [left, number] = [count - files.reduce((sum, { features }) => sum + features.length, 0), 0]
  const grown = files.map(({ kind, features }) => ({ kind, features, copies: [] as Asset[] }))
  while (left > 0) {
    for (const { features, copies } of grown) {
      for (const asset of features.slice(0, left)) copies.push(copyOf(asset, (number += 1), random))
      left -= Math.min(left, features.length)
    }
  }
  for (const { kind, features, copies } of grown) writeFileSync(join(folder, `assets/${kind}.geojson`), JSON.stringify({ type: 'FeatureCollection', features: [...features, ...copies] }))
}

function copyOf(asset: Asset, number: number, random: () => number): Asset {
  const near = (degrees: number, least: number, most: number) => Number(Math.min(most, Math.max(least, degrees + (random() - 0.5) * 0.4)).toFixed(6))
  const [longitude, latitude] = asset.geometry.coordinates
  const { name } = asset.properties
  return {
    ...asset,
    id: `test-${number}`,
    geometry: { type: 'Point', coordinates: [near(longitude, 111, 116), near(latitude, 21, 25)] },
    properties: { ...asset.properties, name: { 'zh-Hans': `测试 ${number} ${name['zh-Hans']}`, 'zh-Hant': `測試 ${number} ${name['zh-Hant']}`, en: `Test ${number} ${name.en}` }, partOf: null, hosts: [], site: null, facts: [], quotes: [] },
  }
}
