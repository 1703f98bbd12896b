import type { Row } from './stage.ts'

type Aim = { what: string; rows: readonly Row[]; question: string; against: string; least: number }

/** What issue 6 asks for, and what came out. A busy machine moves all of them: nothing fails by it. */
export function tellAims(rows: readonly Row[], perCore: readonly Row[]): void {
  const aims: Aim[] = [
    { what: 'the collection, of node:http', rows, question: 'collection', against: 'node:http', least: 0.9 },
    { what: 'the collection, of nginx', rows, question: 'collection', against: 'nginx', least: 0.65 },
    { what: 'the collection with one process per core, of nginx', rows: perCore, question: 'collection', against: 'nginx', least: 1 },
    { what: '304, of node:http', rows, question: 'collection, 304', against: 'node:http', least: 0.75 },
    { what: 'filtered items, of MapServer', rows, question: 'filtered items', against: 'MapServer', least: 10 },
    { what: 'filtered items, new each time, of MapServer', rows, question: 'filtered items, new each time', against: 'MapServer', least: 10 },
  ]
  console.log()
  for (const { what, least, ...where } of aims) {
    const ratio = ratioOf(where)
    console.log(`${what}: ${ratio === null ? 'not measured' : `${ratio.toFixed(2)}, ${ratio >= least ? 'as aimed' : 'short of the aim'}`} (at least ${least})`)
  }
}

function ratioOf({ rows, question, against }: Pick<Aim, 'rows' | 'question' | 'against'>): number | null {
  const results = rows.find(row => row.question === question)?.results ?? []
  const [ours, theirs] = ['atlas', against].map(server => results.find(result => result.server === server))
  return ours && theirs ? ours.rate / theirs.rate : null
}
