import { z } from 'zod'
import { Source } from './schema.ts'
import { reliabilities, type Reliability } from './vocabulary.ts'

/** A source as readers see it: the address only where it may be followed. */
export const Citation = Source.omit({ address: true }).extend({ link: z.url().nullable() })
export type Citation = z.infer<typeof Citation>

const linkableKinds: readonly Reliability[] = ['primary', 'press', 'wiki']

/** The source as readers see it. Copies change hands, so only originals are ever links. */
export function citationOf({ address, ...source }: Source): Citation {
  return { ...source, link: linkableKinds.includes(source.reliability) ? address : null }
}

/** The best reliability among sources; null for none. */
export function bestReliability(sources: Source[]): Reliability | null {
  return reliabilities.find(reliability => sources.some(source => source.reliability === reliability)) ?? null
}
