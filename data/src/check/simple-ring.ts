type Position = readonly [number, number]

const turn = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
const within = ([ax, ay]: Position, [bx, by]: Position, [px, py]: Position) => Math.min(ax, bx) <= px && px <= Math.max(ax, bx) && Math.min(ay, by) <= py && py <= Math.max(ay, by)

function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]
  if (abc !== abd && cda !== cdb) return true
  return (abc === 0 && within(a, b, c)) || (abd === 0 && within(a, b, d)) || (cda === 0 && within(c, d, a)) || (cdb === 0 && within(c, d, b))
}

/** Where a closed ring crosses or touches itself; null for a simple ring. */
export function crossing(ring: Position[]): Position | null {
  const edges = ring.slice(1).map((to, n) => [ring[n] ?? to, to] as const)
  for (const [n, [a, b]] of edges.entries()) {
    for (const [m, [c, d]] of edges.entries()) {
      const neighbours = m <= n + 1 || (n === 0 && m === edges.length - 1)
      if (!neighbours && meet(a, b, c, d)) return c
    }
  }
  return null
}

/** Twice the signed area in square degrees: positive for a ring that runs counter-clockwise. */
export function winding(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], n) => {
    const [x0, y0] = ring[n] ?? [x, y]
    return sum + x0 * y - x * y0
  }, 0)
}
