import type { Arrow } from '@bay-atlas/data/analysis/compass.ts'
import type { ShownAlike } from '@bay-atlas/data/boards/map-in-words.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Bbox, Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { NamesAsked, NamesTold } from '@bay-atlas/data/columns/asked-names.ts'
import type { Columns } from '@bay-atlas/data/columns/columns.ts'
import type { ListSort } from '@bay-atlas/data/columns/list-heads.ts'
import type { OwnShown } from '../page.ts'

/** Which rows a question is about: those that pass the filter, of the atlas, the reader's own or both. */
export type Asked = { filter: Filter; own: OwnShown | null }

/** What passes, what each further choice would give, and how many of it are the reader's own; null where none of those are shown. */
export type Counts = { facets: Facets; own: { matched: number; total: number } | null }

/** A row of the list, the head it stands under (empty where there are none), and what the order adds to its line. */
export type ListRow = { row: Row; head: string; note: string }
/** The first rows of a list, how many there are in all, and how many under each head. */
export type ListPage = { rows: ListRow[]; count: number; heads: Record<string, number> }

/** What marks are asked for: the zoom, the box that is seen (WGS-84 degrees), whether there is room for more single ones, the chosen asset, and the only ids that are drawn, where a scene names them. */
export type Look = Asked & { zoom: number; seen: Bbox; wide: boolean; selected: string | null; only: string[] | null }

/** What can be asked of whoever holds the rows. Answers are plain values, so that a worker can give them. */
export type Questions = {
  counts: Asked
  /** `within`: the box that is seen, null for all matches. `from`: what distances are counted from, WGS-84, longitude first. At least `most` rows, and as many as it takes to hold the one called `reach`. */
  list: Asked & { within: Bbox | null; sort: ListSort; from: [number, number]; language: Language; most: number; reach: string | null }
  /** How many are in the box. */
  sight: Asked & { within: Bbox }
  marks: Look
  /** The rows of the mark with this key, the one it is drawn by first, then the heaviest, at most some forty. */
  listed: Look & { key: string }
  /** What a map in words is made of; `bare` where fills stand on it instead of marks. */
  words: Look & { bare: boolean }
  /** Of these ids those that pass. */
  passing: Asked & { ids: string[] }
  rows: { ids: string[] }
  suggest: { q: string; most: number; own: OwnShown | null }
  heaviest: Asked & { within: Bbox }
  next: Asked & { from: string; arrow: Arrow; turn: number }
  /** All rows as columns, for whoever works with all of them. Names are asked for apart. */
  columns: Record<string, never>
  /** What each of them fails of the filter, as bits. */
  fails: Asked
  named: NamesAsked
}
export type QuestionName = keyof Questions

export type Answers = {
  counts: Counts
  list: ListPage
  sight: number
  marks: Mark[]
  listed: Row[]
  words: Pick<ShownAlike, 'matched' | 'here' | 'donut'>
  passing: string[]
  rows: Row[]
  suggest: Row[]
  heaviest: Row | null
  next: Row | null
  columns: Omit<Columns, 'names'>
  fails: Uint16Array
  named: NamesTold
}

/** Answers questions at once. */
export type Answering = { [N in QuestionName]: (question: Questions[N]) => Answers[N] }
