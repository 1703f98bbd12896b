import { readFileSync, writeFileSync } from 'node:fs'
import { AssetCollection, type Asset } from '../schema.ts'
import { kinds } from '../vocabulary.ts'

/** Puts new assets into their files, one record a line, in the order of ids. Gives the files that changed. */
export function writeAssets(folder: URL, assets: readonly Asset[]): string[] {
  return kinds.flatMap(kind => {
    const own = assets.filter(({ properties }) => properties.kind === kind)
    if (!own.length) return []
    const file = `assets/${kind}.geojson`
    const url = new URL(file, folder)
    const { features } = AssetCollection.parse(JSON.parse(readFileSync(url, 'utf8')))
    const all = [...features, ...own].toSorted((a, b) => (a.id < b.id ? -1 : 1))
    writeFileSync(url, `{"type":"FeatureCollection","features":[\n${all.map(one => JSON.stringify(one)).join(',\n')}\n]}\n`)
    return [file]
  })
}
