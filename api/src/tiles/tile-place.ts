import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { TilePlace } from '../features/feature.ts'

/** Units across a tile, and how many around it are cut too, so that what stands on an edge is whole. */
export const extent = 4096
export const buffer = 64
/** A tile with more features than this is thinned out to one in each cell of a grid; `point_count` says how many it stands for. */
export const mostInTile = 10_000
export const cellsAcross = 96

/** West, south, east, north of a tile of WebMercatorQuad and a part of its width around it. */
export function boundsOf([z, x, y]: TilePlace, around = buffer / extent): Bbox {
  const count = 2 ** z
  const longitude = (column: number) => (column / count) * 360 - 180
  const latitude = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / count))) * 180) / Math.PI
  return [longitude(x - around), latitude(y + 1 + around), longitude(x + 1 + around), latitude(y - around)]
}
