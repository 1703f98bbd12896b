import type { Source } from './schema.ts'
import { reliabilities, type Reliability } from './vocabulary.ts'

const linkableKinds: readonly Reliability[] = ['primary', 'press', 'wiki']

/** The address a reader may follow, or null: copies change hands, so only originals are ever links. */
export function linkOf(source: Source): string | null {
  return linkableKinds.includes(source.reliability) ? source.address : null
}

/** The best reliability among sources; null for none. */
export function bestReliability(sources: Source[]): Reliability | null {
  return reliabilities.find(reliability => sources.some(source => source.reliability === reliability)) ?? null
}
