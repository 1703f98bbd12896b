import { matches, parseFilter } from '../filter.ts'
import { rowOf, type Row } from '../row.ts'
import type { Asset } from '../schema.ts'
import type { StoryFile, StoryReceipt } from '../story.ts'
import type { Fault } from './fault.ts'
import { idsOf, type Check, type Filed, type Records } from './records.ts'

type Step = StoryFile['steps'][number]
type Saying = { field: string; says: string }

/** The rows that a filter chooses from; what only the API knows (pinyin, names of hosts) is not needed to choose. */
function rowsOf(assets: Filed<Asset>[]): Row[] {
  const parents = new Map(assets.map(({ id, record }) => [id, record.properties.partOf]))
  const within = (id: string, seen: string[] = []): string[] => {
    const parent = parents.get(id)
    return !parent || seen.includes(parent) ? seen : within(parent, [...seen, parent])
  }
  return assets.map(({ id, record }) => rowOf(record, { pinyin: '', within: within(id), hostNames: '', reliability: null, outlined: false }))
}

function faultsOfView({ filter, id }: Step, rows: Row[], records: Records): Saying[] {
  const { filter: parsed, faults } = parseFilter(new URLSearchParams(filter))
  const bad = faults.map(({ parameter, value, allowed }) => ({ field: 'filter', says: `"${value}" is no ${parameter}; allowed: ${allowed}` }))
  const matched = rows.filter(row => matches(parsed, row))
  const empty = matched.length ? [] : [{ field: 'filter', says: `"${filter}" matches no asset; widen it` }]
  const gone = id && !idsOf(records.assets, records).has(id) ? [{ field: 'id', says: `there is no asset "${id}"; name one that exists` }] : []
  const hidden = id && !gone.length && !matched.some(row => row.id === id) ? [{ field: 'id', says: `the filter hides "${id}", whose card is open; widen the filter or choose another asset` }] : []
  return [...bad, ...empty, ...gone, ...hidden]
}

/** What a receipt refers to that is not there. */
function missing(receipt: StoryReceipt, records: Records): string[] {
  const lacks = (what: string, filed: Filed<unknown>[], id: string) => (idsOf(filed, records).has(id) ? [] : [`there is no ${what} "${id}"`])
  if ('figure' in receipt) return lacks('figure', records.figures, receipt.figure)
  if ('link' in receipt) return lacks('link', records.links, receipt.link)
  if ('source' in receipt) return lacks('source', records.sources, receipt.source)
  const asset = records.assets.find(({ id }) => id === receipt.asset)
  if (!asset || !('metric' in receipt)) return lacks('asset', records.assets, receipt.asset)
  return asset.record.properties.facts.some(({ metric }) => metric === receipt.metric) ? [] : [`"${receipt.asset}" has no fact "${receipt.metric}"`]
}

function faultsOfReceipt(receipt: StoryReceipt, field: string, records: Records): Saying[] {
  const gone = missing(receipt, records).map(says => ({ field, says: `${says}; a receipt names what is in the dataset` }))
  const quote = 'quote' in receipt ? receipt.quote : undefined
  const kept = !quote || records.passages.some(({ id, record }) => id === quote.source && record.some(passage => passage.includes(quote.words)))
  return kept ? gone : [...gone, { field: `${field}.quote`, says: `no passage of "${quote.source}" in passages.json holds these words letter by letter: ${quote.words.slice(0, 40)}; keep the passage there, or correct the quote` }]
}

/** Every step of a story shows something, and whatever it claims has a receipt that is there. */
export const checkStories: Check = records => {
  const rows = rowsOf(records.assets)
  return records.stories.flatMap(({ file, id, record }) => {
    const named: Saying[] = record.slug === id ? [] : [{ field: 'slug', says: `the file is called "${id}"; slug and file name must be the same` }]
    const steps = record.steps.flatMap((step, n) => [
      ...faultsOfView(step, rows, records),
      ...step.receipts.flatMap((receipt, r) => faultsOfReceipt(receipt, `receipts.${r}`, records)),
    ].map(({ field, says }) => ({ field: `steps.${n}.${field}`, says })))
    return [...named, ...steps].map((saying): Fault => ({ file, id, ...saying }))
  })
}
