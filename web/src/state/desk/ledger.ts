import { alikeIn, alikeOf } from '@bay-atlas/data/columns/alike.ts'
import { donutOfAll } from '@bay-atlas/data/boards/map-in-words.ts'
import { rowAt, type Columns } from '@bay-atlas/data/columns/columns.ts'
import { heaviestIn, passingIds, placesInSight } from '@bay-atlas/data/columns/in-sight.ts'
import { metresFrom } from '@bay-atlas/data/columns/list-heads.ts'
import { listOf } from '@bay-atlas/data/columns/list-of.ts'
import { listedIn, marksOf } from '@bay-atlas/data/columns/map-marks.ts'
import { pictureOf, type MapPicture } from '@bay-atlas/data/columns/map-picture.ts'
import { standingOf } from '@bay-atlas/data/columns/map-standing.ts'
import { nextRow } from '@bay-atlas/data/columns/next-row.ts'
import { passing } from '@bay-atlas/data/columns/sieve.ts'
import { suggestionsOf } from '@bay-atlas/data/columns/suggestions-of.ts'
import { tally } from '@bay-atlas/data/columns/tally.ts'
import { inBbox, type Bbox } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { Holding, shownBy } from './holding.ts'
import { sayAway, sayHead } from './list-words.ts'
import type { Answering, Answers, Asked, Counts, Look, Questions } from './questions.ts'

/** The answers to everything that is asked of the rows. It knows no worker and no page. */
export class Ledger extends Holding implements Answering {
  #inSight: { key: string; places: Uint32Array } | null = null
  #last: { key: string; picture: MapPicture } | null = null

  counts(asked: Asked): Counts {
    const { columns, fails, own } = this.sifted(asked)
    const shown = asked.own !== 'hide' && own > 0
    let matched = 0
    for (let at = columns.length - own; at < columns.length; at += 1) if (fails[at] === 0) matched += 1
    return { facets: tally(columns, fails), own: shown ? { matched, total: own } : null }
  }

  list({ within, sort, from, language, most, reach, ...asked }: Questions['list']): Answers['list'] {
    const { columns, fails, ranks } = this.sifted(asked)
    const places = within ? this.#within(asked, within) : passing(fails)
    const reached = reach === null ? -1 : columns.names.find(reach)
    const list = listOf(columns, places, { sort, ranks, from, language, most, ...(reached < 0 ? {} : { reach: reached }) })
    const away = metresFrom(from)
    const noteOf = ({ position }: Row) => (sort === 'near' ? sayAway(away(...position), language) : '')
    const rows = list.places.map(place => {
      const row = rowAt(columns, place)
      return { row, head: sayHead(list.headOf(place), sort, language), note: noteOf(row) }
    })
    return { rows, count: places.length, heads: Object.fromEntries([...list.heads].map(([head, count]) => [sayHead(head, sort, language), count])) }
  }

  sight({ within, ...asked }: Questions['sight']): number {
    return this.#within(asked, within).length
  }

  /** The places of those that pass in a box; the list and its head ask for the same ones. */
  #within(asked: Asked, within: Bbox): Uint32Array {
    const key = JSON.stringify([this.turn, asked, within])
    if (this.#inSight?.key === key) return this.#inSight.places
    const { columns, fails } = this.sifted(asked)
    const places = placesInSight(columns, fails, within)
    this.#inSight = { key, places }
    return places
  }

  marks(look: Questions['marks']): Answers['marks'] {
    return marksOf(this.sifted(look).columns, this.#picture(look))
  }

  listed({ key, ...look }: Questions['listed']): Row[] {
    const { columns } = this.sifted(look)
    const picture = this.#picture(look)
    const at = marksOf(columns, picture).findIndex(mark => mark.key === key)
    const sketch = picture.sketches[at]
    return sketch ? listedIn(columns, picture, sketch) : []
  }

  words({ seen, bare, ...look }: Questions['words']): Answers['words'] {
    const { columns, fails } = this.sifted(look)
    const picture = bare ? null : this.#picture({ seen, ...look })
    const donuts = picture?.sketches.filter(({ type, position }) => type === 'cluster' && inBbox(seen, position)) ?? []
    const [largest] = donuts.toSorted((a, b) => b.count - a.count)
    return { matched: alikeIn(columns, fails, null), here: alikeIn(columns, fails, seen), donut: picture && largest ? donutOfAll(alikeOf(columns, picture.rowsOf(largest))) : null }
  }

  #picture({ zoom, seen, wide, selected, only, ...asked }: Look): MapPicture {
    const key = JSON.stringify([this.turn, asked, zoom, seen, wide, selected, only])
    if (this.#last?.key === key) return this.#last.picture
    const { columns, fails, ground } = this.sifted(asked)
    const places = only && new Set(only.map(id => columns.names.find(id)))
    const standing = standingOf(ground, places ? fails.map((bits, at) => (places.has(at) ? bits : bits | 0x8000)) : fails)
    const picture = pictureOf(ground, standing, { zoom, seen, wide, selected: selected === null ? -1 : columns.names.find(selected) })
    this.#last = { key, picture }
    return picture
  }

  passing({ ids, ...asked }: Questions['passing']): string[] {
    const { columns, fails } = this.sifted(asked)
    return [...passingIds(columns, fails, ids)]
  }

  rows({ ids }: Questions['rows']): Row[] {
    const { columns } = this.held()
    return ids.flatMap(id => {
      const at = columns.names.find(id)
      return at < 0 ? [] : [rowAt(columns, at)]
    })
  }

  suggest({ q, most, own }: Questions['suggest']): Row[] {
    const { columns } = this.held()
    const shown = columns.whats.map(shownBy(own))
    return suggestionsOf(columns, q, most, at => shown[columns.what[at] ?? 0] ?? false).map(at => rowAt(columns, at))
  }

  heaviest({ within, ...asked }: Questions['heaviest']): Row | null {
    const { columns, fails, ranks } = this.sifted(asked)
    const at = heaviestIn(columns, fails, within, ranks)
    return at < 0 ? null : rowAt(columns, at)
  }

  next({ from, arrow, turn, ...asked }: Questions['next']): Row | null {
    const { columns, fails, ground } = this.sifted(asked)
    const start = columns.names.find(from)
    const at = start < 0 ? -1 : nextRow(ground, fails, start, arrow, turn)
    return at < 0 ? null : rowAt(columns, at)
  }

  columns(): Answers['columns'] {
    const { names: _, ...columns } = this.held().columns
    return columns
  }

  fails(asked: Asked): Uint16Array {
    return this.sifted(asked).fails
  }

  named({ ids, places }: Questions['named']): Answers['named'] {
    const { names } = this.held().columns
    return { found: names.findEach(ids), namings: places.map(at => names.at(at)) }
  }
}
