import type { Row } from '../row.ts'
import { weightOf } from './weight.ts'
import { fanOut } from './fan.ts'
import { groupNear } from './group.ts'
import { assetMark, donutRadius, grouping, type Mark } from './mark.ts'
import { metresPerPixel, toDegrees, toPixels, type Point } from './mercator.ts'
import { nudge } from './nudge.ts'

/** A ring wider than this many pixels is drawn; a coarser claim than the point can bear is no point any more. */
export const ringFromPixels = 18
const foldBelowZoom = 11
const fanFromZoom = 13

const ringPixels = (row: Row, zoom: number) => row.uncertaintyM / metresPerPixel(row.position[1], zoom)

/** Known only to a district or city, and the map is so near that a point would say more than is known. */
export function isVague(row: Row, zoom: number): boolean {
  const coarse = row.precision === 'district' || row.precision === 'city'
  return coarse && ringPixels(row, zoom) > ringFromPixels * 2
}

/** Is its uncertainty drawn as a ring of real size? */
export const hasRing = (row: Row, zoom: number) => ringPixels(row, zoom) > ringFromPixels && !isVague(row, zoom)

/** Never swallowed by a cluster: the chosen asset, national science cities and cooperation zones; from zoom 8.7 all of them and national facilities. */
function isLandmark(row: Row, zoom: number, selected: string | null): boolean {
  if (row.id === selected) return true
  if (row.kind === 'science-city' || row.kind === 'cooperation-zone') return zoom >= foldBelowZoom || (row.partOf === null && (zoom >= 8.7 || weightOf(row) === 1))
  return zoom >= 8.7 && row.kind === 'facility' && weightOf(row) === 1
}

function groupBy(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

function gathered(type: 'cluster' | 'vague', rows: [Row, ...Row[]], zoom: number): Mark {
  const points = rows.map(row => toPixels(row.position, zoom))
  const middle = points.reduce<Point>(([x, y], [px, py]) => [x + px / points.length, y + py / points.length], [0, 0])
  const key = `${type}:${rows.length}:${rows[0].id}`
  return { key, type, rows, position: toDegrees(middle, zoom), offset: [0, 0], radius: donutRadius(rows.length), leader: false }
}

function vagueMarks(rows: Row[], zoom: number): Mark[] {
  const byPlace = groupBy(rows, row => `${row.cities[0]}/${row.precision === 'city' ? '' : row.district?.en}`)
  return [...byPlace.values()].flatMap(([first, ...rest]) => (first ? [gathered('vague', [first, ...rest], zoom)] : []))
}

/** Parts stand for themselves from zoom 11; below it they fold into a parent that is near enough to carry them. */
function foldParts(rows: Row[], zoom: number, selected: string | null): { alone: Row[]; partsOf: Map<string, Row[]> } {
  const byId = new Map(rows.map(row => [row.id, row]))
  const parentOf = (row: Row) => {
    const parent = row.partOf && row.id !== selected && zoom < foldBelowZoom ? byId.get(row.partOf) : undefined
    if (!parent) return undefined
    const [[x, y], [px, py]] = [toPixels(row.position, zoom), toPixels(parent.position, zoom)]
    return Math.hypot(x - px, y - py) < 2 * grouping.radius ? parent : undefined
  }
  const rootOf = (row: Row): Row => {
    const parent = parentOf(row)
    return parent ? rootOf(parent) : row
  }
  const partsOf = groupBy(rows.filter(parentOf), row => rootOf(row).id)
  return { alone: rows.filter(row => !parentOf(row)), partsOf }
}

/**
 * What the map draws of these rows at this zoom. Every row is in exactly one mark, so the counts add up.
 * Deterministic: the same rows and zoom give the same marks.
 */
export function marksFor(given: Row[], zoom: number, wide: boolean, selected: string | null): Mark[] {
  // The list is sorted by what the reader asked; the picture must not depend on it.
  const rows = given.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const isGone = (row: Row) => isVague(row, zoom) && row.id !== selected
  const vague = rows.filter(isGone)
  const { alone, partsOf } = foldParts(rows.filter(row => !isGone(row)), zoom, selected)
  const withParts = (row: Row): [Row, ...Row[]] => [row, ...(partsOf.get(row.id) ?? [])]
  const landmarks = alone.filter(row => isLandmark(row, zoom, selected)).map(row => assetMark(withParts(row)))
  const { groups, singles } = groupNear(alone.filter(row => !isLandmark(row, zoom, selected)), zoom, wide ? grouping.wide : grouping.narrow)
  const clusters = groups.flatMap(group => {
    const [first, ...rest] = group.flatMap(withParts)
    if (!first) return []
    const cluster = gathered('cluster', [first, ...rest], zoom)
    return zoom >= fanFromZoom ? fanOut(cluster) : [cluster]
  })
  const marks = [...vagueMarks(vague, zoom), ...clusters, ...singles.map(row => assetMark(withParts(row))), ...landmarks]
  return nudge(marks, zoom)
}
