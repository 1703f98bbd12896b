import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature } from '../features/feature.ts'
import { isLight } from './tile-columns.ts'
import { buffer, extent } from './tile-place.ts'

/** The deepest zoom that is cut; a map shows it larger beyond. There a pixel is about two metres, finer than any position here. */
export const deepest = 16

/** The features of one question, cut into tiles of WebMercatorQuad when they are asked for. */
export class TileIndex {
  readonly #index: GeoJSONVT
  readonly #layer: string

  constructor(layer: string, features: readonly Feature[]) {
    this.#layer = layer
    this.#index = new GeoJSONVT({ type: 'FeatureCollection', features: features.map(light) }, { maxZoom: deepest, indexMaxZoom: 5, extent, buffer })
  }

  /** A tile as a Mapbox vector tile (version 2); no bytes where nothing lies. */
  tile(z: number, x: number, y: number): Buffer {
    const tile: GeoJSONVTTile | null = this.#index.getTile(z, x, y)
    return tile ? Buffer.from(fromGeojsonVt({ [this.#layer]: tile }, { version: 2, extent })) : Buffer.alloc(0)
  }
}

/** Tiles know no ids that are words, so that the id is a property; what is long stays in the collection. */
function light({ id, geometry, properties }: Feature) {
  const kept = Object.entries(properties).filter(([name, value]) => isLight(name) && value !== null)
  return { type: 'Feature' as const, geometry: geometry ?? { type: 'MultiLineString' as const, coordinates: [] }, properties: { id, ...Object.fromEntries(kept) } }
}
