import { groundOf, type Ground, type GroundFault } from '../analysis/ground-of.ts'
import { placeIn, type Placed } from '../analysis/inside.ts'
import { formatShape, type Shape } from '../scene/shape.ts'
import type { Matter } from './matter.ts'

/** A ground with all that stands to it. */
export type Taken = { ground: Ground; areaKm2: number; placed: Placed[] }
export type TakenAnswer = Taken | { ground: null; fault: GroundFault | null }

/** The last shape that was taken from each matter: board and drawing ask for the same, and the map asks again whenever it has moved. */
const last = new WeakMap<Matter, { name: string; taken: TakenAnswer }>()

/** The ground of a shape and how each asset that passes the filter stands to it. */
export function takenOf(shape: Shape, matter: Matter): TakenAnswer {
  const name = formatShape(shape)
  const kept = last.get(matter)
  if (kept?.name === name) return kept.taken
  const answer = groundOf(shape, matter)
  const taken = answer.ground ? { ...answer, placed: placeIn(matter.matched, answer.ground) } : answer
  last.set(matter, { name, taken })
  return taken
}
