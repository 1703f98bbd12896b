import KDBush from 'kdbush'
import { bySize, type Dot } from './dot.ts'
import { donutRadius, grouping, largestRadius } from './mark.ts'
import type { Point } from './mercator.ts'
import { Near } from './near.ts'

/** Dots that one mark may stand for, how many assets they are, and their middle in pixels. */
export type Group = { dots: Dot[]; size: number; centre: Point }

function groupOf(dots: Dot[]): Group {
  const size = dots.reduce((sum, dot) => sum + dot.size, 0)
  const middle = (axis: 0 | 1) => dots.reduce((sum, dot) => sum + dot.point[axis] * dot.size, 0) / size
  return { dots, size, centre: [middle(0), middle(1)] }
}

/** Greedy groups around the largest heap and the heaviest asset first: all within the grouping radius, when they are `least` or more. */
function seed(dots: Dot[], least: number): Group[] {
  const sorted = dots.toSorted(bySize)
  const index = new KDBush(sorted.length)
  for (const { point: [x, y] } of sorted) index.add(x, y)
  index.finish()
  const taken = new Set<number>()
  return sorted.flatMap((dot, at) => {
    if (taken.has(at)) return []
    const near = index.within(dot.point[0], dot.point[1], grouping.radius).filter(other => !taken.has(other))
    const enough = near.reduce((sum, other) => sum + (sorted[other]?.size ?? 0), 0) >= least
    const members = enough ? near : [at]
    for (const member of members) taken.add(member)
    return [groupOf(members.flatMap(member => sorted[member] ?? []))]
  })
}

const radiusOf = ({ size }: Group) => (size > 1 ? donutRadius(size) : 8)
/** No two donuts that touch stand farther apart. */
const reach = 2 * largestRadius

/** A donut takes in what its disc would cover. */
export function isCovered(a: Group, b: Group): boolean {
  if (a.size < 2 && b.size < 2) return false
  return Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]) < radiusOf(a) + radiusOf(b) - 2
}

/** The one takes in the other. */
export const joined = (host: Group, guest: Group) => groupOf([...host.dots, ...guest.dots])

function mergeOnce(groups: Group[]): Group[] {
  const merged: Group[] = []
  const near = new Near<number>(reach)
  const at = (place: number) => merged[place]
  for (const group of groups.toSorted((a, b) => b.size - a.size)) {
    const covering = near.around(group.centre).filter(place => {
      const other = at(place)
      return other && isCovered(other, group)
    })
    const place = covering.length ? Math.min(...covering) : merged.length
    const host = at(place)
    if (host) near.remove(host.centre, place)
    const whole = host ? joined(host, group) : group
    merged[place] = whole
    near.add(whole.centre, place)
  }
  return merged
}

/** Dots gathered into groups of assets too close to be told apart in pixels; some groups are of one dot. */
export function groupNear(dots: Dot[], least: number): Group[] {
  let groups = seed(dots, least)
  for (let before = 0; before !== groups.length;) {
    before = groups.length
    groups = mergeOnce(groups)
  }
  return groups
}
