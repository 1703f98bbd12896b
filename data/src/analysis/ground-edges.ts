import isWithin from '@turf/boolean-point-in-polygon'
import toLine from '@turf/point-to-line-distance'
import type { Position } from 'geojson'
import type { Point } from '../scene/shape.ts'
import type { Ground } from './ground-of.ts'
import { radiusM } from './sphere.ts'

/** Cells to a side of the box around a ground. */
const side = 96
/** Where a distance on the plane of a cell decides alone, it has to be clear by this much: the plane is off the sphere by less. */
const clear = 0.98
const radians = Math.PI / 180
const degreeM = radiusM * radians

/**
 * A cell of the box: the edges that can be the nearest to any point in it, the least distance of a point in it to any edge, and
 * the greatest to the nearest, in metres; whether its points lie inside, null where an edge passes near.
 */
type Cell = { near: Int32Array; leastM: number; mostM: number; within: boolean | null }

/** The edges of a ground, which find the nearest to a point without looking at all of them: for each cell of a grid is worked out once which edges come into question. */
export class GroundEdges {
  readonly #ground: Ground
  /** x and y of both ends, one edge after another. */
  readonly #edges: Float64Array
  readonly #all: Int32Array
  readonly #cells: (Cell | undefined)[] = []
  /** How far, in metres, an edge can bulge from the straight line of the plane: it is part of a great circle. */
  readonly #bulgeM: number
  #west = Number.POSITIVE_INFINITY
  #south = Number.POSITIVE_INFINITY
  #east = Number.NEGATIVE_INFINITY
  #north = Number.NEGATIVE_INFINITY

  constructor(ground: Ground) {
    this.#ground = ground
    this.#edges = edgesOf(ground)
    this.#all = Int32Array.from({ length: this.#edges.length / 4 }, (_, at) => at)
    this.#bulgeM = this.#all.reduce((most, at) => Math.max(most, bulgeOf(this.#edges.subarray(at * 4, at * 4 + 4))), 0)
    this.#edges.forEach((degrees, at) => {
      if (at % 2) [this.#south, this.#north] = [Math.min(this.#south, degrees), Math.max(this.#north, degrees)]
      else [this.#west, this.#east] = [Math.min(this.#west, degrees), Math.max(this.#east, degrees)]
    })
  }

