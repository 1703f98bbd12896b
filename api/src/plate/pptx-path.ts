import type { Point } from '@bay-atlas/data/drawing/mercator.ts'

/** A straight step, or a cubic curve when it has handles. */
export type Segment = { to: Point; by?: [Point, Point] }
export type Subpath = { start: Point; segments: Segment[]; closed: boolean }
export type Box = { left: number; top: number; right: number; bottom: number }

const token = /[MLCQZ]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const between = ([ax, ay]: Point, [bx, by]: Point, t: number): Point => [ax + (bx - ax) * t, ay + (by - ay) * t]
const taken: Record<string, number> = { M: 1, L: 1, Q: 2, C: 3 }

/** Reads absolute `M L C Q Z`; a command may be left out where it repeats. A quadratic curve becomes the cubic one it equals. */
export function readPath(d: string): Subpath[] {
  const words = d.match(token) ?? []
  const subpaths: Subpath[] = []
  let command = ''
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    if (/[a-z]/i.test(word) && word.length === 1) {
      command = word
      at += 1
      const last = subpaths.at(-1)
      if (command === 'Z' && last) last.closed = true
      continue
    }
    const count = taken[command]
    if (!count) throw new Error(`A path of the plate has the command "${command}"; write it with absolute M, L, C, Q and Z only.`)
    const points = Array.from({ length: count }, (_, i): Point => [Number(words[at + 2 * i]), Number(words[at + 2 * i + 1])])
    if (points.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) throw new Error(`A path of the plate ends too early or has a number that is none: ${d.slice(0, 80)}`)
    at += 2 * count
    step(subpaths, command, points)
    if (command === 'M') command = 'L'
  }
  return subpaths.filter(({ segments }) => segments.length > 0)
}

function step(subpaths: Subpath[], command: string, points: Point[]): void {
  const [a, b, c] = points
  if (!a) return
  const open = subpaths.at(-1)
  if (command === 'M' || !open) {
    subpaths.push({ start: a, segments: [], closed: false })
    return
  }
  if (open.closed) {
    subpaths.push({ start: open.start, segments: [], closed: false })
    return step(subpaths, command, points)
  }
  const from = open.segments.at(-1)?.to ?? open.start
  if (c && b) open.segments.push({ by: [a, b], to: c })
  else if (b) open.segments.push({ by: [between(from, a, 2 / 3), between(b, a, 2 / 3)], to: b })
  else open.segments.push({ to: a })
}

/** The rectangle around all points and handles. */
export function boxOf(subpaths: Subpath[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const take = ([x, y]: Point) => {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  for (const { start, segments } of subpaths) {
    take(start)
    for (const { to, by } of segments) [to, ...(by ?? [])].forEach(take)
  }
  return box
}

const pieces = 12

/** The corners of a subpath, its curves as short straight steps. */
export function cornersOf({ start, segments }: Subpath): Point[] {
  const corners: Point[] = [start]
  let from = start
  for (const { to, by } of segments) {
    const [a, b] = by ?? []
    if (a && b) for (let i = 1; i < pieces; i++) corners.push(onCurve([from, a, b, to], i / pieces))
    corners.push(to)
    from = to
  }
  return corners
}

function onCurve([from, a, b, to]: [Point, Point, Point, Point], t: number): Point {
  const middle = between(a, b, t)
  return between(between(between(from, a, t), middle, t), between(middle, between(b, to, t), t), t)
}
