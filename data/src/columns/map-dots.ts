import { noParts, type Dot } from '../drawing/dot.ts'
import type { Point } from '../drawing/mercator.ts'
import { toPixels } from '../drawing/mercator.ts'
import { sumOf, type Sum } from '../drawing/sum.ts'
import { weightOf, type Weight } from '../drawing/weight.ts'
import { positionAt, tieAt, whatAt, whereAt, type Columns } from './columns.ts'
import type { MapHeaps } from './map-heaps.ts'
import type { MapMembers } from './map-members.ts'

/** One row as a dot; what is said of it is looked up when it is drawn. */
class RowDot implements Dot {
  readonly #columns: Columns
  readonly at: number
  rank: number
  readonly heap = -1
  readonly point: Point
  readonly size = 1
  readonly weight: Weight
  parts: readonly Dot[] = noParts

  constructor(columns: Columns, at: number, zoom: number) {
    this.#columns = columns
    this.at = at
    this.rank = at
    this.point = toPixels(positionAt(columns, at), zoom)
    this.weight = weightOf(whatAt(columns, at))
  }

  get site(): string | null {
    return tieAt(this.#columns, this.at).site
  }

  get sum(): Sum {
    const { kind, own } = whatAt(this.#columns, this.at)
    return sumOf({ kind, precision: whereAt(this.#columns, this.at).precision, position: positionAt(this.#columns, this.at), own })
  }
}

/** A heap as one dot. */
class HeapDot implements Dot {
  readonly #heaps: MapHeaps
  readonly at: number
  rank: number
  readonly heap: number
  readonly point: Point
  readonly size: number
  readonly weight: Weight
  readonly site = null
  parts = noParts

  constructor(columns: Columns, heaps: MapHeaps, heap: number) {
    this.#heaps = heaps
    this.at = heaps.heaviest(heap)
    this.rank = this.at
    this.heap = heap
    this.point = heaps.middle(heap)
    this.size = heaps.size(heap)
    this.weight = weightOf(whatAt(columns, this.at))
  }

  get sum(): Sum {
    return this.#heaps.sum(this.heap)
  }
}

/** What makes dots of rows and heaps, and rows of dots again. */
export class MapDots {
  readonly #columns: Columns
  readonly #zoom: number
  readonly #heaps: MapHeaps
  readonly #members: MapMembers

  constructor(columns: Columns, zoom: number, heaps: MapHeaps, members: MapMembers) {
    this.#columns = columns
    this.#zoom = zoom
    this.#heaps = heaps
    this.#members = members
  }

  /** The dot of one row. */
  row(at: number): Dot {
    return new RowDot(this.#columns, at, this.#zoom)
  }

  /** A heap as one dot. */
  whole(heap: number): Dot {
    return new HeapDot(this.#columns, this.#heaps, heap)
  }

  /** Every row of a heap as a dot, parts with what carries them. */
  apart(heap: number, rootOf: (at: number) => number): Dot[] {
    const rows = this.#members.rows(heap)
    if (this.#heaps.size(heap) === rows.length) return rows.map(at => this.row(at))
    const dots = new Map(rows.map(at => [at, this.row(at)]))
    return [...dots.values()].filter(dot => {
      const root = dots.get(rootOf(dot.at))
      if (root && root !== dot) root.parts = [...root.parts, dot]
      return root === dot
    })
  }

  /** The rows of all of them, the heaviest of the first before all. */
  rowsOfAll([first, ...rest]: [Dot, ...Dot[]]): number[] {
    return [first.at, ...this.rowsOf(first).filter(at => at !== first.at), ...rest.flatMap(dot => this.rowsOf(dot))]
  }

  /** The rows of a dot, without those it carries. */
  rowsOf(dot: Dot): number[] {
    return dot.heap < 0 ? [dot.at] : this.#members.rows(dot.heap)
  }
}
