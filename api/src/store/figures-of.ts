import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import type { FigureFilter } from './asset-store.ts'
import type { Register } from './register.ts'

/** The figures that pass, and everything needed to read them honestly: where two sources disagree, both are there. */
export function figuresOf({ subject, metric }: FigureFilter, dataset: Dataset, register: Register): FigureAnswer {
  const passes = (wanted: string[], has: string) => !wanted.length || wanted.includes(has)
  const figures = dataset.figures.filter(figure => passes(subject, figure.subject) && passes(metric, figure.metric))
  const ids = new Set(figures.map(({ id }) => id))
  const contradictions = dataset.contradictions.filter(contradiction => contradiction.figures.some(id => ids.has(id)))
  const disputed = new Set(contradictions.flatMap(contradiction => contradiction.figures))
  const counterparts = dataset.figures.filter(({ id }) => disputed.has(id) && !ids.has(id))
  const all = [...figures, ...counterparts]
  const subjects = all.map(figure => figure.subject.split(':')).flatMap(([family, id]) => (id && (family === 'asset' || family === 'body') ? [id] : []))
  return {
    figures,
    contradictions,
    counterparts,
    metrics: register.metricsOf(all),
    sources: register.citations(all),
    named: [...new Set(subjects)].map(id => register.named(id)),
  }
}
