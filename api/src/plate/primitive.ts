import type { Chart } from '@bay-atlas/data/board.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Label, Path } from '@bay-atlas/data/drawing/picture.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Crowd } from '../store/crowd.ts'

/** What every writer of the plate can draw. Lengths are plate units: pixels of a 96 dpi screen, y downwards from the top left. */
export type Primitive = Path | Label | Group | ChartPiece | TablePiece

/** Primitives that belong together: a layer, an asset's mark, the legend. */
export type Group = {
  type: 'group'
  /** Unique in the plate. */
  id: string
  /** For people: the name of the layer or the asset in the plate's language. */
  name: string
  children: Primitive[]
  /** This group is the mark of one asset: what it is in words, and its live card; null where it has none, as a row that the reader brought. */
  asset?: { id: string; alt: string; href: string | null }
  /** A rectangle that nothing of the group leaves: x, y, width, height. */
  clip?: [number, number, number, number]
}

/** A chart in a box: native in a presentation, paths and labels elsewhere. */
export type ChartPiece = {
  type: 'chart'
  /** Unique in the plate. */
  id: string
  /** What it shows, for those who do not see it. */
  name: string
  chart: Chart
  x: number
  y: number
  width: number
  height: number
  /** Of its letters. */
  size: number
  palette: Palette
  language: Language
}

/** What stands in one cell of a table, already broken into lines that fit its column. */
export type TableCell = { lines: string[]; /** Smaller, underneath. */ note: string[]; align: 'start' | 'middle' | 'end'; color: string; bold?: boolean; fill?: string }

/** A table in its place, every row with its height: native in a presentation, paths and labels elsewhere. */
export type TablePiece = {
  type: 'table'
  id: string
  name: string
  x: number
  y: number
  /** Of the columns. */
  widths: number[]
  /** The first is the row of heads. */
  rows: { height: number; cells: TableCell[] }[]
  size: number
  noteSize: number
  palette: Palette
  language: Language
}

/** A finished drawing: one picture, whatever file it becomes. */
export type Plate = {
  width: number
  height: number
  language: Language
  background: string
  title: string
  /** The filter in words. */
  filtered: string
  /** One sentence that says what is seen, for those who do not see it. */
  description: string
  /** Bottom first. */
  layers: Group[]
  /** Ids of all assets the plate shows, donuts opened; none where a crowd stands for them. */
  assets: string[]
  crowd?: Pick<Crowd, 'count' | 'unverified' | 'estimated'>
  /** What a presenter says or is asked: filter, dates, sources; one paragraph each. */
  notes: string[]
  /** The live page of exactly this view. */
  href: string
}
