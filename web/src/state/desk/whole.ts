import { rowAt } from '@bay-atlas/data/columns/columns.ts'
import { placedRows } from '@bay-atlas/data/columns/placed-row.ts'
import { PlainNames } from '@bay-atlas/data/columns/plain-names.ts'
import { hiddenBit } from '@bay-atlas/data/columns/sieve.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { rowsMatter, type RowsMatter } from '../analyst/rows-matter.ts'
import type { Desk } from './desk.ts'
import type { Asked } from './questions.ts'

/** So many rows may be objects in the page at once, to be compared with those of a reader. */
export const mostCompared = 20_000

/** The rows that tools work with in the page: where they lie in it, each looks itself up, however many; else they are fetched as objects, which is for few. */
export async function wholeOf(desk: Desk, asked: Asked, signal?: AbortSignal): Promise<RowsMatter> {
  if (!desk.here) return fetched(desk, asked, signal)
  const columns = desk.here()
  return rowsMatter(placedRows(columns), columns.names, await desk.ask('fails', asked, signal))
}

async function fetched(desk: Desk, asked: Asked, signal?: AbortSignal): Promise<{ rows: Row[]; matched: Row[] }> {
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
  return total > mostCompared ? [] : (await fetched(desk, asked)).rows
}
