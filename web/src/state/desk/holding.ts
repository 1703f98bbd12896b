import type { Chunk } from '@bay-atlas/data/columns/chunk.ts'
import type { Standing } from '@bay-atlas/data/columns/chunk-arrow.ts'
import type { Columns } from '@bay-atlas/data/columns/columns.ts'
import { JoinedChunks } from '@bay-atlas/data/columns/join-chunks.ts'
import { mapGroundOf, type MapGround } from '@bay-atlas/data/columns/map-ground.ts'
import { JoinedNames } from '@bay-atlas/data/columns/joined-names.ts'
import { mixed, type NameChunk, type NamesStanding } from '@bay-atlas/data/columns/name-chunk.ts'
import { NamesInParts } from '@bay-atlas/data/columns/names-in-parts.ts'
import type { Names } from '@bay-atlas/data/columns/names.ts'
import { PhrasedNames } from '@bay-atlas/data/columns/phrased-names.ts'
import { ranksOf } from '@bay-atlas/data/columns/ranks-of.ts'
import { sieve } from '@bay-atlas/data/columns/sieve.ts'
import { UnnamedRows } from '@bay-atlas/data/columns/unnamed-rows.ts'
import type { OwnShown } from '../page.ts'
import type { OwnColumns } from './messages.ts'
import type { Asked } from './questions.ts'

const renewed = 'The data were renewed while they were on their way; load the page again.'

/** Is a row shown, where the reader's own are shown alone, hidden, or among the others? */
export const shownBy = (own: OwnShown | null) => (row: { own?: true }) => (own === 'only' ? row.own === true : own === 'hide' ? row.own !== true : true)

/** The reader's own are the last `own` rows. */
type Held = { columns: Columns; own: number }
/** Rows, what each of them fails of a question, and how well it answers its search; null without one. */
type Sifted = Held & { fails: Uint16Array; ranks: Uint8Array | null; ground: MapGround }

/** The rows of the page as columns, and what of them passes. */
export class Holding {
  /** Grows with everything that is taken in: answers of an earlier turn are old. */
  turn = 0
  #atlas: JoinedChunks | null = null
  #version: string | null = null
  #names: Names[] = []
  #joined: JoinedNames | null = null
  #own: OwnColumns | null = null
  #columns: Columns | null = null
  #ground: MapGround | null = null
  #sifted: { key: string; fails: Uint16Array; ranks: Uint8Array | null } | null = null

  /** Takes rows of the atlas, which come in their order; `total` is how many there will be. */
  put(chunk: Chunk, { total, version, from }: Standing): void {
    this.#version ??= version
    const atlas = this.#atlas ?? new JoinedChunks(total)
    if (version !== this.#version || from !== atlas.filled) throw new Error(renewed)
    this.#atlas = atlas
    this.#atlas.put(chunk)
    this.#change()
  }

  /** Takes what rows of the atlas are called in place of what was known before; the rest comes later. */
  name(names: Names): void {
    this.#names = [names]
    this.#change()
  }

  /** Takes the next names of the atlas, in the order of the rows. Throws when they are of other data than the rows, or than the names before. */
  nameNext(chunk: NameChunk, standing: NamesStanding): void {
    if (this.#atlas && standing.version !== this.#version) throw new Error(renewed)
    const joined = this.#joined ?? new JoinedNames(chunk.phrases ?? mixed('the first are missing'), standing)
    joined.put(chunk, standing)
    this.#joined = joined
    this.name(joined.names())
  }

  /** Takes the reader's own rows in place of those before. */
  hold(own: OwnColumns | null): void {
    this.#own = own
    this.#change()
  }

  #change(): void {
    this.turn += 1
    this.#columns = null
    this.#ground = null
    this.#sifted = null
  }

  /** All rows; throws before there are any. */
  held(): Held {
    if (!this.#atlas) throw new Error('Nothing can be asked before there are rows.')
    const columns = this.#columns ?? withOwn(named(this.#atlas.columns(), this.#names), this.#own)
    this.#columns = columns
    return { columns, own: this.#own?.chunk.length ?? 0 }
  }

  /** What passes; a search is read once, not for every part of the page that asks. */
  protected sifted({ filter, own }: Asked): Sifted {
    const held = this.held()
    const { columns } = held
    const ground = this.#ground ?? mapGroundOf(columns)
    this.#ground = ground
    const key = JSON.stringify([filter, own])
    if (this.#sifted?.key === key) return { ...held, ground, ...this.#sifted }
    const ranks = filter.q ? ranksOf(columns, filter.q) : null
    const fails = sieve(columns, filter, ranks, own ? shownBy(own) : null)
    this.#sifted = { key, fails, ranks }
    return { ...held, ground, fails, ranks }
  }
}

/** Rows with the names that have come; those after them go by their kind. */
function named(atlas: Omit<Columns, 'names'>, names: readonly Names[]): Columns {
  const come = names.reduce((sum, { length }) => sum + length, 0)
  const parts = come < atlas.length ? [...names, new UnnamedRows(atlas, come)] : names
  return { ...atlas, names: new NamesInParts(atlas.length, parts) }
}

/** The columns of the atlas with the reader's own rows behind them. */
function withOwn(atlas: Columns, own: OwnColumns | null): Columns {
  if (!own) return atlas
  const length = atlas.length + own.chunk.length
  const joined = new JoinedChunks(length)
  joined.put(atlas)
  joined.put(own.chunk)
  return { ...joined.columns(), names: new NamesInParts(length, [atlas.names, new PhrasedNames(own.names)]) }
}
