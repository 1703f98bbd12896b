import type { Row } from '../row.ts'
import type { Tier } from '../vocabulary.ts'

/** How heavily an asset is drawn, 1 the heaviest; the first of its tiers decides. */
export type Weight = 1 | 2 | 3 | 4
export const tierWeight: Record<Tier, Weight> = {
  national: 1, leading: 1,
  provincial: 2, unicorn: 2,
  municipal: 3, 'little-giant': 3, specialised: 3,
  institutional: 4, 'rd-type': 4, 'start-up': 4,
}

/** Side of the symbol in pixels, by weight. */
export const weightSize: Record<Weight, number> = { 1: 22, 2: 18, 3: 15, 4: 14 }

export function weightOf({ tiers }: Pick<Row, 'tiers'>): Weight {
  return tiers[0] ? tierWeight[tiers[0]] : 4
}
