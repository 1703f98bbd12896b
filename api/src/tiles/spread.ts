import type { TilePlace } from '../features/feature.ts'
import { boundsOf, cellsAcross, mostInTile } from './tile-place.ts'

/** The places that a tile shows, ascending; where it is thinned out, how many each of them stands for. */
export type Spread = { places: Uint32Array; counts: Uint32Array | null }

/**
 * Where more lie in a tile than it may hold, the first of each cell of a grid. Cells are cut in degrees, which within one
 * tile is near enough to squares; those around the tile that it also holds have cells of their own.
 */
export function spreadOver(places: Uint32Array, { longitude, latitude }: { longitude: Float64Array; latitude: Float64Array }, tile: TilePlace): Spread {
  if (places.length <= mostInTile) return { places, counts: null }
  const [west, south, east, north] = boundsOf(tile, 0)
  const [wide, high] = [(east - west) / cellsAcross, (north - south) / cellsAcross]
  const [firsts, counts] = [new Uint32Array(gridSide ** 2).fill(nobody), new Uint32Array(gridSide ** 2)]
  for (const at of places) {
    const [column, row] = [Math.floor(((longitude[at] ?? 0) - west) / wide), Math.floor(((latitude[at] ?? 0) - south) / high)]
    const cell = (row + rim) * gridSide + column + rim
    if (firsts[cell] === nobody) firsts[cell] = at
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  const cells = Uint32Array.from(firsts.keys()).filter(cell => firsts[cell] !== nobody).sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0))
  return { places: cells.map(cell => firsts[cell] ?? 0), counts: cells.map(cell => counts[cell] ?? 0) }
}

/** Cells on each side of a tile that its surroundings reach into, more than enough. */
const rim = 6
const gridSide = cellsAcross + 2 * rim
const nobody = 0xffffffff
