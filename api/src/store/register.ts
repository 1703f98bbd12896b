import type { Named } from '@bay-atlas/data/card.ts'
import { citationOf, type Citation } from '@bay-atlas/data/citation.ts'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { Asset, Body, Metric, Quote, Source } from '@bay-atlas/data/schema.ts'
import { cityWord } from '@bay-atlas/data/vocabulary.ts'

/** Anything that cites. */
type Citing = { sources: string[]; quote?: Quote; quotes?: Quote[] }

const byId = <T extends { id: string }>(things: T[]) => new Map(things.map(thing => [thing.id, thing]))

/** Who is who in a dataset. A reference that leads nowhere throws: the data must be mended first. */
export class Register {
  readonly assets: Map<string, Asset>
  readonly bodies: Map<string, Body>
  readonly #sources: Map<string, Source>
  readonly #metrics: Map<string, Metric>
  readonly #parts = new Map<string, string[]>()

  constructor({ assets, bodies, sources, metrics }: Dataset) {
    this.assets = byId(assets)
    this.bodies = byId(bodies)
    this.#sources = byId(sources)
    this.#metrics = byId(metrics)
    for (const { id, properties: { partOf } } of assets) {
      if (partOf === null) continue
      const parts = this.#parts.get(partOf)
      if (parts) parts.push(id)
      else this.#parts.set(partOf, [id])
    }
  }

  asset(id: string): Asset {
    return this.assets.get(id) ?? missing('assets', id)
  }

  /** What lies directly in an asset, in the order of the dataset. */
  partsOf(id: string): string[] {
    return this.#parts.get(id) ?? []
  }

  /** Everything an asset lies in, nearest first. */
  within(id: string, seen: string[] = []): string[] {
    const { partOf } = this.asset(id).properties
    return partOf === null || seen.includes(partOf) ? seen : this.within(partOf, [...seen, partOf])
  }

  source(id: string): Source {
    return this.#sources.get(id) ?? missing('sources.json', id)
  }

  metric(id: string): Metric {
    return this.#metrics.get(id) ?? missing('metrics.json', id)
  }

  /** An asset or a body; `place` is the city of the one and the stated place of the other. */
  named(id: string): Named {
    const asset = this.assets.get(id)
    if (asset) return { id, name: asset.properties.name, kind: asset.properties.kind, place: placeOf(asset) }
    const body = this.bodies.get(id) ?? missing('assets or bodies.json', id)
    return { id, name: body.name, kind: null, place: body.place }
  }

  /** Names and aliases of an asset or a body, for searching. */
  callings(id: string): string[] {
    const { name } = this.named(id)
    const aliases = this.assets.get(id)?.properties.aliases ?? this.bodies.get(id)?.aliases ?? []
    return [...new Set([name['zh-Hans'], name['zh-Hant'], name.en, ...aliases])]
  }

  /** What is cited, each source once, in the order of first mention. */
  citations(things: Citing[]): Citation[] {
    const ids = things.flatMap(({ sources, quote, quotes = [] }) => [...sources, ...(quote ? [quote] : []).concat(quotes).map(({ source }) => source)])
    return [...new Set(ids)].map(id => citationOf(this.source(id)))
  }

  /** The metrics named, each once. */
  metricsOf(things: { metric: string }[]): Metric[] {
    return [...new Set(things.map(({ metric }) => metric))].map(id => this.metric(id))
  }
}

function placeOf({ properties: { cities: [city] } }: Asset) {
  return city ? cityWord[city] : null
}

function missing(file: string, id: string): never {
  throw new Error(`${file}: ${id}: is referred to but is not there; add it or correct the reference`)
}
