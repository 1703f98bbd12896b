import type { Fault } from './fault.ts'
import { idsOf, type Check } from './records.ts'

/** Every fact and figure measures something named in metrics.json, and nothing there is left unused. */
export const checkMetrics: Check = records => {
  const { assets, bodies, figures, metrics, brokenWords } = records
  const known = idsOf(metrics, records)
  const uses = [
    ...[...assets.map(({ file, id, record }) => ({ file, id, facts: record.properties.facts })), ...bodies.map(({ file, id, record }) => ({ file, id, facts: record.facts }))].flatMap(({ file, id, facts }) =>
      facts.map(({ metric }, n) => ({ file, id, field: `facts.${n}.metric`, metric })),
    ),
    ...figures.map(({ file, id, record }) => ({ file, id, field: 'metric', metric: record.metric })),
  ]
  const used = new Set([...uses.map(use => use.metric), ...brokenWords])
  return [
    ...uses.filter(use => !known.has(use.metric)).map(({ file, id, field, metric }): Fault => ({ file, id, field, says: `there is no metric "${metric}" in metrics.json; add it there with its name in three scripts` })),
    ...metrics.filter(({ id }) => !used.has(id)).map(({ file, id }): Fault => ({ file, id, field: 'id', says: 'no fact or figure uses this metric; use it or take it out' })),
  ]
}
