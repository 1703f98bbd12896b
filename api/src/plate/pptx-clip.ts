import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import { boxOf, cornersOf, type Box, type Subpath } from './pptx-path.ts'

/** One shape to draw: where it is filled, where its line runs, or both at once. */
export type Piece = { subpaths: Subpath[]; filled: boolean; stroked: boolean }

/** PowerPoint cuts nothing: what leaves the rectangle is cut here. Fill and line part then, so that no line follows the cut. */
export function cut(subpaths: Subpath[], to: Box, { filled, stroked }: { filled: boolean; stroked: boolean }): Piece[] {
  const box = boxOf(subpaths)
  if (box.left >= to.left && box.right <= to.right && box.top >= to.top && box.bottom <= to.bottom) return [{ subpaths, filled, stroked }]
  if (box.right < to.left || box.left > to.right || box.bottom < to.top || box.top > to.bottom) return []
  const areas = filled ? subpaths.flatMap(subpath => straight(cutRing(cornersOf(subpath), to), true)) : []
  const lines = stroked ? subpaths.flatMap(subpath => cutLine(lineOf(subpath), to).flatMap(line => straight(line, false))) : []
  return [
    ...(areas.length ? [{ subpaths: areas, filled: true, stroked: false }] : []),
    ...(lines.length ? [{ subpaths: lines, filled: false, stroked: true }] : []),
  ]
}

/** The rectangle that both leave; null when they do not meet. */
export function meet(a: Box, b: Box): Box | null {
  const box = { left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) }
  return box.left < box.right && box.top < box.bottom ? box : null
}

const lineOf = (subpath: Subpath) => (subpath.closed ? [...cornersOf(subpath), subpath.start] : cornersOf(subpath))

function straight([start, ...rest]: Point[], closed: boolean): Subpath[] {
  return start && rest.length >= (closed ? 2 : 1) ? [{ start, segments: rest.map(to => ({ to })), closed }] : []
}

type Side = { inside: (point: Point) => boolean; cross: (a: Point, b: Point) => Point }

function sides({ left, top, right, bottom }: Box): Side[] {
  const upright = (x: number) => ([ax, ay]: Point, [bx, by]: Point): Point => [x, ay + ((by - ay) * (x - ax)) / (bx - ax)]
  const level = (y: number) => ([ax, ay]: Point, [bx, by]: Point): Point => [ax + ((bx - ax) * (y - ay)) / (by - ay), y]
  return [
    { inside: ([x]) => x >= left, cross: upright(left) }, { inside: ([x]) => x <= right, cross: upright(right) },
    { inside: ([, y]) => y >= top, cross: level(top) }, { inside: ([, y]) => y <= bottom, cross: level(bottom) },
  ]
}

/** Sutherland and Hodgman: the ring is cut by one side after the other. */
function cutRing(ring: Point[], to: Box): Point[] {
  return sides(to).reduce((points, { inside, cross }) => points.flatMap((point, at) => {
    const before = points.at(at - 1) ?? point
    if (inside(point)) return inside(before) ? [point] : [cross(before, point), point]
    return inside(before) ? [cross(before, point)] : []
  }), ring)
}

/** Liang and Barsky, step by step; a line that leaves and returns becomes several. */
function cutLine(points: Point[], to: Box): Point[][] {
  const lines: Point[][] = []
  let end: Point | null = null
  for (const [at, b] of points.entries()) {
    const a = points[at - 1]
    const part = a && cutStep(a, b, to)
    if (!part) continue
    const open = lines.at(-1)
    if (open && end && end[0] === part[0][0] && end[1] === part[0][1]) open.push(part[1])
    else lines.push(part)
    end = part[1]
  }
  return lines
}

function cutStep(a: Point, b: Point, { left, top, right, bottom }: Box): [Point, Point] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  let [enter, leave] = [0, 1]
  for (const [p, q] of [[-dx, a[0] - left], [dx, right - a[0]], [-dy, a[1] - top], [dy, bottom - a[1]]] as const) {
    if (p === 0 && q < 0) return null
    if (p < 0) enter = Math.max(enter, q / p)
    if (p > 0) leave = Math.min(leave, q / p)
  }
  if (enter >= leave) return null
  const on = (t: number): Point => (t === 0 ? a : t === 1 ? b : [a[0] + t * dx, a[1] + t * dy])
  return [on(enter), on(leave)]
}
