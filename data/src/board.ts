/**
 * What is read rather than looked at: tables, charts and sentences in one language, whoever draws them.
 * The page, the plates and the files of comma-separated values all show the same board.
 */
export type Board = {
  title: string
  /** One or two sentences that say what is seen and how it was worked out. */
  lead: string
  charts: Chart[]
  tables: Table[]
  /** What must be known to read it rightly: methods, gaps, warnings. */
  notes: string[]
}

/** A value and how it stands: nothing found, not looked for, sources that disagree, an estimate of ours. */
export type Cell = {
  text: string
  /** The bare number, in the unit of the column, for charts, sorting and files. */
  value?: number
  /** Ids of the figures that are its receipt. */
  figures?: string[]
  /** The asset it names, so that it can be opened. */
  asset?: string
  tone?: 'missing' | 'not-looked' | 'disagree' | 'estimate' | 'planned' | 'strong' | 'faint'
  /** Said under or beside the text: a year, a second source. */
  note?: string
}

export type Column = { name: string; align: 'start' | 'end'; unit?: string }

/** Every row has as many cells as there are columns; the first cell names the row. */
export type Table = {
  /** Lower-case words joined by hyphens; unique in the board. */
  id: string
  title: string
  about?: string
  columns: Column[]
  rows: Cell[][]
  /** How many rows there are in all, where only the first of them stand here. */
  all?: number
  /** A crosswise count, drawn with shaded cells: the larger the value, the darker. */
  matrix?: boolean
}

/** One run of values, null where nothing is known. `accent` is drawn in the accent colour. */
export type Series = { name: string; values: (number | null)[]; accent?: boolean; /** A colour of the palette's kinds. */ color?: string }

/**
 * `bar` lies, with one bar per category; `column` stands; `line` runs through ordered categories.
 * Several series of a bar or column stand beside each other, or on each other when `stacked`.
 */
export type Chart = {
  id: string
  type: 'bar' | 'column' | 'line'
  title: string
  categories: string[]
  series: Series[]
  unit: string
  stacked?: boolean
  /** Small is good, as with ranks: one stands at the top. */
  inverted?: boolean
  /** Between category n-1 and n the method changed: a line may not run across. */
  breaks?: { at: number; note: string }[]
  /** The id of the table that says the same. */
  table: string
}
