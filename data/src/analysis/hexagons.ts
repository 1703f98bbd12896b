import type { Row } from '../row.ts'
import { fromPlane, toPlane } from './equal-area.ts'

/** A cell of the grid with what stands in it. Positions WGS-84, longitude first; the ring is closed and runs counterclockwise. */
export type Hexagon = {
  /** The same cell has the same id at the same edge length, whatever is filtered. */
  id: string
  centre: [number, number]
  ring: [number, number][]
  count: number
  /** How many of them may stand outside it: the circle of their uncertainty reaches over its edge. */
  uncertain: number
}

type Point = [x: number, y: number]
const turns = [0, 1, 2, 3, 4, 5]

const corner = (turn: number, edge: number): Point => [Math.sin((turn * Math.PI) / 3) * edge, -Math.cos((turn * Math.PI) / 3) * edge]

/** One unit out of each side. */
const outwards = turns.map((turn): Point => [Math.cos((turn * Math.PI) / 3), Math.sin((turn * Math.PI) / 3)])

/** Metres from a point inside to the nearest side, both measured from the middle of the cell. */
function toSide([x, y]: Point, edge: number): number {
  let farthest = 0
  for (const [east, north] of outwards) farthest = Math.max(farthest, x * east + y * north)
  return (edge * Math.sqrt(3)) / 2 - farthest
}

/**
 * The middle of the hexagon that a point lies in: the nearest middle of all. The rows are 1.5 edges apart and every second one
 * is half a column aside, so it stands in one of the two rows that the point lies between. (d3-hexbin compares distances
 * measured in columns and rows instead, and puts what lies near a slanting side into the wrong cell.)
 */
function middleOf([x, y]: Point, edge: number): Point {
  const [wide, high] = [edge * Math.sqrt(3), edge * 1.5]
  const inLine = (line: number): Point => {
    const aside = Math.abs(line % 2) / 2
    return [(Math.round(x / wide - aside) + aside) * wide, line * high]
  }
  const [below, above] = [inLine(Math.floor(y / high)), inLine(Math.floor(y / high) + 1)]
  const away = ([mx, my]: Point) => Math.hypot(x - mx, y - my)
  return away(below) <= away(above) ? below : above
}

/** The place of a middle in half columns and lines from the origin, and as one number: the same cell has the same, whatever is filtered. */
const placeOf = ([x, y]: Point, edge: number): Point => [Math.round(x / ((edge * Math.sqrt(3)) / 2)), Math.round(y / (edge * 1.5))]
const half = 2 ** 25
const numberOf = ([column, line]: Point): number => (column + half) * 2 * half + line + half
const nameOf = ([column, line]: Point, edge: number) => `${edge / 1000}-${column}-${line}`.replaceAll('--', '-m')

type Cell = { middle: Point; count: number; uncertain: number }

function hexagonOf({ middle: [x, y], count, uncertain }: Cell, edge: number): Hexagon {
  const around = [...turns, 0].map(turn => corner(turn, edge))
  return { id: nameOf(placeOf([x, y], edge), edge), centre: fromPlane([x, y]), ring: around.map(([east, north]) => fromPlane([x + east, y + north])), count, uncertain }
}

/** Worked out once for the same list: map, board and histogram ask for the same, at every move of the map. */
const known = new WeakMap<readonly Row[], Map<number, Hexagon[]>>()

/**
 * Gathers assets into hexagons of equal ground area, fullest first; empty cells are left out. The grid lies on an equal-area plane
 * (`equal-area.ts`) and begins at its origin, so that a filter never moves it.
 */
export function hexagons(rows: readonly Row[], edgeKm: number): Hexagon[] {
  const of = known.get(rows) ?? new Map<number, Hexagon[]>()
  known.set(rows, of)
  const cells = of.get(edgeKm) ?? gathered(rows, edgeKm * 1000)
  of.set(edgeKm, cells)
  return cells
}

function gathered(rows: readonly Row[], edge: number): Hexagon[] {
  const cells = new Map<number, Cell>()
  for (const row of rows) {
    const at = toPlane(row.position)
    const middle = middleOf(at, edge)
    const number = numberOf(placeOf(middle, edge))
    const cell = cells.get(number) ?? { middle, count: 0, uncertain: 0 }
    cells.set(number, cell)
    cell.count += 1
    if (row.uncertaintyM > toSide([at[0] - cell.middle[0], at[1] - cell.middle[1]], edge)) cell.uncertain += 1
  }
  return [...cells.values()].map(cell => hexagonOf(cell, edge)).toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** Square kilometres of a hexagon on the ground. */
export const hexagonKm2 = (edgeKm: number) => ((3 * Math.sqrt(3)) / 2) * edgeKm ** 2

/** The share of the assets, 0 to 1, that may stand in another hexagon than theirs; 0 for none at all. */
export function shareUncertain(all: Hexagon[]): number {
  const sum = (of: (hexagon: Hexagon) => number) => all.reduce((total, hexagon) => total + of(hexagon), 0)
  return sum(({ uncertain }) => uncertain) / Math.max(1, sum(({ count }) => count))
}
