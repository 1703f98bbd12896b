import { groundOf, type Ground, type GroundFault } from '../analysis/ground-of.ts'
import { colocationOf, type Colocation } from '../analysis/colocation.ts'
import { gatheringOf, type Gathering } from '../analysis/hull.ts'
import { placeIn, type Inside } from '../analysis/inside.ts'
import { spacingOf, type Spacing } from '../analysis/nearest.ts'
import { formatShape, type Shape } from '../scene/shape.ts'
import type { Matter } from './matter.ts'

/** A ground with all that stands to it, and what is shown of that in more than one place. */
export type Taken = { ground: Ground; areaKm2: number; placed: Inside; gathering: Gathering | null; spacing: Spacing; colocation: Colocation }
export type TakenAnswer = Taken | { ground: null; fault: GroundFault | null }

/** The last shape that was taken from each matter: board and drawing ask for the same, and the map asks again whenever it has moved. */
const last = new WeakMap<Matter, { name: string; taken: TakenAnswer }>()

/** The ground of a shape and how each asset that passes the filter stands to it. */
export function takenOf(shape: Shape, matter: Matter): TakenAnswer {
  const name = formatShape(shape)
  const kept = last.get(matter)
  if (kept?.name === name) return kept.taken
  const answer = groundOf(shape, matter)
  const taken = answer.ground ? { ...answer, ...about(placeIn(matter.matched, answer.ground), answer.areaKm2) } : answer
  last.set(matter, { name, taken })
  return taken
}

const about = (placed: Inside, areaKm2: number) => ({ placed, gathering: gatheringOf(placed.inside.map(({ position }) => position)), spacing: spacingOf(placed.inside, areaKm2), colocation: colocationOf(placed.inside) })
