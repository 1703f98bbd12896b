import type { Feature } from '../features/feature.ts'
import { crs84, inSystem, type ReferenceSystem } from '../features/reference-systems.ts'
import type { Listing } from './listing.ts'

/** The features as GeoJSON; in the order of the axes of the system asked for, as OGC API - Features, Part 2, has it. */
export function geojsonOf({ features, matched, links, system }: Listing): Buffer {
  const around = { numberMatched: matched, numberReturned: features.length, links }
  const pieces: Buffer[] = [Buffer.from(`{"type":"FeatureCollection",${JSON.stringify(around).slice(1, -1)},"features":[\n`)]
  for (const feature of features) {
    if (pieces.length > 1) pieces.push(between)
    pieces.push(system.uri === crs84 ? bytesOf(feature) : Buffer.from(JSON.stringify(moved(feature, system))))
  }
  return Buffer.concat([...pieces, end])
}

const between = Buffer.from(',\n')
const end = Buffer.from('\n]}\n')

// A feature is written once, however many answers it appears in.
const written = new WeakMap<Feature, Buffer>()

function bytesOf(feature: Feature): Buffer {
  const known = written.get(feature)
  if (known) return known
  const bytes = Buffer.from(JSON.stringify(feature))
  written.set(feature, bytes)
  return bytes
}

/** A feature in another reference system. */
export const moved = (feature: Feature, system: ReferenceSystem): Feature => ({ ...feature, geometry: feature.geometry && inSystem(feature.geometry, system) })
