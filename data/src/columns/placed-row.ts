import type { Row } from '../row.ts'
import { positionAt, tieAt, whatAt, whereAt, type Columns } from './columns.ts'
import type { Names, Naming } from './names.ts'

/** Columns as far as a row asks them. */
export type PlacedColumns = Omit<Columns, 'names'> & { names: Pick<Names, 'at' | 'id'> }

/** A row that looks everything up where it stands: two pointers of its own, so that a million of them take some 24 megabytes. Equal to `rowAt`. */
export class PlacedRow implements Row {
  readonly columns: PlacedColumns
  readonly at: number

  constructor(columns: PlacedColumns, at: number) {
    this.columns = columns
    this.at = at
  }

  /** The same number for all that share what they are and where they are in words. */
  get alike(): number {
    const { what, where, wheres } = this.columns
    return (what[this.at] ?? 0) * wheres.length + (where[this.at] ?? 0)
  }

  get id() {
    return this.columns.names.id(this.at)
  }
  get name() {
    return this.#naming.name
  }
  get aliases() {
    return this.#naming.aliases
  }
  get pinyin() {
    return this.#naming.pinyin
  }
  get #naming(): Naming {
    return this.columns.names.at(this.at)
  }

  get position() {
    return positionAt(this.columns, this.at)
  }
  get founded() {
    return this.columns.founded[this.at] || null
  }

  get kind() {
    return whatAt(this.columns, this.at).kind
  }
  get tiers() {
    return whatAt(this.columns, this.at).tiers
  }
  get sectors() {
    return whatAt(this.columns, this.at).sectors
  }
  get status() {
    return whatAt(this.columns, this.at).status
  }
  get confidence() {
    return whatAt(this.columns, this.at).confidence
  }
  get reliability() {
    return whatAt(this.columns, this.at).reliability
  }
  get outlined() {
    return whatAt(this.columns, this.at).outlined
  }
  get own() {
    return whatAt(this.columns, this.at).own
  }

  get cities() {
    return whereAt(this.columns, this.at).cities
  }
  get district() {
    return whereAt(this.columns, this.at).district
  }
  get precision() {
    return whereAt(this.columns, this.at).precision
  }
  get basis() {
    return whereAt(this.columns, this.at).basis
  }
  get uncertaintyM() {
    return whereAt(this.columns, this.at).uncertaintyM
  }

  get partOf() {
    return tieAt(this.columns, this.at).partOf
  }
  get within() {
    return tieAt(this.columns, this.at).within
  }
  get site() {
    return tieAt(this.columns, this.at).site
  }
  get hosts() {
    return tieAt(this.columns, this.at).hosts
  }
  get hostNames() {
    return tieAt(this.columns, this.at).hostNames
  }
}

/** The rows of columns, in their order. */
export const placedRows = (columns: PlacedColumns): PlacedRow[] => Array.from({ length: columns.length }, (_, at) => new PlacedRow(columns, at))
