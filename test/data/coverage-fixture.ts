import { readFileSync } from 'node:fs'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { cityShapes, isTopology } from '@bay-atlas/data/basemap.ts'
import type { Matter, SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import { Total, type Coverage, type CoverageState } from '@bay-atlas/data/coverage.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { everything, matches, type Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { plainScene, type Comparable, type SceneLayer } from '@bay-atlas/data/scene/scene.ts'
import type { Figure } from '@bay-atlas/data/schema.ts'
import { cities, kinds, type City, type Kind } from '@bay-atlas/data/vocabulary.ts'
import { figure, text, noCoverage } from '../make.ts'
import { cityShape } from './analyse-fixture.ts'

/** A figure of little giants with only the traits that a test is about. */
export const giants = (id: string, city: string, value: number, asOf: string | null, traits: Partial<Figure> = {}) =>
  figure({ id, subject: `city:${city}`, metric: 'giants', value, unit: 'companies', asOf, ...traits })

/** The figures of a metric are the official total of the little giants. */
export const giantsTotal = (traits: Partial<Total> = {}): Total =>
  Total.parse({ id: 'giants', name: text('giants'), metric: 'giants', year: null, kind: 'enterprise', tier: 'little-giant', ids: null, fit: 'same', places: ['shenzhen', 'guangzhou'], note: text('note'), over: [], ...traits })

/** A sample everywhere, but for what is said otherwise. */
export function coverage(traits: Partial<Coverage> = {}, otherwise: [Kind, City, CoverageState][] = []): Coverage {
  const stateOf = (kind: Kind, city: City) => otherwise.find(([k, c]) => k === kind && c === city)?.[2] ?? 'partly'
  const states = kinds.flatMap(kind => cities.map(city => ({ kinds: [kind], cities: [city], state: stateOf(kind, city), asOf: null, reason: text(`why ${kind} ${city}`), sources: [] })))
  return { ...noCoverage, states, ...traits }
}

/** Matter of nothing but what a test is about; Shenzhen, Guangzhou, Hong Kong and Macao are squares. */
export function matter(traits: Partial<Matter> = {}): Matter {
  const { rows = [] } = traits
  return {
    rows, matched: rows, network: { links: [], parties: [], sources: [] }, coverage: coverage(), districts: [], areas: [], crossings: [],
    figures: { figures: [], contradictions: [], counterparts: [], metrics: [], sources: [], named: [] },
    cities: [cityShape('shenzhen', [113.9, 22.5, 114.3, 22.8]), cityShape('guangzhou', [113.2, 22.9, 113.6, 23.3]), cityShape('hong-kong', [113.9, 22.2, 114.3, 22.5]), cityShape('macao', [113.5, 22.1, 113.6, 22.2])],
    ...traits,
  }
}

export const figuresOf = (figures: Figure[], contradictions: Matter['figures']['contradictions'] = []): Matter['figures'] =>
  ({ figures, contradictions, counterparts: [], metrics: [...new Set(figures.map(({ metric }) => metric))].map(id => ({ id, name: text(id) })), sources: [], named: [] })

export const question = (traits: { compare?: Comparable[]; layers?: SceneLayer[]; filter?: Partial<Filter>; language?: Language } = {}): SceneQuestion => ({
  scene: { ...plainScene, compare: traits.compare ?? [], layers: traits.layers ?? [] }, filter: { ...everything, ...traits.filter },
  selected: null, language: traits.language ?? 'en', palette: palettes.light, zoom: 8, seen: [112, 21, 115, 24],
})

function topology(file: string) {
  const read: unknown = JSON.parse(readFileSync(new URL(`basemap/${file}`, dataFolder), 'utf8'))
  if (!isTopology(read)) throw new Error(`${file} is no topology`)
  return read
}

/** The atlas as it is. */
export async function realMatter(filter: Filter = everything): Promise<Matter> {
  const store = createMemoryStore(readDataset())
  const rows = await store.rows()
  return matter({
    rows, matched: rows.filter(row => matches(filter, row)), coverage: await store.coverage(), figures: await store.figures({ subject: [], metric: [] }),
    cities: cityShapes({ osm: topology('bay-osm.topojson'), tianditu: topology('bay-tianditu.topojson') }),
  })
}
