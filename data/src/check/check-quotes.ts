import type { Quote } from '../schema.ts'
import type { Fault } from './fault.ts'
import type { Check } from './records.ts'

type Quoted = { file: string; id: string; field: string; quote: Quote }

function quotesOf(file: string, id: string, record: { quotes?: Quote[]; quote?: Quote | undefined; facts?: { quote?: Quote | undefined }[] }): Quoted[] {
  const own = record.quote ? [{ file, id, field: 'quote', quote: record.quote }] : []
  const listed = (record.quotes ?? []).map((quote, n) => ({ file, id, field: `quotes.${n}`, quote }))
  const facts = (record.facts ?? []).flatMap(({ quote }, n) => (quote ? [{ file, id, field: `facts.${n}.quote`, quote }] : []))
  return [...own, ...listed, ...facts]
}

/** The words of every quote stand, letter by letter, in a passage kept from that article. */
export const checkQuotes: Check = ({ assets, bodies, links, figures, passages, sources, brokenWords }) => {
  const kept = new Map(passages.map(({ id, record }) => [id, record]))
  const reliability = new Map(sources.map(({ id, record }) => [id, record.reliability]))
  const quoted = [
    ...assets.flatMap(({ file, id, record }) => quotesOf(file, id, record.properties)),
    ...[...bodies, ...links, ...figures].flatMap(({ file, id, record }) => quotesOf(file, id, record)),
  ]
  const wrong = quoted.flatMap(({ file, id, field, quote }): Fault[] => {
    if (kept.get(quote.source)?.some(passage => passage.includes(quote.words)) || brokenWords.has(quote.source)) return []
    return [{ file, id, field, says: `no passage of "${quote.source}" in passages.json holds these words letter by letter: ${quote.words.slice(0, 40)}; keep the passage there, or correct the quote` }]
  })
  const strays = passages.filter(({ id }) => reliability.get(id) !== 'seed' && !brokenWords.has(id)).map(({ file, id }): Fault => ({ file, id, field: '', says: 'passages are kept of seed articles only; the id must be that of a source with the reliability "seed"' }))
  return [...wrong, ...strays]
}
