import type { CellRows } from './by-cell.ts'
import type { Landmarks, Scan } from './map-landmarks.ts'
import { cellFinder } from './map-rows.ts'

/** Who lies on which heap: those of a cell, then those known only to a place, whose heaps are numbered after the cells. */
export class MapMembers {
  /** What `find` has found, at its beginning. */
  readonly found: Uint32Array
  readonly #scan: Scan
  readonly #inCells: CellRows
  readonly #cellOf: (at: number) => number
  /** Those that are not on the heap of their cell, and those cells. */
  readonly #out = new Set<number>()
  readonly #gaps = new Set<number>()
  /** Those that fold into another, by the heap of what carries them. */
  readonly #folded = new Map<number, number[]>()

  constructor(scan: Scan, landmarks: Landmarks, inCells: CellRows) {
    const { ground, placing, cells } = scan
    this.#scan = scan
    this.#inCells = inCells
    this.#cellOf = cellFinder(ground, placing.world, cells)
    this.found = ground.room.places(Math.max(longest(inCells), longest(ground.coarse)))
    for (const at of landmarks.keys()) this.#takeOut(at)
  }

  /** Takes a row out of its cell and puts it on the heap of another, or on none (-1). */
  fold(at: number, heap: number): void {
    this.#takeOut(at)
    const known = this.#folded.get(heap)
    if (known) known.push(at)
    else if (heap >= 0) this.#folded.set(heap, [at])
  }

  #takeOut(at: number): void {
    this.#out.add(at)
    this.#gaps.add(this.#cellOf(at))
  }

  /** Finds those of a heap that stand for themselves, the first in the columns first, and says how many there are in `found`, until the next question. */
  find(heap: number): number {
    const { cells: { count }, ground: { coarse } } = this.#scan
    return heap < count ? this.#findInCell(heap) : this.#findInPlace(coarse, heap - count)
  }

  #findInCell(cell: number): number {
    const { rows, starts } = this.#inCells
    const end = starts[cell + 1] ?? 0
    let place = starts[cell] ?? 0
    if (place === end) return 0
    const { found } = this
    const { fails } = this.#scan.standing
    let count = 0
    for (; place < end; place += 1) {
      const at = rows[place] ?? 0
      found[count] = at
      count += Number(fails[at] === 0)
    }
    return this.#gaps.has(cell) ? this.#keep(count, at => !this.#out.has(at)) : count
  }

  #findInPlace({ rows, starts }: CellRows, place: number): number {
    const { placing } = this.#scan
    const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0]
    this.found.set(rows.subarray(from, to))
    return this.#keep(to - from, at => placing.passes(at) && placing.isVague(at))
  }

  /** Of the first so many that were found. */
  #keep(among: number, isKept: (at: number) => boolean): number {
    const kept = this.found.subarray(0, among).filter(isKept)
    this.found.set(kept)
    return kept.length
  }

  /** All of a heap, the first in the columns first. */
  rows(heap: number): number[] {
    const folded = this.#folded.get(heap)
    const standing = [...this.found.subarray(0, this.find(heap))]
    return folded ? [...standing, ...folded].sort((a, b) => a - b) : standing
  }
}

/** How many rows the fullest cell has. */
const longest = ({ starts }: CellRows) => starts.reduce((most, from, cell) => Math.max(most, (starts[cell + 1] ?? from) - from), 0)
