import type { Asset, Quote } from '../schema.ts'
import type { Fault } from './fault.ts'
import type { Check, Filed } from './records.ts'

type Receipt = { sources: string[]; confidence: Asset['properties']['confidence']; quote?: Quote | undefined }

function faultsOfReceipt(file: string, id: string, at: string, { sources, confidence, quote }: Receipt): Fault[] {
  const field = `${at}sources`
  const none: Fault[] = sources.length || confidence === 'general-knowledge' ? [] : [{ file, id, field, says: 'this is called sourced but names no source; name one, or say confidence "general-knowledge"' }]
  const stray: Fault[] = quote && !sources.includes(quote.source) ? [{ file, id, field, says: `the quote is from "${quote.source}", which is not among the sources; add it` }] : []
  const doubled = sources.filter((source, n) => sources.indexOf(source) < n)
  return [...none, ...stray, ...doubled.map((source): Fault => ({ file, id, field, says: `"${source}" is named twice; once is enough` }))]
}

const factsOf = ({ file, id, record }: Filed<{ facts: Receipt[] }>) => record.facts.flatMap((fact, n) => faultsOfReceipt(file, id, `facts.${n}.`, fact))

/** Every record, fact and figure names its sources, or says that it is general knowledge. */
export const checkReceipts: Check = ({ assets, bodies, links, crossings, figures, areas }) => {
  const plain = [...assets.map(({ file, id, record }) => ({ file, id, record: record.properties })), ...bodies]
  return [
    ...plain.flatMap(factsOf),
    ...[...plain, ...links, ...crossings, ...figures].flatMap(({ file, id, record }) => faultsOfReceipt(file, id, '', record)),
    ...areas.filter(({ record }) => !record.properties.sources.length && !record.properties.note).map(({ file, id }): Fault => ({ file, id, field: 'sources', says: 'this outline names no source; name one, or say in a note how it was drawn' })),
  ]
}