  /** Does a WGS-84 point lie inside (turf)? */
  has(point: Point): boolean {
    const cell = this.#cellOf(point)
    return cell !== null && (cell.within ?? isWithin(point, this.#ground))
  }

  /** Metres from a WGS-84 point to the nearest edge, from inside or outside. */
  metres(point: Point): number {
    const at = this.#nearest(point, this.#cellOf(point)?.near ?? this.#all)
    return at < 0 ? Number.POSITIVE_INFINITY : toLine(point, { type: 'LineString', coordinates: this.#ends(at) }, { units: 'meters' })
  }

  /** Is the nearest edge nearer than so many metres? */
  isNearer(point: Point, metres: number): boolean {
    return this.bounds(point)[0] <= metres && this.metres(point) < metres
  }

  /** Between which metres the distance to the nearest edge lies, without measuring it. */
  bounds(point: Point): [least: number, most: number] {
    const cell = this.#cellOf(point)
    return cell ? [cell.leastM, cell.mostM] : [this.#beside(point), Number.POSITIVE_INFINITY]
  }

  /** At least so many metres lie between a point outside the box and the box. */
  #beside([x, y]: Point): number {
    const narrow = Math.cos(Math.min(85, Math.max(Math.abs(y), Math.abs(this.#north), Math.abs(this.#south))) * radians)
    const [east, north] = [Math.max(0, this.#west - x, x - this.#east) * narrow, Math.max(0, this.#south - y, y - this.#north)]
    return Math.max(0, Math.hypot(east, north) * degreeM * clear - this.#bulgeM)
  }

  /** Null outside the box, and where there are no edges. */
  #cellOf([x, y]: Point): Cell | null {
    if (!(x >= this.#west && x <= this.#east && y >= this.#south && y <= this.#north)) return null
    const column = Math.min(side - 1, Math.floor(((x - this.#west) / (this.#east - this.#west || 1)) * side))
    const line = Math.min(side - 1, Math.floor(((y - this.#south) / (this.#north - this.#south || 1)) * side))
    const at = line * side + column
    const cell = this.#cells[at] ?? this.#makeCell(column, line)
    this.#cells[at] = cell
    return cell
  }

  #makeCell(column: number, line: number): Cell {
    const [wide, high] = [(this.#east - this.#west) / side, (this.#north - this.#south) / side]
    const middle: Point = [this.#west + (column + 0.5) * wide, this.#south + (line + 0.5) * high]
    const narrow = narrowAt(middle[1])
    // The widest that a degree of longitude gets in the cell, against its middle and against its narrowest.
    const [low, top] = [narrowAt(middle[1] - high / 2), narrowAt(middle[1] + high / 2)]
    const stretch = Math.max(narrow, low, top) / Math.min(narrow, low, top)
    // A little more than half the diagonal, since which cell a point lies in is rounded.
    const reach = Math.hypot((wide / 2) * narrow, high / 2) * stretch * (1 + 1e-6)
    const away = Float64Array.from(this.#all, at => Math.sqrt(this.#squared(middle, at, narrow)))
    const least = away.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
    const farthest = stretch * stretch * (least + reach) + reach
    return {
      near: this.#all.filter(at => (away[at] ?? 0) <= farthest * (1 + 1e-9)),
      leastM: Math.max(0, ((least - reach) / stretch) * degreeM * clear - this.#bulgeM),
      mostM: ((least + reach) * stretch * degreeM) / clear + this.#bulgeM,
      within: least > reach * stretch ? isWithin(middle, this.#ground) : null,
    }
  }

  /** The nearest of some edges on a plane that touches the earth at the point; -1 where there are none. */
  #nearest(point: Point, some: Int32Array): number {
    const narrow = narrowAt(point[1])
    let nearest = -1
    let least = Number.POSITIVE_INFINITY
    for (const at of some) {
      const away = this.#squared(point, at, narrow)
      if (away >= least) continue
      nearest = at
      least = away
    }
    return nearest
  }

  /** Squared distance in degrees of latitude to an edge: only to find the nearest, so it makes no lists. */
  #squared([x, y]: Point, at: number, narrow: number): number {
    const edges = this.#edges
    const from = at * 4
    const fromX = edges[from] ?? 0
    const fromY = edges[from + 1] ?? 0
    const px = (x - fromX) * narrow
    const py = y - fromY
    const dx = ((edges[from + 2] ?? 0) - fromX) * narrow
    const dy = (edges[from + 3] ?? 0) - fromY
    const length2 = dx * dx + dy * dy
    const along = length2 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length2)) : 0
    return (px - along * dx) ** 2 + (py - along * dy) ** 2
  }

  #ends(at: number): Position[] {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = this.#edges.subarray(at * 4, at * 4 + 4)
    return [[fromX, fromY], [toX, toY]]
  }
}

/** The height of a great circle over its chord along a parallel, and a quarter more. */
function bulgeOf([fromX = 0, fromY = 0, toX = 0, toY = 0]: Float64Array): number {
  const [latitude, long] = [Math.max(Math.abs(fromY), Math.abs(toY)) * radians, Math.hypot((toX - fromX) * narrowAt((fromY + toY) / 2), toY - fromY) * degreeM]
  return ((long * long) / (8 * radiusM)) * Math.tan(latitude) * 1.25
}

const narrowAt = (latitude: number) => Math.cos(latitude * radians)

function edgesOf({ geometry }: Ground): Float64Array {
  const rings: Position[][] = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  return Float64Array.from(rings.flatMap(ring => ring.flatMap(([x, y], n) => {
    const [fromX, fromY] = ring[n - 1] ?? []
    return x === undefined || y === undefined || fromX === undefined || fromY === undefined ? [] : [fromX, fromY, x, y]
  })))
}

/** Grounds are asked for again and again, such as districts. */
const known = new WeakMap<Ground['geometry'], GroundEdges>()

/** The edges of a ground, gathered once. */
export function edgesIn(ground: Ground): GroundEdges {
  const edges = known.get(ground.geometry) ?? new GroundEdges(ground)
  known.set(ground.geometry, edges)
  return edges
}
