import type { Feature } from '../features/feature.ts'
import { crs84, inSystem, type ReferenceSystem } from '../features/reference-systems.ts'
import type { Listing } from './listing.ts'

/** The features as GeoJSON; in the order of the axes of the system asked for, as OGC API - Features, Part 2, has it. */
export function geojsonOf({ features, matched, links, system }: Listing): string {
  const around = { numberMatched: matched, numberReturned: features.length, links }
  const written = features.map(feature => (system.uri === crs84 ? textOf(feature) : JSON.stringify(moved(feature, system)))).join(',\n')
  return `{"type":"FeatureCollection",${JSON.stringify(around).slice(1, -1)},"features":[\n${written}\n]}\n`
}

// A feature is written once, however many answers it appears in.
const texts = new WeakMap<Feature, string>()

function textOf(feature: Feature): string {
  const known = texts.get(feature)
  if (known) return known
  const text = JSON.stringify(feature)
  texts.set(feature, text)
  return text
}

/** A feature in another reference system. */
export const moved = (feature: Feature, system: ReferenceSystem): Feature => ({ ...feature, geometry: feature.geometry && inSystem(feature.geometry, system) })
