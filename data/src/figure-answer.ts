import { z } from 'zod'
import { Named } from './card.ts'
import { Citation } from './citation.ts'
import { Contradiction, Figure, Metric } from './schema.ts'

/** Figures with all they refer to. */
export const FigureAnswer = z.object({
  figures: z.array(Figure),
  /** Those that name one of the figures. */
  contradictions: z.array(Contradiction),
  /** The other side of those contradictions, where the filter left it out. */
  counterparts: z.array(Figure),
  metrics: z.array(Metric),
  sources: z.array(Citation),
  /** The assets and bodies among the subjects. */
  named: z.array(Named),
})
export type FigureAnswer = z.infer<typeof FigureAnswer>
