import { hexbin } from 'd3-hexbin'
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

type Placed = { row: Row; at: [number, number] }
const turns = [0, 1, 2, 3, 4, 5]

const corner = (turn: number, edge: number): [number, number] => [Math.sin((turn * Math.PI) / 3) * edge, -Math.cos((turn * Math.PI) / 3) * edge]

/** Metres from a point inside to the nearest side, both measured from the middle of the cell. */
function toSide([x, y]: [number, number], edge: number): number {
  const sides = turns.map(turn => (turn * Math.PI) / 3)
  return (edge * Math.sqrt(3)) / 2 - Math.max(...sides.map(angle => x * Math.cos(angle) + y * Math.sin(angle)))
}

function hexagonOf(placed: Placed[], x: number, y: number, edge: number): Hexagon {
  const around = [...turns, 0].map(turn => corner(turn, edge))
  const [column, line] = [Math.round(x / ((edge * Math.sqrt(3)) / 2)), Math.round(y / (edge * 1.5))]
  return {
    id: `${edge / 1000}-${column}-${line}`.replaceAll('--', '-m'),
    centre: fromPlane([x, y]),
    ring: around.map(([east, north]) => fromPlane([x + east, y + north])),
    rows: placed.map(({ row }) => row),
    count: placed.length,
    uncertain: placed.filter(({ row, at }) => row.uncertaintyM > toSide([at[0] - x, at[1] - y], edge)).length,
  }
}

/**
 * Gathers assets into hexagons of equal ground area, fullest first; empty cells are left out. The grid lies on an equal-area plane
 * (`equal-area.ts`) and begins at its origin, so that a filter never moves it. The binning is that of d3-hexbin (Bostock).
 */
export function hexagons(rows: Row[], edgeKm: number): Hexagon[] {
  const edge = edgeKm * 1000
  const bins = hexbin<Placed>().x(({ at }) => at[0]).y(({ at }) => at[1]).radius(edge)
  const placed = rows.map(row => ({ row, at: toPlane(row.position) }))
  return bins(placed).map(bin => hexagonOf(bin, bin.x, bin.y, edge)).toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** Square kilometres of a hexagon on the ground. */
export const hexagonKm2 = (edgeKm: number) => ((3 * Math.sqrt(3)) / 2) * edgeKm ** 2

/** The share of the assets, 0 to 1, that may stand in another hexagon than theirs; 0 for none at all. */
export function shareUncertain(all: Hexagon[]): number {
  const sum = (of: (hexagon: Hexagon) => number) => all.reduce((total, hexagon) => total + of(hexagon), 0)
  return sum(({ uncertain }) => uncertain) / Math.max(1, sum(({ count }) => count))
}
