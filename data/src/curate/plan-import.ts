import type { Ground } from '../check/records.ts'
import type { Row } from '../row.ts'
import type { Asset } from '../schema.ts'
import { CityFinder } from '../table/city-at.ts'
import { detectDatum, statedDatum, toWgs84, type Datum, type DatumFound } from '../table/datum.ts'
import type { Draft } from '../table/draft.ts'
import { Matcher, type Match } from '../table/match.ts'
import { readRows } from '../table/read-rows.ts'
import { recognise, type Recognised } from '../table/recognise.ts'
import type { RowFault, Table } from '../table/table.ts'
import { said, type SaidFault } from './said-fault.ts'
import { assetOf } from './asset-of.ts'
import { proposeId } from './propose-id.ts'

/** What becomes of a row: a new asset, one that is there, perhaps one that is there, one met earlier in the file, or none because of its faults. */
export type Entry = { line: number; called: string; becomes: 'new' | 'known' | 'alike' | 'twice' | 'faulty'; match: Match | null; asset: Asset | null; faults: SaidFault[] }

/** Words for rows that do not say themselves, what may be cited, and a datum that outweighs all signs. */
export type Wishes = { defaults: Partial<Pick<Draft, 'kind' | 'tiers' | 'sectors' | 'cities'>>; source: string | null; datum: Datum | null }

/** What the atlas has already. */
export type Present = { rows: readonly Row[]; ids: ReadonlySet<string>; sourceIds: ReadonlySet<string>; ground: Ground }

export type ImportPlan = { columns: Recognised; datum: Datum; stated: Datum | null; found: DatumFound; entries: Entry[]; fileFaults: RowFault[] }

/** Says of every row of a table what would become of it. Writes nothing. */
export function planImport(table: Table, { rows, ids, sourceIds, ground }: Present, { defaults, source, datum: wished }: Wishes): ImportPlan {
  const columns = recognise(table)
  const read = readRows(table, columns)
  const matcher = new Matcher(rows)
  const drafts = read.rows.map(one => ({ faults: one.faults.map(said), draft: filled(one.draft, defaults) }))
  const found = detectDatum(drafts.map(({ draft }) => draft), { matcher, rows: new Map(rows.map(row => [row.id, row])), finder: new CityFinder(ground) })
  const stated = statedDatum(table.heads)
  const datum = wished ?? stated ?? found.datum ?? 'WGS-84'
  const taken = new Set(ids)
  const met = new Map<string, number>()
  const entries = drafts.map(({ draft, faults }): Entry => {
    const called = draft.name['zh-Hans'] || draft.name['zh-Hant'] || draft.name.en
    const earlier = met.get(called)
    met.set(called, earlier ?? draft.line)
    const match = matcher.find({ ...draft, position: draft.position && toWgs84(draft.position, datum) })
    const told = { line: draft.line, called, match, asset: null }
    if (match) return { ...told, becomes: match.how === 'same' ? 'known' : 'alike', faults }
    if (called && earlier !== undefined) return { ...told, becomes: 'twice', faults: [...faults, { line: draft.line, field: 'name', says: `the same name as in row ${earlier}` }] }
    const id = draft.id && !taken.has(draft.id) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.id) ? draft.id : proposeId(draft, taken)
    const made = assetOf(id, draft, { datum, source, sourceIds, districts: ground.districts })
    const all = [...faults, ...made.faults.filter(({ field }) => !faults.some(one => one.field === field && !one.isRemark))]
    const asset = all.some(({ isRemark }) => !isRemark) ? null : made.asset
    if (asset) taken.add(id)
    return { ...told, asset, becomes: asset ? 'new' : 'faulty', faults: all }
  })
  return { columns, datum, stated, found, entries, fileFaults: read.faults }
}

/** The row, with the words wished for where it has none of its own. */
function filled(draft: Draft, { kind = null, tiers = [], sectors = [], cities = [] }: Wishes['defaults']): Draft {
  return { ...draft, kind: draft.kind ?? kind, tiers: draft.tiers.length ? draft.tiers : tiers, sectors: draft.sectors.length ? draft.sectors : sectors, cities: draft.cities.length ? draft.cities : cities }
}
