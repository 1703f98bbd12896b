import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { Asset } from '@bay-atlas/data/schema.ts'
import { runServer } from '../../api/run-server.ts'
import { writeDataset } from '../../write-dataset.ts'
import { syntheticRows } from '../register/synthetic-rows.ts'
import { workshop } from './build-peer.ts'
import { called, type RegisterSize } from './peer-data.ts'

/** The page asks for this many rows and no more. */
const most = 10_000

/** Starts the atlas as it is served, with a made-up register in place of its data. Throws when the page could not take so many. */
export async function serveRegister(size: RegisterSize): Promise<{ port: number; close: () => Promise<void> }> {
  if (size.count > most) throw new Error(`the page takes ${most} rows at most`)
  const server = runServer({ DATA: datasetOf(size) })
  const close = async () => {
    server.kill('SIGINT')
    await server.ended
  }
  return { port: Number(new URL(await server.ready).port), close }
}

function datasetOf(size: RegisterSize): string {
  const folder = join(workshop, `dataset-${called(size)}`)
  if (existsSync(folder)) return folder
  const assets = [...syntheticRows(size)].map(assetOf)
  const dataset = readDataset()
  mkdirSync(`${folder}-unfinished`, { recursive: true })
  writeDataset(`${folder}-unfinished`, { ...dataset, assets, areas: [], links: [], stories: [], figures: [], contradictions: [] })
  renameSync(`${folder}-unfinished`, folder)
  return folder
}

const assetOf = ({ id, position, uncertaintyM, precision, basis, name, aliases, kind, tiers, sectors, cities, district, status, founded, partOf, site, hosts, confidence }: Row) =>
  Asset.parse({ type: 'Feature', id, geometry: { type: 'Point', coordinates: position }, properties: { name, aliases, kind, tiers, sectors, cities, district, location: { uncertaintyM, precision, basis }, status, founded, hosts, partOf, site, facts: [], quotes: [], sources: [], confidence } })
