import type { Board } from '@bay-atlas/data/board.ts'
import type { Citation } from '@bay-atlas/data/citation.ts'
import type { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'

/** The sources of every figure a board shows, in the order of first mention, each once. */
export function boardSources({ tables }: Board, { figures, counterparts, sources }: FigureAnswer): Citation[] {
  const byId = new Map([...figures, ...counterparts].map(figure => [figure.id, figure]))
  const cited = tables.flatMap(({ rows }) => rows.flat()).flatMap(cell => cell.figures ?? []).flatMap(id => byId.get(id)?.sources ?? [])
  const known = new Map(sources.map(source => [source.id, source]))
  return [...new Set(cited)].flatMap(id => known.get(id) ?? [])
}
