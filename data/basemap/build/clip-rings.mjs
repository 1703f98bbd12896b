/** Sutherland-Hodgman: cuts polygons down to a box. Simple and exact enough, since the cut edges lie outside every view. */

const edgesOf = ([w, s, e, n]) => [
  { inside: (p) => p[0] >= w, cut: (a, b) => [w, a[1] + ((b[1] - a[1]) * (w - a[0])) / (b[0] - a[0])] },
  { inside: (p) => p[0] <= e, cut: (a, b) => [e, a[1] + ((b[1] - a[1]) * (e - a[0])) / (b[0] - a[0])] },
  { inside: (p) => p[1] >= s, cut: (a, b) => [a[0] + ((b[0] - a[0]) * (s - a[1])) / (b[1] - a[1]), s] },
  { inside: (p) => p[1] <= n, cut: (a, b) => [a[0] + ((b[0] - a[0]) * (n - a[1])) / (b[1] - a[1]), n] },
]

const clipByEdge = (ring, { inside, cut }) => {
  const out = []
  ring.forEach((b, i) => {
    const a = ring.at(i - 1)
    if (inside(a) !== inside(b)) out.push(cut(a, b))
    if (inside(b)) out.push(b)
  })
  return out
}

const clipRing = (ring, box) => {
  let open = ring.slice(0, -1)
  for (const edge of edgesOf(box)) open = clipByEdge(open, edge)
  return open.length < 3 ? null : [...open, open[0]]
}

const touches = (ring, [w, s, e, n]) => {
  const xs = ring.map((p) => p[0])
  const ys = ring.map((p) => p[1])
  const [x0, x1, y0, y1] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b)), ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))]
  return x1 >= w && x0 <= e && y1 >= s && y0 <= n
}

/** @param polygons lists of rings, degrees. @returns the parts inside the box. */
export const clipPolygons = (polygons, box) =>
  polygons
    .filter(([outer]) => touches(outer, box))
    .map((rings) => rings.map((ring) => clipRing(ring, box)))
    .filter(([outer]) => outer)
    .map((rings) => rings.filter(Boolean))
