import { weightOf } from '../drawing/weight.ts'
import { kinds, precisions } from '../vocabulary.ts'
import type { What, Where } from './columns.ts'

/** What a heap is told of each row, in one number: a bit for how well it is known, one for the reader's own, then the place of its kind, and its weight in the lowest three. */
const [weightBits, kindBits] = [3, 4]
const flagsFrom = weightBits + kindBits
const ownBit = 1 << precisions.length

/** The little that decides how a row is drawn; a register has some dozens of it. */
export type Look = Pick<What, 'kind' | 'tiers' | 'own'> & Pick<Where, 'precision' | 'uncertaintyM'>

export const packedLook = (look: Pick<Look, 'kind' | 'tiers' | 'own' | 'precision'>): number =>
  (((1 << precisions.indexOf(look.precision)) | (look.own ? ownBit : 0)) << flagsFrom) | (kinds.indexOf(look.kind) << weightBits) | weightOf(look)

/** Lighter than any of them. */
export const weightless = 5
export const weightIn = (packed: number): number => packed & (2 ** weightBits - 1)
/** The place in `kinds`. */
export const kindIn = (packed: number): number => (packed >> weightBits) & (2 ** kindBits - 1)
/** The two below ask these; those of many rows together are all their bits. */
export const flagsIn = (packed: number): number => packed >> flagsFrom
/** The place in `precisions` of the best known. */
export const bestKnownIn = (flags: number): number => 31 - Math.clz32(flags & -flags)
export const hasOwnIn = (flags: number): boolean => (flags & ownBit) !== 0
