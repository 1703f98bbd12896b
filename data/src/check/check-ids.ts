import type { Fault } from './fault.ts'
import type { Check, Filed } from './records.ts'

function faultsOfTwins(filed: Filed<unknown>[], among: string): Fault[] {
  const first = new Map<string, string>()
  return filed.flatMap(({ file, id }) => {
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, file)
      return []
    }
    return [{ file, id, field: 'id', says: `this id is taken already in ${other}; ids are unique among ${among}` }]
  })
}

/** Ids are unique; assets and bodies share one set, for links and hosts name either. */
export const checkIds: Check = ({ assets, bodies, areas, links, crossings, figures, contradictions, metrics, sources }) => [
  ...faultsOfTwins([...assets, ...bodies], 'assets and bodies'),
  ...faultsOfTwins(areas, 'areas'),
  ...faultsOfTwins(links, 'links'),
  ...faultsOfTwins(crossings, 'crossings'),
  ...faultsOfTwins(figures, 'figures'),
  ...faultsOfTwins(contradictions, 'contradictions'),
  ...faultsOfTwins(metrics, 'metrics'),
  ...faultsOfTwins(sources, 'sources'),
]
