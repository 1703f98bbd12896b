import type { Row } from '../row.ts'
import { fromPlane, toPlane } from './equal-area.ts'

/** A cell of the grid with what stands in it. Positions WGS-84, longitude first; the ring is closed and runs counterclockwise. */
export type Hexagon = {
  /** The same cell has the same id at the same edge length, whatever is filtered. */
  id: string
  centre: [number, number]
  ring: [number, number][]
  rows: Row[]
  count: number
  /** How many of them may stand outside it: the circle of their uncertainty reaches over its edge. */
  uncertain: number
}

type Point = [x: number, y: number]
type Placed = { row: Row; at: Point }
const turns = [0, 1, 2, 3, 4, 5]

const corner = (turn: number, edge: number): Point => [Math.sin((turn * Math.PI) / 3) * edge, -Math.cos((turn * Math.PI) / 3) * edge]

/** Metres from a point inside to the nearest side, both measured from the middle of the cell. */
function toSide([x, y]: Point, edge: number): number {
  const sides = turns.map(turn => (turn * Math.PI) / 3)
  return (edge * Math.sqrt(3)) / 2 - Math.max(...sides.map(angle => x * Math.cos(angle) + y * Math.sin(angle)))
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

/** The same cell has the same name, whatever is filtered: its place in half columns and lines from the origin. */
function idOf([x, y]: Point, edge: number): string {
  const [column, line] = [Math.round(x / ((edge * Math.sqrt(3)) / 2)), Math.round(y / (edge * 1.5))]
  return `${edge / 1000}-${column}-${line}`.replaceAll('--', '-m')
}

function hexagonOf(id: string, placed: Placed[], [x, y]: Point, edge: number): Hexagon {
  const around = [...turns, 0].map(turn => corner(turn, edge))
  return {
    id,
    centre: fromPlane([x, y]),
    ring: around.map(([east, north]) => fromPlane([x + east, y + north])),
    rows: placed.map(({ row }) => row),
    count: placed.length,
    uncertain: placed.filter(({ row, at }) => row.uncertaintyM > toSide([at[0] - x, at[1] - y], edge)).length,
  }
}

/**
 * Gathers assets into hexagons of equal ground area, fullest first; empty cells are left out. The grid lies on an equal-area plane
 * (`equal-area.ts`) and begins at its origin, so that a filter never moves it.
 */
export function hexagons(rows: Row[], edgeKm: number): Hexagon[] {
  const edge = edgeKm * 1000
  const cells = new Map<string, { middle: Point; placed: Placed[] }>()
  for (const row of rows) {
    const at = toPlane(row.position)
    const middle = middleOf(at, edge)
    const id = idOf(middle, edge)
    const cell = cells.get(id)
    if (cell) cell.placed.push({ row, at })
    else cells.set(id, { middle, placed: [{ row, at }] })
  }
  return [...cells].map(([id, { middle, placed }]) => hexagonOf(id, placed, middle, edge)).toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** Square kilometres of a hexagon on the ground. */
export const hexagonKm2 = (edgeKm: number) => ((3 * Math.sqrt(3)) / 2) * edgeKm ** 2

/** The share of the assets, 0 to 1, that may stand in another hexagon than theirs; 0 for none at all. */
export function shareUncertain(all: Hexagon[]): number {
  const sum = (of: (hexagon: Hexagon) => number) => all.reduce((total, hexagon) => total + of(hexagon), 0)
  return sum(({ uncertain }) => uncertain) / Math.max(1, sum(({ count }) => count))
}
