import type { CoverageFile, Total } from '../coverage.ts'
import { isCounted, officialFigure } from '../official-total.ts'
import { cities, kinds } from '../vocabulary.ts'
import type { Fault } from './fault.ts'
import { idsOf, type Check, type Records } from './records.ts'

type Saying = { field: string; says: string }

/** Every kind in every city has a state, and only one. */
function faultsOfStates({ states }: CoverageFile): Saying[] {
  return kinds.flatMap(kind => cities.flatMap(city => {
    const found = states.filter(state => state.kinds.includes(kind) && state.cities.includes(city)).length
    if (found === 1) return []
    return [{ field: 'states', says: found ? `${kind} in ${city} has ${found} states; keep one` : `nothing says how ${kind} in ${city} is covered; add a state with its reason` }]
  }))
}

/** A kind that is not there has no assets. */
function faultsOfAbsence({ states }: CoverageFile, { assets }: Records): Saying[] {
  return states.filter(({ state }) => state === 'looked-none').flatMap(({ kinds, cities }) =>
    assets.filter(({ record: { properties: { kind, cities: [city] } } }) => kinds.includes(kind) && city && cities.includes(city)).map(({ id, record }) =>
      ({ field: 'states', says: `${record.properties.kind} in ${record.properties.cities[0] ?? '-'} is said to be absent, but "${id}" is one; correct the state` })))
}

function faultsOfTotal(total: Total, records: Records): Saying[] {
  const known = idsOf(records.assets, records)
  const figures = records.figures.map(({ record }) => record)
  const gone = (total.ids ?? []).filter(id => !known.has(id)).map(id => ({ field: `totals.${total.id}.ids`, says: `there is no asset "${id}"; name assets that are there` }))
  const idle = total.places.some(place => officialFigure(total, figures, place)) ? [] : [{ field: `totals.${total.id}.metric`, says: `no dated figure has the metric "${total.metric}" in any of its places; name one that has, or take the total out` }]
  const above = total.places.flatMap(place => {
    const figure = officialFigure(total, figures, place)
    const count = records.assets.filter(({ id, record }) => isCounted(total, { id, ...record.properties }, place)).length
    const isAbove = figure && typeof figure.value === 'number' && count > figure.value
    return isAbove && !total.over.some(over => over.place === place) ? [{ field: `totals.${total.id}`, says: `the atlas counts ${count} in ${place}, more than the official ${String(figure.value)} of "${figure.id}"; say why under "over", or correct the mapping` }] : []
  })
  return [...gone, ...idle, ...above]
}

/** Coverage is said of every kind in every city, and agrees with what is there. Its sources are checked with all others. */
export const checkCoverage: Check = records =>
  records.coverage.flatMap(({ file, record }) =>
    [...faultsOfStates(record), ...faultsOfAbsence(record, records), ...record.totals.flatMap(total => faultsOfTotal(total, records))].map(({ field, says }): Fault => ({ file, id: 'coverage', field, says })))
