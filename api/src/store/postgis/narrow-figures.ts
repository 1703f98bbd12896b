import type { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import type { FigureFilter } from '../asset-store.ts'

/** The answer about some figures out of the answer about all: the same as `figuresOf` makes from the dataset. */
export function narrowFigures({ subject, metric }: FigureFilter, whole: FigureAnswer): FigureAnswer {
  const passes = (wanted: string[], has: string) => !wanted.length || wanted.includes(has)
  const figures = whole.figures.filter(figure => passes(subject, figure.subject) && passes(metric, figure.metric))
  const ids = new Set(figures.map(({ id }) => id))
  const contradictions = whole.contradictions.filter(contradiction => contradiction.figures.some(id => ids.has(id)))
  const disputed = new Set(contradictions.flatMap(contradiction => contradiction.figures))
  const counterparts = whole.figures.filter(({ id }) => disputed.has(id) && !ids.has(id))
  const all = [...figures, ...counterparts]
  const cited = all.flatMap(({ sources, quote }) => [...sources, ...(quote ? [quote.source] : [])])
  return {
    figures,
    contradictions,
    counterparts,
    metrics: picked(whole.metrics, all.map(figure => figure.metric)),
    sources: picked(whole.sources, cited),
    named: picked(whole.named, all.map(figure => figure.subject.split(':')[1] ?? '')),
  }
}

/** Those of the ids, each once, in the order in which they are named. */
function picked<T extends { id: string }>(things: T[], ids: string[]): T[] {
  const byId = new Map(things.map(thing => [thing.id, thing]))
  return [...new Set(ids)].flatMap(id => byId.get(id) ?? [])
}
