/**
 * How the API compares on this machine: with node:http, nginx and MapServer over the same data, in the same minutes,
 * by turns. `--quick` asks the built-in data in memory alone, `--only=collection` what begins so, RUNS says how many
 * rounds. A speed belongs to a machine, so ratios are printed and nothing is asserted.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { TestPostgres } from '../../api/store/run-postgres.ts'
import { endAll } from './programs.ts'
import { tellAims } from './aims.ts'
import { runOnePerCore } from './one-per-core-stage.ts'
import { writeGrownDataset } from './grown-dataset.ts'
import { runStage, type Row, type Terms } from './stage.ts'
import { inFile, inPostgis, load } from './stores.ts'
import { findTools } from './tools.ts'

const isQuick = process.argv.includes('--quick')
const only = process.argv.find(word => word.startsWith('--only='))?.slice('--only='.length) ?? ''
const terms: Terms = { rounds: Number(process.env.RUNS ?? 3), seconds: 1, tools: findTools(), only }
const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
const began = Date.now()

/** What is kept is answered by the same lines whatever stands behind them. */
const behind = ['collection', 'filtered items', 'filtered items, new each time', 'facets, new each time', 'tile, another each time', 'one item']

async function inMemory(title: string, name: string, data: string, limit: number, asked?: readonly string[]): Promise<Row[]> {
  const own = join(folder, name)
  return runStage({ title, folder: own, env: { DATA: data }, limit, besides: [], mapData: atlas => inFile(atlas, join(own, 'items.geojsonl')), asked }, terms)
}

async function inDatabase(title: string, name: string, data: string, limit: number): Promise<void> {
  if (!terms.tools.postgis) return
  const postgres = new TestPostgres()
  try {
    await postgres.start()
    load(postgres.url, data)
    await runStage({ title, folder: join(folder, name), env: { DATABASE_URL: postgres.url }, limit, besides: [postgres.pid], mapData: async () => inPostgis(postgres), asked: behind }, terms)
  } finally {
    await postgres.remove()
  }
}

try {
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? ''}), Node ${process.versions.node}; medians of ${terms.rounds} rounds of ${terms.seconds} s, 8 connections.`)
  console.log(`What else the machine does as it begins (load of the last minute): ${loadavg()[0]?.toFixed(1)}.`)
  const rows = await inMemory('990 assets in memory', 'memory', '', 1_000)
  const perCore = terms.tools.nginx ? await runOnePerCore(join(folder, 'per-core'), 1_000, terms) : []
  if (!isQuick) {
    await inDatabase('990 assets in PostGIS', 'postgis', '', 1_000)
    const many = join(folder, 'many-data')
    writeGrownDataset(many, 100_000)
    await inMemory('100,000 assets in memory', 'many-memory', many, 10_000, behind)
    await inDatabase('100,000 assets in PostGIS', 'many-postgis', many, 10_000)
  }
  tellAims(rows, perCore)
  console.log(`\n${Math.round((Date.now() - began) / 1000)} s in all.`)
} finally {
  await endAll()
  rmSync(folder, { recursive: true, force: true })
}
