import { execFileSync } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FeaturePage } from '@bay-atlas/api/features/feature.ts'
import { itemColumns } from '@bay-atlas/api/store/postgis/asset-record.ts'
import type { TestPostgres } from '../../api/store/run-postgres.ts'
import type { MapData } from './mapserver.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Loads a dataset into a database, as `npm run load` does; the atlas's own without a folder. */
export function load(url: string, data: string): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'api/src/store/postgis/load.ts'], { cwd: root, env: { ...process.env, DATABASE_URL: url, DATA: data }, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** All that the atlas says of its assets, one on a line. */
export async function inFile(atlas: string, file: string): Promise<MapData> {
  writeFileSync(file, '')
  let next: string | undefined = `${atlas}/api/collections/assets/items?limit=10000`
  while (next) {
    const { features, links } = FeaturePage.parse(await (await fetch(next)).json())
    appendFileSync(file, features.map(feature => `${JSON.stringify(feature)}\n`).join(''))
    next = links.find(({ rel }) => rel === 'next')?.href
  }
  return { file }
}

/** The table that the atlas reads, with its indexes. */
export function inPostgis({ folder }: TestPostgres): MapData {
  return { connection: `host=${folder} user=atlas dbname=postgres`, query: `SELECT id, ${itemColumns.join(', ')}, geom FROM atlas.asset_1` }
}
