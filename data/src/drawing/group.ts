import KDBush from 'kdbush'
import type { Row } from '../row.ts'
import { weightOf } from './weight.ts'
import { donutRadius, grouping } from './mark.ts'
import { toPixels, type Point } from './mercator.ts'

type Group = { rows: Row[]; centre: Point }

const centreOf = (rows: Row[], zoom: number): Point => {
  const points = rows.map(row => toPixels(row.position, zoom))
  return [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length]
}

/** Greedy groups around the heaviest first: all within the grouping radius, when they are `least` or more. */
function seed(rows: Row[], zoom: number, least: number): Group[] {
  const sorted = rows.toSorted((a, b) => weightOf(a) - weightOf(b) || (a.id < b.id ? -1 : 1))
  const points = sorted.map(row => toPixels(row.position, zoom))
  const index = new KDBush(points.length)
  for (const [x, y] of points) index.add(x, y)
  index.finish()
  const taken = new Set<number>()
  return sorted.flatMap((row, at) => {
    const point = points[at]
    if (taken.has(at) || !point) return []
    const near = index.within(point[0], point[1], grouping.radius).filter(other => !taken.has(other))
    const members = near.length >= least ? near : [at]
    for (const member of members) taken.add(member)
    const group = members.length > 1 ? members.flatMap(member => sorted[member] ?? []) : [row]
    return [{ rows: group, centre: centreOf(group, zoom) }]
  })
}

const radiusOf = ({ rows }: Group) => (rows.length > 1 ? donutRadius(rows.length) : 8)

/** A donut takes in what its disc would cover. */
function isCovered(a: Group, b: Group): boolean {
  if (a.rows.length < 2 && b.rows.length < 2) return false
  return Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]) < radiusOf(a) + radiusOf(b) - 2
}

function mergeOnce(groups: Group[], zoom: number): Group[] {
  const merged: Group[] = []
  for (const group of groups.toSorted((a, b) => b.rows.length - a.rows.length)) {
    const host = merged.find(other => isCovered(other, group))
    if (!host) merged.push(group)
    else {
      host.rows = [...host.rows, ...group.rows]
      host.centre = centreOf(host.rows, zoom)
    }
  }
  return merged
}

/** Rows gathered into groups of assets too close to be told apart in pixels at this zoom, and the rest alone. */
export function groupNear(rows: Row[], zoom: number, least: number): { groups: Row[][]; singles: Row[] } {
  let groups = seed(rows, zoom, least)
  for (let before = 0; before !== groups.length;) {
    before = groups.length
    groups = mergeOnce(groups, zoom)
  }
  return { groups: groups.filter(group => group.rows.length > 1).map(group => group.rows), singles: groups.flatMap(group => (group.rows.length === 1 ? group.rows : [])) }
}
