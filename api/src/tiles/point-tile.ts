import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf'
import type { Item } from '@bay-atlas/data/item.ts'
import type { TilePlace } from '../features/feature.ts'
import { isLight } from './tile-columns.ts'
import { extent } from './tile-place.ts'

/**
 * A Mapbox vector tile (version 2) of points that lie in it or just around it; no bytes without any. `counts`: how many each of them
 * stands for, where the tile is thinned out. Each call cuts from the points given, so that no index of all of them is needed.
 */
export function pointTile(layer: string, items: readonly Item[], counts: Uint32Array | null, place: TilePlace): Buffer {
  if (!items.length) return Buffer.alloc(0)
  const points = new GeoJSONWrapper(items.map((item, at) => featureOf(item, counts?.[at], place)), { version: 2, extent })
  points.name = layer
  return Buffer.from(fromVectorTileJs({ layers: { [layer]: points } }))
}

function featureOf(item: Item, count: number | undefined, [z, x, y]: TilePlace) {
  const [longitude, latitude] = item.geometry.coordinates
  const across = 2 ** z
  const sine = Math.sin((latitude * Math.PI) / 180)
  const [column, row] = [longitude / 360 + 0.5, 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI]
  const point: [number, number] = [Math.round(extent * (column * across - x)), Math.round(extent * (row * across - y))]
  return { type: 1 as const, geometry: [point], tags: propertiesOf(item, count) }
}

// What an item carries in every tile; a tile knows no ids that are words.
const carried = new WeakMap<Item, Record<string, string | number | boolean>>()

function propertiesOf(item: Item, count: number | undefined): Record<string, string | number | boolean> {
  const known = carried.get(item) ?? { id: item.id, ...Object.fromEntries(Object.entries(item.properties).flatMap(([name, value]) => (isLight(name) && value !== null ? [[name, value]] : []))) }
  carried.set(item, known)
  return count === undefined ? known : { ...known, point_count: count }
}
