import type { Asset } from '../schema.ts'
import type { Fault } from './fault.ts'
import type { Check, Filed } from './records.ts'

function faultsOf({ file, id, record }: Filed<Asset>): Fault[] {
  const { facts, tiers, status, founded } = record.properties
  const fault = (field: string, says: string): Fault => ({ file, id, field, says })
  const values = (metric: string) => facts.flatMap((fact, n) => (fact.metric === metric ? [{ value: fact.value, field: `facts.${n}.value`, explained: fact.note !== undefined }] : []))
  const tierFacts = values('tier')
  const years = values('founded')
  return [
    ...tierFacts.filter(({ value }) => !tiers.some(tier => tier === value)).map(({ field, value }) => fault(field, `a fact says tier "${String(value)}", but the tiers of the asset are ${tiers.join(', ')}; make them agree`)),
    ...tiers.filter(tier => !tierFacts.some(({ value }) => value === tier)).map(tier => fault('tiers', `no fact with the metric "tier" and the value "${tier}" says why; add one with its receipt, or take the tier out`)),
    ...tiers.filter((tier, n) => tiers.indexOf(tier) < n).map(tier => fault('tiers', `"${tier}" stands twice; once is enough`)),
    ...values('status').filter(({ value }) => value !== status).map(({ field, value }) => fault(field, `a fact says status "${String(value)}", but the status of the asset is "${status}"; make them agree`)),
    ...(founded !== null && !years.some(({ value }) => value === founded) ? [fault('founded', `no fact with the metric "founded" and the value ${founded} says so; add one with its receipt, or write null`)] : []),
    ...years.filter(({ value, explained }) => value !== founded && !(founded !== null && explained)).map(({ field, value }) => fault(field, `a fact says founded ${String(value)}, but the asset says ${String(founded)}; make them agree, or explain the other year in a note of the fact`)),
  ]
}

/** What an asset says of its tiers, status and year stands on facts that say the same. */
export const checkOwnFacts: Check = ({ assets }) => assets.flatMap(faultsOf)
