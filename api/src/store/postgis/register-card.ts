import type { Card } from '@bay-atlas/data/card.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Asset } from '@bay-atlas/data/schema.ts'
import { cityWord } from '@bay-atlas/data/vocabulary.ts'

/** The card of an asset of which nothing is known but its row: no facts and no sources. `others` are its hosts, its parent and its parts, as far as they are in the register. */
export function registerCard(row: Row, others: Row[], parts: string[]): Card {
  const named = others.filter(({ id }) => id !== row.id).map(({ id, name, kind, cities: [city] }) => ({ id, name, kind, place: city ? cityWord[city] : null }))
  return { asset: assetOf(row, new Set(others.map(({ id }) => id))), sources: [], metrics: [], named, parts, links: [], figures: [], contradictions: [], areas: [] }
}

function assetOf({ id, position, partOf, hosts, uncertaintyM, precision, basis, ...row }: Row, known: Set<string>): Asset {
  const { name, aliases, kind, tiers, sectors, cities, district, status, founded, site, confidence } = row
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: position },
    properties: {
      name, aliases, kind, tiers, sectors, cities, district,
      location: { uncertaintyM, precision, basis },
      status, founded,
      hosts: hosts.filter(host => known.has(host)),
      partOf: partOf !== null && known.has(partOf) ? partOf : null,
      site,
      facts: [], quotes: [], sources: [], confidence,
    },
  }
}
