import { rowAt } from '@bay-atlas/data/columns/columns.ts'
import { PlainNames } from '@bay-atlas/data/columns/plain-names.ts'
import { hiddenBit } from '@bay-atlas/data/columns/sieve.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Desk } from './desk.ts'
import type { Asked } from './questions.ts'

/** All rows that are asked about, and those of them that pass. */
export type Whole = { rows: Row[]; matched: Row[] }

/** So many rows may be objects in the page at once, to be compared with those of a reader. */
const mostCompared = 20_000

/** The rows as objects, which is for few of them. */
export async function wholeOf(desk: Desk, asked: Asked, signal?: AbortSignal): Promise<Whole> {
  const [columns, fails] = await Promise.all([desk.ask('columns', {}, signal), desk.ask('fails', asked, signal)])
  const places = Array.from(fails, (_, at) => at)
  const { namings } = await desk.ask('named', { ids: [], places }, signal)
  const named = { ...columns, names: new PlainNames(namings) }
  const shown = places.filter(at => ((fails[at] ?? 0) & hiddenBit) === 0)
  const rows = shown.map(at => rowAt(named, at))
  return { rows, matched: rows.filter((_, at) => fails[shown[at] ?? 0] === 0) }
}

/** The rows of the atlas, without the reader's own; none where they are too many to be compared with. */
export async function builtInOf(desk: Desk): Promise<Row[]> {
  const asked: Asked = { filter: everything, own: 'hide' }
  const { facets: { total } } = await desk.ask('counts', asked)
  return total > mostCompared ? [] : (await wholeOf(desk, asked)).rows
}
