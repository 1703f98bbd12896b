import { bestReliability, citationOf } from '@bay-atlas/data/citation.ts'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { rowOf, type Row } from '@bay-atlas/data/row.ts'
import type { Asset } from '@bay-atlas/data/schema.ts'
import { pinyinOf } from '@bay-atlas/data/table/pinyin.ts'
import { areaItemOf } from '../features/area-item.ts'
import type { CityItem } from '../features/city-item.ts'
import { linkItemOf, type Party } from '../features/link-item.ts'
import type { AssetStore } from './asset-store.ts'
import { cardOf } from './card-of.ts'
import { figuresOf } from './figures-of.ts'
import { memoryAssets } from './memory-assets.ts'
import { networkOf } from './network-of.ts'
import { Register } from './register.ts'
import { storiesOf } from './stories-of.ts'

/**
 * The whole dataset in memory.
 * Throws an Error that names the file and the id when something is referred to that is not there.
 */
export function createMemoryStore(dataset: Dataset, cities: CityItem[] = []): AssetStore {
  const register = new Register(dataset)
  const rows = rowsOf(dataset, register)
  const areas = dataset.areas.map(area => areaItemOf(area, register.asset(area.properties.asset)))
  const links = dataset.links.map(link => linkItemOf(link, link.parties.map(id => partyOf(id, register))))
  const network = networkOf(dataset, register)
  const coverage = { ...dataset.coverage, sources: register.citations([...dataset.coverage.looks, ...dataset.coverage.states]) }
  const crossings = dataset.crossings.map(crossing => ({ ...crossing, sources: register.citations([crossing]) }))
  const citations = dataset.sources.map(citationOf)
  const stories = storiesOf(dataset, register)
  resolveAll(dataset, register)
  return {
    version: dataset.version,
    ...memoryAssets(rows),
    recordsAt: async places => Array.from(places, at => cardOf(dataset.assets[at] ?? missingAt(at), dataset, register)),
    card: async id => {
      const asset = register.assets.get(id)
      return asset ? cardOf(asset, dataset, register) : null
    },
    areas: async () => areas,
    links: async () => links,
    network: async () => network,
    coverage: async () => coverage,
    crossings: async () => crossings,
    cities: async () => cities,
    figures: async filter => figuresOf(filter, dataset, register),
    figureWords: async () => ({ subject: [...new Set(dataset.figures.map(figure => figure.subject))], metric: [...new Set(dataset.figures.map(figure => figure.metric))] }),
    sources: async () => citations,
    stories: async () => stories,
  }
}

function missingAt(at: number): never {
  throw new RangeError(`there is no asset ${at}`)
}

function rowsOf({ assets, areas }: Dataset, register: Register): Row[] {
  const outlined = new Set(areas.map(area => area.properties.asset))
  return assets.map(asset => rowOf(asset, {
    within: register.within(asset.id),
    pinyin: pinyinOf(asset.properties.name['zh-Hans']),
    hostNames: asset.properties.hosts.flatMap(id => register.callings(id)).join('; '),
    reliability: bestReliability(sourcesOf(asset, register)),
    outlined: outlined.has(asset.id),
  }))
}

const sourcesOf = ({ properties }: Asset, register: Register) => [properties, ...properties.facts].flatMap(({ sources }) => sources).map(id => register.source(id))

function partyOf(id: string, register: Register): Party {
  return { id, name: register.named(id).name, position: register.assets.get(id)?.geometry.coordinates ?? null }
}

/** Follows every reference once, so that a broken one stops the start and not a reader. */
function resolveAll(dataset: Dataset, register: Register) {
  for (const { properties } of dataset.assets) {
    register.citations([properties, ...properties.facts])
    register.metricsOf(properties.facts)
    for (const id of properties.partOf ? [properties.partOf] : []) register.named(id)
  }
  register.citations([...dataset.areas.map(area => area.properties), ...dataset.links])
  figuresOf({ subject: [], metric: [] }, dataset, register)
}
