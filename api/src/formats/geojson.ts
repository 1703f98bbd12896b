import type { Feature } from '../features/feature.ts'
import { crs84, inSystem, type ReferenceSystem } from '../features/reference-systems.ts'
import type { Heading, Listing } from './listing.ts'
import { whole, type Writer } from './writer.ts'

type Write = (feature: Feature) => Buffer | string

/** The features as GeoJSON; in the order of the axes of the system asked for, as OGC API - Features, Part 2, has it. */
export function geojsonWriter({ matched, returned, links, system }: Heading, write: Write = JSON.stringify): Writer {
  const around = { numberMatched: matched, numberReturned: returned, links }
  const isPlain = system.uri === crs84
  let before = ''
  return {
    begin: () => `{"type":"FeatureCollection",${JSON.stringify(around).slice(1, -1)},"features":[\n`,
    some: features => Buffer.concat(features.flatMap(feature => {
      const pieces = [Buffer.from(before), isPlain ? bytesOf(write(feature)) : Buffer.from(JSON.stringify(moved(feature, system)))]
      before = ',\n'
      return pieces
    })),
    end: () => '\n]}\n',
  }
}

/** A page of them: a feature is written once, however many pages it appears on. */
export const geojsonOf = (listing: Listing): Buffer => whole(geojsonWriter(listing, knownBytesOf), listing.features)

const bytesOf = (text: Buffer | string) => (typeof text === 'string' ? Buffer.from(text) : text)

const written = new WeakMap<Feature, Buffer>()

function knownBytesOf(feature: Feature): Buffer {
  const known = written.get(feature)
  if (known) return known
  const bytes = Buffer.from(JSON.stringify(feature))
  written.set(feature, bytes)
  return bytes
}

/** A feature in another reference system. */
export const moved = (feature: Feature, system: ReferenceSystem): Feature => ({ ...feature, geometry: feature.geometry && inSystem(feature.geometry, system) })
