import { nextInDirection } from '@bay-atlas/data/analysis/compass.ts'
import type { Chunk } from '@bay-atlas/data/columns/chunk.ts'
import { rowAt, type Columns } from '@bay-atlas/data/columns/columns.ts'
import { JoinedChunks } from '@bay-atlas/data/columns/join-chunks.ts'
import { columnsOf, namesOf } from '@bay-atlas/data/columns/columns-of.ts'
import { NamesInParts } from '@bay-atlas/data/columns/names-in-parts.ts'
import type { Names, Naming } from '@bay-atlas/data/columns/names.ts'
import { ranksOf } from '@bay-atlas/data/columns/ranks-of.ts'
import { passing, sieve } from '@bay-atlas/data/columns/sieve.ts'
import { tally } from '@bay-atlas/data/columns/tally.ts'
import { marksFor } from '@bay-atlas/data/drawing/marks.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { heaviestIn, inSight, suggest } from '../ask.ts'
import { listOrder } from '../list-order.ts'
import type { OwnShown } from '../page.ts'
import type { Answering, Answers, Asked, Counts, Questions } from './questions.ts'

/** So many rows may be objects at once, where a tool wants all of them. */
const mostWhole = 20_000

const shownBy = (own: OwnShown | null) => (trait: { own?: true }) => (own === 'only' ? trait.own === true : own === 'hide' ? trait.own !== true : true)

/** All rows of the page as columns, and the answers to everything that is asked of them. It knows no worker and no page. */
export class Ledger implements Answering {
  #atlas: JoinedChunks | null = null
  #names: Names[] = []
  #own: readonly Row[] = []
  #columns: Columns | null = null
  #rows: Row[] = []
  #last: { key: string; fails: Uint16Array } | null = null

  /** Takes rows of the atlas, which come in their order; `total` is how many there will be. */
  put(chunk: Chunk, total: number): void {
    this.#atlas ??= new JoinedChunks(total)
    this.#atlas.put(chunk)
    this.#join()
  }

  /** Takes what rows of the atlas are called, in the same order. */
  name(namings: Iterable<Naming>): void {
    this.#names.push(namesOf(namings))
    this.#join()
  }

  /** Takes the reader's own rows in place of those before. */
  hold(own: readonly Row[]): void {
    this.#own = own
    this.#join()
  }

  #join(): void {
    if (!this.#atlas) return
    const atlas = this.#atlas.columns()
    const names = new NamesInParts(atlas.length, this.#names)
    this.#columns = this.#own.length ? withOwn({ ...atlas, names }, this.#own) : { ...atlas, names }
    const columns = this.#columns
    this.#rows = Array.from({ length: columns.length }, (_, at) => rowAt(columns, at))
    this.#last = null
  }

  #fails({ filter, own }: Asked): Uint16Array {
    const key = JSON.stringify([filter, own])
    if (this.#last?.key === key) return this.#last.fails
    if (!this.#columns) return new Uint16Array(0)
    const found = filter.q ? ranksOf(this.#columns, filter.q) : null
    const fails = sieve(this.#columns, filter, found, shownBy(own))
    this.#last = { key, fails }
    return fails
  }

  #matched(asked: Asked): Row[] {
    return [...passing(this.#fails(asked))].flatMap(at => this.#rows[at] ?? [])
  }

  counts(asked: Asked): Counts {
    if (!this.#columns) throw new Error('Nothing can be counted before there are rows.')
    const fails = this.#fails(asked)
    const shown = asked.own !== 'hide' && this.#own.length > 0
    const matched = this.#rows.reduce((sum, row, at) => (row.own && fails[at] === 0 ? sum + 1 : sum), 0)
    return { facets: tally(this.#columns, fails), own: shown ? { matched, total: this.#own.length } : null }
  }

  list({ within, sort, from, language, most, reach, ...asked }: Questions['list']): Answers['list'] {
    const matched = this.#matched(asked)
    const { rows, headOf, noteOf } = listOrder(within ? inSight(matched, within) : matched, { sort, q: asked.filter.q, from, language })
    const heads: Record<string, number> = {}
    for (const row of rows) heads[headOf(row)] = (heads[headOf(row)] ?? 0) + 1
    const reached = reach === null ? -1 : rows.findIndex(({ id }) => id === reach)
    return { rows: rows.slice(0, Math.max(most, reached + 10)).map(row => ({ row, head: headOf(row), note: noteOf(row) })), count: rows.length, heads }
  }

  sight({ within, ...asked }: Questions['sight']): number {
    return inSight(this.#matched(asked), within).length
  }

  marks({ zoom, wide, selected, only, ...asked }: Questions['marks']): Answers['marks'] {
    const kept = only && new Set(only)
    const matched = this.#matched(asked).filter(({ id }) => !kept || kept.has(id))
    const [chosen] = selected === null ? [] : this.rows({ ids: [selected] })
    return marksFor(chosen && !matched.includes(chosen) ? [...matched, chosen] : matched, zoom, wide, selected)
  }

  passing({ ids, ...asked }: Questions['passing']): string[] {
    const fails = this.#fails(asked)
    return ids.filter(id => fails[this.#columns?.names.find(id) ?? -1] === 0)
  }

  rows({ ids }: Questions['rows']): Row[] {
    return ids.flatMap(id => this.#rows[this.#columns?.names.find(id) ?? -1] ?? [])
  }

  suggest({ q, most, own }: Questions['suggest']): Row[] {
    return suggest(this.#rows.filter(shownBy(own)), q, most)
  }

  heaviest({ within, ...asked }: Questions['heaviest']): Row | null {
    return heaviestIn(this.#matched(asked), asked.filter.q, within) ?? null
  }

  next({ from, arrow, turn, ...asked }: Questions['next']): Row | null {
    const [start] = this.rows({ ids: [from] })
    return start ? nextInDirection(start, this.#matched(asked), arrow, turn) : null
  }

  whole(asked: Questions['whole']): Answers['whole'] {
    const shown = this.#rows.filter(shownBy(asked.own))
    return shown.length > mostWhole ? { tooMany: shown.length } : { rows: shown, matched: this.#matched(asked) }
  }
}

/** The columns of the atlas with the reader's own rows behind them. */
function withOwn(atlas: Columns, own: readonly Row[]): Columns {
  const beside = columnsOf(own)
  const joined = new JoinedChunks(atlas.length + own.length)
  joined.put(atlas)
  joined.put(beside)
  return { ...joined.columns(), names: new NamesInParts(atlas.length + own.length, [atlas.names, beside.names]) }
}
