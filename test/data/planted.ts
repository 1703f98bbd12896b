import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { Fact } from '@bay-atlas/data/schema.ts'
import { cities, kinds } from '@bay-atlas/data/vocabulary.ts'
import { area, asset, body, contradiction, dataset, figure, link, metric, source, square } from '../make.ts'

/** Files as they will lie in the folder, by their path there. A file taken out is missing. */
export type Files = Map<string, string>

const lines = (first: string, records: unknown[], last: string) => [first, ...records.map((record, n) => JSON.stringify(record) + (n < records.length - 1 ? ',' : '')), last, ''].join('\n')
const features = (records: unknown[]) => lines('{"type":"FeatureCollection","features":[', records, ']}')

/** The files of a dataset, one record a line. */
export function filesOf({ assets, areas, links, crossings, bodies, figures, contradictions, metrics, sources, coverage, passages, researchIds }: Dataset): Files {
  const lists = { links, crossings, bodies, metrics, sources }
  const others = { coverage, passages, figures: { figures, contradictions }, 'research-ids': researchIds }
  return new Map([
    ...kinds.map((kind): [string, string] => [`assets/${kind}.geojson`, features(assets.filter(one => one.properties.kind === kind))]),
    ['areas.geojson', features(areas)],
    ...Object.entries(lists).map(([name, records]): [string, string] => [`${name}.json`, lines('[', records, ']')]),
    ...Object.entries(others).map(([name, value]): [string, string] => [`${name}.json`, JSON.stringify(value)]),
  ])
}

/** Writes the files into a folder of their own, hands it to `use`, and takes it away again. */
export function inFolder<T>(files: Files, use: (folder: URL) => T): T {
  const path = mkdtempSync(join(tmpdir(), 'bay-atlas-'))
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), text)
    }
    return use(pathToFileURL(`${path}/`))
  } finally {
    rmSync(path, { recursive: true })
  }
}

const fact = (metric: string, value: string | number): Fact => ({ metric, value, unit: 'none', asOf: null, sources: ['a-source'], confidence: 'sourced' })
const tierFact = fact('tier', 'national')

/** A small dataset without a fault, with one of everything. */
export function faultless(): Dataset {
  const quote = { source: 'seed-009', words: '湾区的实验室' }
  return dataset({
    assets: [
      asset({ id: 'csns', cities: ['dongguan'], at: [113.9, 22.9], location: { uncertaintyM: 3000, precision: 'district', basis: 'centre' }, facts: [tierFact] }),
      asset({ id: 'futian-lab', at: [114.05, 22.54], founded: 2018, hosts: ['far-body'], partOf: 'futian-park', quotes: [quote], website: { address: 'https://www.example.org/lab', confirmed: true }, facts: [fact('founded', 2018), tierFact] }),
      asset({ id: 'futian-park', kind: 'park', at: [114.05, 22.55], facts: [tierFact] }),
      asset({ id: 'shatin-university', kind: 'university', cities: ['hong-kong'], at: [114.21, 22.42], facts: [tierFact] }),
    ],
    areas: [area({ id: 'futian-park-outline', asset: 'futian-park', geometry: square(114.05, 22.55), officialAreaKm2: 1.143 })],
    links: [link({ id: 'across', parties: ['futian-lab', 'shatin-university'], crossBorder: true })],
    bodies: [body({ id: 'far-body' })],
    figures: [figure({ id: 'one', metric: 'rank', subject: 'asset:csns' }), figure({ id: 'two', metric: 'rank', subject: 'city:shenzhen' })],
    contradictions: [contradiction({ figures: ['one', 'two'] })],
    metrics: ['founded', 'rank', 'tier'].map(id => metric({ id })),
    sources: [source(), source({ id: 'seed-009', reliability: 'seed', address: null })],
    coverage: { looks: [], totals: [], missing: [], states: [{ kinds: [...kinds], cities: [...cities], state: 'partly', asOf: null, reason: { 'zh-Hans': '样本', 'zh-Hant': '樣本', en: 'A sample' }, sources: [] }] },
    passages: { 'seed-009': ['这里有湾区的实验室。'] },
    researchIds: { 'platforms:one': { to: 'asset:csns' }, 'platforms:two': { to: null, why: 'outside the bay' } },
  })
}
