import type { Mark } from './mark.ts'
import { toPixels } from './mercator.ts'

const rounds = 6

/** What of a mark the nudge reads. */
type Movable = Pick<Mark, 'type' | 'position' | 'offset' | 'radius' | 'leader'>

type Place = { mark: Movable; x: number; y: number; dx: number; dy: number }

/** No mark moves by more than its own radius; donuts and fans stay, symbols give way, and so do marks that claim no exact place. */
const reach = ({ mark }: Place) => (mark.type !== 'cluster' && !mark.leader ? mark.radius : 0)

function push(place: Place, dx: number, dy: number): void {
  const limit = reach(place)
  const far = Math.hypot(place.dx + dx, place.dy + dy)
  const scale = far > limit ? limit / far : 1
  place.dx = (place.dx + dx) * scale
  place.dy = (place.dy + dy) * scale
}

function part(a: Place, b: Place): void {
  const [dx, dy] = [b.x + b.dx - a.x - a.dx, b.y + b.dy - a.y - a.dy]
  const apart = Math.hypot(dx, dy)
  const wanted = (a.mark.radius + b.mark.radius) * 0.9
  if (apart >= wanted) return
  const [ux, uy] = apart > 0.5 ? [dx / apart, dy / apart] : [1, 0]
  const by = (wanted - apart) / 2
  push(a, -ux * by, -uy * by)
  push(b, ux * by, uy * by)
}

/** Moves overlapping symbols apart, by at most their own radius. */
export function nudge<M extends Movable>(marks: M[], zoom: number): M[] {
  const places = marks.map((mark): Place => {
    const [x, y] = toPixels(mark.position, zoom)
    return { mark, x: x + mark.offset[0], y: y + mark.offset[1], dx: 0, dy: 0 }
  })
  const sorted = places.toSorted((a, b) => a.x - b.x)
  const widest = 2 * marks.reduce((most, { radius }) => Math.max(most, radius), 0) + 22
  for (let round = 0; round < rounds; round += 1) {
    sorted.forEach((a, at) => {
      for (let next = at + 1; next < sorted.length; next += 1) {
        const b = sorted[next]
        if (!b || b.x - a.x > widest) break
        if (Math.abs(b.y - a.y) < widest) part(a, b)
      }
    })
  }
  return marks.map((mark, at) => {
    const { dx, dy } = places[at] ?? { dx: 0, dy: 0 }
    return dx || dy ? { ...mark, offset: [mark.offset[0] + dx, mark.offset[1] + dy] } : mark
  })
}
