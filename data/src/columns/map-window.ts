import type { Bbox } from '../filter.ts'
import { perDegree } from './columns.ts'
import type { MapGround } from './map-ground.ts'
import type { Standing } from './map-standing.ts'
import { shareX, shareY, worldAt } from './world.ts'

/** Up to so many that pass, each stands for itself, wherever the map looks. */
export const mostEach = 4000

/** A cell in pixels: about as wide as the grouping radius, so that as many as make a donut are one in any case. */
const cellSide = 20
/** Cells of a tile in each direction. Groups are formed within tiles and then joined across them; a tile is wider than all joining reaches. */
export const tileCells = 13
/** Pixels around what is seen that are drawn too, at least. */
const margin = 128
/** More cells than any screen has; for more, they grow. */
const mostCells = 2 ** 17

/**
 * Tiles of the world at one zoom: those that are drawn, and those around them that have a say in how. `side` is that of a cell in pixels.
 * As long as what is seen lies in one window, the picture is the same.
 */
export type MapWindow = { zoom: number; side: number; west: number; north: number; east: number; south: number }

const whole = (zoom: number): MapWindow => ({ zoom, side: Infinity, west: 0, north: 0, east: 0, south: 0 })

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most))

/** The side of the cells for a box of so many pixels: the same wherever the map of one screen looks. */
function sideFor(width: number, height: number): number {
  const tiles = (pixels: number, side: number) => (pixels + 2 * margin) / (side * tileCells) + 4
  let side = cellSide
  while (tiles(width, side) * tiles(height, side) * tileCells ** 2 > mostCells) side *= 2
  return side
}

/** The window in which the map draws what is seen (WGS-84 degrees); two that are equal in every number give the same picture. */
export function windowOf({ extent }: MapGround, { total }: Pick<Standing, 'total'>, zoom: number, seen: Bbox): MapWindow {
  if (total <= mostEach) return whole(zoom)
  const world = worldAt(zoom)
  const [west, south, east, north] = seen.map(degrees => degrees * perDegree)
  const x = (lon = 0) => shareX(lon) * world
  const y = (lat = 0) => shareY(lat) * world
  const side = sideFor(x(east) - x(west), y(south) - y(north))
  const tile = (pixels: number) => Math.floor(pixels / (side * tileCells))
  // Where there is nothing, nothing is looked for.
  const column = (pixels: number) => tile(between(x(extent[0]), pixels, x(extent[2])))
  const row = (pixels: number) => tile(between(y(extent[3]), pixels, y(extent[1])))
  return { zoom, side, west: column(x(west) - margin), north: row(y(north) - margin), east: column(x(east) + margin), south: row(y(south) + margin) }
}

/** A number for each cell of a window and of the tiles around it. `left` and `top` are those of the first among all cells of the world. */
export class WindowCells {
  readonly side: number
  readonly left: number
  readonly top: number
  readonly columns: number
  readonly rows: number

  constructor({ side, west, north, east, south }: MapWindow) {
    const isWhole = side === Infinity
    this.side = side
    this.left = isWhole ? 0 : (west - 1) * tileCells
    this.top = isWhole ? 0 : (north - 1) * tileCells
    this.columns = isWhole ? 1 : (east - west + 3) * tileCells
    this.rows = isWhole ? 1 : (south - north + 3) * tileCells
  }

  get count(): number {
    return this.columns * this.rows
  }

  /** The cell at a point in pixels of the world, -1 where it lies outside. */
  at(x: number, y: number): number {
    const [column, row] = [Math.floor(x / this.side) - this.left, Math.floor(y / this.side) - this.top]
    return column >= 0 && column < this.columns && row >= 0 && row < this.rows ? row * this.columns + column : -1
  }

  /** The tile of a cell, from north-west, and whether it is one of those that are drawn. */
  tileOf(cell: number): { tile: number; drawn: boolean } {
    const wide = Math.ceil(this.columns / tileCells)
    const high = Math.ceil(this.rows / tileCells)
    const [column, row] = [Math.floor((cell % this.columns) / tileCells), Math.floor(Math.floor(cell / this.columns) / tileCells)]
    return { tile: row * wide + column, drawn: wide < 3 || (column > 0 && column < wide - 1 && row > 0 && row < high - 1) }
  }
}
