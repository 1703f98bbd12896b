import { z } from 'zod'
import type { Row } from '@bay-atlas/data/row.ts'
import { rowOfRecord } from './asset-record.ts'
import type { Rows } from './ask-while-wanted.ts'

/** What is each line's own. */
const Own = z.object({ id: z.string(), longitude: z.number(), latitude: z.number(), name_zh_hans: z.string(), name_zh_hant: z.string(), name_en: z.string(), aliases: z.string(), pinyin: z.string(), founded: z.number().nullable() })

/** Columns that many lines have in common, in groups that say what an asset is, where, and what it lies in; and what of a row follows from each. */
const whatColumns = ['kind', 'tiers', 'sectors', 'status', 'confidence', 'reliability', 'outlined']
const whereColumns = ['cities', 'district_zh_hans', 'district_zh_hant', 'district_en', 'uncertainty_m', 'precision', 'location_basis']
const tieColumns = ['part_of', 'within', 'site', 'hosts', 'host_names']
const whatOf = ({ kind, tiers, sectors, status, confidence, reliability, outlined }: Row) => ({ kind, tiers, sectors, status, confidence, reliability, outlined })
const whereOf = ({ cities, district, precision, basis, uncertaintyM }: Row) => ({ cities, district, precision, basis, uncertaintyM })
const tieOf = ({ partOf, within, site, hosts, hostNames }: Row) => ({ partOf, within, site, hosts, hostNames })

/** Reads many lines of atlas.asset as rows: what many have in common is checked once. Throws a ZodError as `rowOfRecord` does. */
export class RowReader {
  readonly #what = new Shared(whatColumns, whatOf)
  readonly #where = new Shared(whereColumns, whereOf)
  readonly #tie = new Shared(tieColumns, tieOf)

  read(record: Rows[number]): Row {
    const { id, longitude, latitude, name_zh_hans: hans, name_zh_hant: hant, name_en: en, aliases, pinyin, founded } = Own.parse(record)
    return {
      id, position: [longitude, latitude], name: { 'zh-Hans': hans, 'zh-Hant': hant, en }, aliases: aliases ? aliases.split('; ') : [], pinyin, founded,
      ...this.#what.of(record), ...this.#where.of(record), ...this.#tie.of(record),
    }
  }
}

/** A part of a row that follows from some columns, read once for all lines that are alike in them. */
class Shared<T> {
  readonly #columns: readonly string[]
  readonly #part: (row: Row) => T
  readonly #known = new Map<string, T>()

  constructor(columns: readonly string[], part: (row: Row) => T) {
    this.#columns = columns
    this.#part = part
  }

  of(record: Rows[number]): T {
    const key = JSON.stringify(this.#columns.map(name => record[name]))
    const known = this.#known.get(key) ?? this.#part(rowOfRecord(record))
    this.#known.set(key, known)
    return known
  }
}
