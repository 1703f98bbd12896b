import KDBush from 'kdbush'
import { bySize, type Dot } from './dot.ts'
import { donutRadius, grouping, largestRadius } from './mark.ts'
import type { Point } from './mercator.ts'
import { Near } from './near.ts'

/** Dots that one mark may stand for, how many assets they are, and their middle in pixels. */
export type Group = { dots: Dot[]; size: number; centre: Point }

function groupOf(dots: Dot[]): Group {
  const [only] = dots
  if (only && dots.length === 1) return { dots, size: only.size, centre: only.point }
  let [size, x, y] = [0, 0, 0]
  for (const dot of dots) {
    size += dot.size
    x += dot.point[0] * dot.size
    y += dot.point[1] * dot.size
  }
  return { dots, size, centre: [x / size, y / size] }
}

/** Greedy groups around the largest heap and the heaviest asset first: all within the grouping radius, when they are `least` or more. */
function seed(dots: Dot[], least: number): Group[] {
  const sorted = dots.toSorted(bySize)
  const index = new KDBush(sorted.length)
  for (const { point: [x, y] } of sorted) index.add(x, y)
  index.finish()
  const taken = new Uint8Array(sorted.length)
  const groups: Group[] = []
  sorted.forEach((dot, at) => {
    if (taken[at]) return
    const near = index.within(dot.point[0], dot.point[1], grouping.radius).filter(other => !taken[other])
    const size = near.reduce((sum, other) => sum + (sorted[other]?.size ?? 0), 0)
    const members = size < least ? [at] : near
    for (const member of members) taken[member] = 1
    groups.push(groupOf(members.flatMap(member => sorted[member] ?? [])))
  })
  return groups
}

const radiusOf = ({ size }: Group) => (size > 1 ? donutRadius(size) : 8)
/** No two that touch stand farther apart. */
export const reach = 2 * largestRadius

/** A donut takes in what its disc would cover. */
export function isCovered(a: Group, b: Group): boolean {
  if (a.size < 2 && b.size < 2) return false
  const dx = a.centre[0] - b.centre[0]
  const dy = a.centre[1] - b.centre[1]
  return dx * dx + dy * dy < (radiusOf(a) + radiusOf(b) - 2) ** 2
}

/** The one takes in the other. */
export const joined = (host: Group, guest: Group) => groupOf([...host.dots, ...guest.dots])

function mergeOnce(groups: Group[]): Group[] {
  const merged: Group[] = []
  // Single assets take in nothing, so only donuts are looked for.
  const donuts = new Near<number>(reach)
  for (const group of groups.toSorted((a, b) => b.size - a.size)) {
    let place = merged.length
    donuts.visit(group.centre, at => {
      const other = merged[at]
      if (at < place && other && isCovered(other, group)) place = at
    })
    const host = merged[place]
    const whole = host ? joined(host, group) : group
    merged[place] = whole
    if (host) donuts.remove(host.centre, place)
    if (whole.size > 1) donuts.add(whole.centre, place)
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
