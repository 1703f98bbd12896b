import type { Card } from '@bay-atlas/data/card.ts'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { Asset } from '@bay-atlas/data/schema.ts'
import { figuresOf } from './figures-of.ts'
import type { Register } from './register.ts'

/** Everything the card of an asset shows, with all it refers to. */
export function cardOf(asset: Asset, dataset: Dataset, register: Register): Card {
  const { properties } = asset
  const parts = register.partsOf(asset.id)
  const links = dataset.links.filter(({ parties }) => parties.includes(asset.id))
  const areas = dataset.areas.filter(area => area.properties.asset === asset.id).map(({ id, properties }) => ({ id, ...properties }))
  const { figures, counterparts, contradictions } = figuresOf({ subject: [`asset:${asset.id}`], metric: [] }, dataset, register)
  const shown = [...figures, ...counterparts]
  const named = [...properties.hosts, ...(properties.partOf ? [properties.partOf] : []), ...parts, ...links.flatMap(({ parties }) => parties)]
  return {
    asset,
    sources: register.citations([properties, ...properties.facts, ...areas, ...links, ...shown]),
    metrics: register.metricsOf([...properties.facts, ...shown]),
    named: [...new Set(named)].filter(id => id !== asset.id).map(id => register.named(id)),
    parts,
    links,
    figures: shown,
    contradictions,
    areas,
  }
}
