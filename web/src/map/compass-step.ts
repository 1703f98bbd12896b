import type { Arrow } from '@bay-atlas/data/analysis/compass.ts'
import { sayNoFurther, sayReached } from '@bay-atlas/data/boards/compass-in-words.ts'
import { compassWord } from '@bay-atlas/data/boards/words-compass.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'

/** Where a key leads and what is said of it. `to` is null when the choice stays as it is. */
export type Step = { to: Row | null; said: string }

/** From the chosen asset to the next in the direction of an arrow. */
export function stepFrom(from: Row, to: Row | null, arrow: Arrow, turn: number, language: Language): Step {
  return { to, said: to ? sayReached(to, from, language) : sayNoFurther(arrow, turn, language) }
}

/** The first asset of a walk: the heaviest in view. */
export const begin = (heaviest: Row | null, language: Language): Step =>
  heaviest ? { to: heaviest, said: sayReached(heaviest, null, language) } : { to: null, said: compassWord.none[language] }

/** What is said when the choice is given up. */
export const sayClosed = (language: Language) => compassWord.closed[language]
