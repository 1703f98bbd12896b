import { word } from '@bay-atlas/data/words/word.ts'
import type { Block, BoardSheet, Room } from './board-sheet.ts'
import type { TablePart, TableRow } from './board-tables.ts'
import type { Group, Primitive, TablePiece } from './primitive.ts'

const names = { lead: word('导语', '導語', 'Lead'), charts: word('图表', '圖表', 'Charts'), tables: word('表格', '表格', 'Tables'), notes: word('说明', '說明', 'Notes') }
type Layer = Block['layer']
type Page = Record<Layer, Primitive[]>

/** Sets blocks and tables one under another, and opens a new page where one is full. */
export class BoardPages {
  readonly #pages: Page[] = []
  #y: number

  /** `start` is where the first page begins, which may be beside what the others begin under. */
  constructor(private readonly room: Room, private readonly sheet: BoardSheet, start = room.top) {
    this.#y = start
    this.#open()
  }

  /** The height of a page between head and foot. */
  get height(): number {
    return this.room.bottom - this.room.top
  }

  /** What is left of this page. */
  get rest(): number {
    return this.room.bottom - this.#y
  }

  /** Nothing that follows stands higher on this page. */
  skipTo(y: number): void {
    this.#y = Math.max(this.#y, y)
  }

  /** Blocks in their order; those that cling stay with the one that follows. */
  flow(blocks: readonly Block[]): void {
    blocks.forEach((block, at) => {
      const company = blocks.slice(at, blocks.findIndex((each, nth) => nth >= at && !each.clings) + 1 || undefined)
      this.#reserve(block.clings ? heights(company) : block.height)
      this.#put(block.layer, block.draw(this.#y), block.height)
    })
  }

  /** Tables one under another; narrow ones that fit on a page side by side. */
  tables(parts: readonly TablePart[]): void {
    const { width } = this.room
    let at = 0
    while (at < parts.length) {
      let count = 0
      while (at + count < parts.length && this.#fitBeside(parts.slice(at, at + count + 1), width)) count += 1
      const some = parts.slice(at, at + Math.max(1, count))
      if (count > 1) this.#beside(some)
      else this.#table(some)
      at += some.length
    }
  }

  #fitBeside(parts: readonly TablePart[], width: number): boolean {
    const across = parts.reduce((sum, { widths }) => sum + sumOf(widths) + between, -between)
    return across <= width + 1 && heightBeside(parts) <= this.height
  }

  #beside(parts: readonly TablePart[]): void {
    this.#reserve(heightBeside(parts))
    const top = this.#y
    const over = Math.max(...parts.map(overHeight))
    let left = this.room.left
    for (const part of parts) {
      const wide = sumOf(part.widths)
      this.#y = top
      for (const block of part.over(left, wide)) this.#put('tables', block.draw(this.#y), block.height)
      this.#y = top + over
      this.#put('tables', [this.#piece(part, part.rows, left, 1)], 0)
      left += wide + between
    }
    this.#y = top + heightBeside(parts) + 18
  }

  /** A table: its title, its heads on every page, and as many rows as there is room for. */
  #table([table]: readonly TablePart[]): void {
    if (!table) return
    const { over, head, rows } = table
    const blocks = over(this.room.left, this.room.width)
    const whole = heights(blocks) + head.height + heights(rows)
    // A table that fits on a page is not cut where more than half of this page is gone.
    const isKept = whole <= this.height && this.rest < this.height * 0.55
    this.#reserve(isKept ? whole : heights(blocks) + head.height + heights(rows.slice(0, 2)))
    for (const block of blocks) this.#put('tables', block.draw(this.#y), block.height)
    let [rest, part] = [rows, 1]
    do {
      const fitting = this.#fitting(rest, head)
      const some = rest.slice(0, fitting)
      this.#put('tables', [this.#piece(table, some, this.room.left, part)], head.height + heights(some))
      rest = rest.slice(fitting)
      part += 1
      if (rest.length > 0) this.#turn()
    } while (rest.length > 0)
    this.#y += 18
  }

  #piece({ id, name, head, widths, size, noteSize }: TablePart, rows: readonly TableRow[], x: number, part: number): TablePiece {
    const { palette, language } = this.sheet
    return { type: 'table', id: part === 1 ? `table-${id}` : `table-${id}-part-${part}`, name, x, y: this.#y, widths, rows: [head, ...rows], size, noteSize, palette, language }
  }

  /** The layers of all pages. */
  done(): Group[][] {
    const { language } = this.sheet
    return this.#pages.map(page => (['lead', 'charts', 'tables', 'notes'] as const).flatMap((layer): Group[] => (page[layer].length > 0 ? [{ type: 'group', id: `board-${layer}`, name: names[layer][language], children: page[layer] }] : [])))
  }

  /** How many rows fit under a row of heads; at least one, so that it goes on. */
  #fitting(rows: readonly TableRow[], head: TableRow): number {
    let y = this.#y + head.height
    const over = rows.findIndex(({ height }) => {
      y += height
      return y > this.room.bottom
    })
    return over === -1 ? rows.length : Math.max(1, over)
  }

  #reserve(height: number): void {
    if (this.#y > this.room.top && this.#y + height > this.room.bottom) this.#turn()
  }

  #open(): void {
    this.#pages.push({ lead: [], charts: [], tables: [], notes: [] })
  }

  #turn(): void {
    this.#open()
    this.#y = this.room.top
  }

  #put(layer: Layer, primitives: Primitive[], height: number): void {
    this.#pages.at(-1)?.[layer].push(...primitives)
    this.#y += height
  }
}

/** Between tables side by side. */
const between = 28
const heights = (parts: readonly { height: number }[]) => parts.reduce((sum, { height }) => sum + height, 0)
/** What stands over a table that is as wide as its columns. */
const overHeight = ({ over, widths }: TablePart) => heights(over(0, sumOf(widths)))
const heightBeside = (parts: readonly TablePart[]) => Math.max(...parts.map(overHeight)) + Math.max(...parts.map(({ head, rows }) => head.height + heights(rows)))
const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0)
