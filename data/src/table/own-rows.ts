import type { Ground } from '../check/records.ts'
import type { Row } from '../row.ts'
import type { City, Kind } from '../vocabulary.ts'
import { CityFinder } from './city-at.ts'
import { detectDatum, statedDatum, toWgs84, type Datum, type DatumFound } from './datum.ts'
import type { Draft } from './draft.ts'
import { Matcher, type Match } from './match.ts'
import { ownRowOf } from './own-row.ts'
import { readRows } from './read-rows.ts'
import type { RowRead } from './read-row.ts'
import type { Mapping } from './recognise.ts'
import type { RowFault, Table } from './table.ts'

type Position = [longitude: number, latitude: number]

/** A row of the reader's own, on the map like any asset: the row, where it stands in the file and its cells there, under the heads of all, and the asset of the atlas that it may be. */
export type OwnRow = { row: Row; line: number; cells: readonly string[]; /** As the file gives it. */ from: Position; match: Match | null }

/** How the reader wants the table understood: which column is what, a kind for rows that say none, a datum that outweighs all signs. */
export type OwnWishes = { mapping: Mapping; kind: Kind | null; datum: Datum | null }

/** What became of a table: every row is among `own` or among `left`, and `faults` says why, row by row. */
export type OwnRead = { heads: readonly string[]; read: number; own: OwnRow[]; /** Lines left out. */ left: number[]; faults: RowFault[]; datum: Datum; stated: Datum | null; found: DatumFound }

/** What the atlas has already, and how a Chinese name is spelled so that a search finds it; its dictionary is no part of the page. */
export type Present = { rows: readonly Row[]; ground: Ground; pinyinOf: (name: string) => string }

/** Without these a row is no point on the map. */
const essential = new Set<RowFault['code']>(['no-name', 'no-position', 'no-kind', 'outside', 'no-degrees', 'far-away', 'no-point', 'no-feature'])
/** Metres: where the row does not say how exact it is; how far off its city a point may be drawn on the built-in map; from where on the reader is told. */
const [usualM, shoreM, toldM] = [500, 3_000, 1_000]

/** All that a row says in its file, under the heads there. */
export const saidIn = (heads: readonly string[], { cells }: Pick<OwnRow, 'cells'>): [head: string, text: string][] => cells.flatMap((text, at): [string, string][] => (text ? [[heads[at] ?? '', text]] : []))

/** Is a row left out because of this? */
export const leavesOut = ({ code, isRemark }: Pick<RowFault, 'code' | 'isRemark'>) => !isRemark && essential.has(code)

/**
 * Reads every row of the reader's table and places it. Nothing is dropped in silence: what is left out is in `left` with its fault.
 * `onRow` is told how many rows are done. Throws a FileFault where no column bears a name.
 */
export function ownRows(table: Table, { mapping, kind, datum: wished }: OwnWishes, { rows, ground, pinyinOf }: Present, onRow: (done: number, of: number) => void = () => undefined): OwnRead {
  const { rows: reads, faults: ofFile } = readRows(table, { mapping, unknown: [] })
  const matcher = new Matcher(rows)
  const drafts = reads.map(({ draft }) => draft)
  const finder = new CityFinder(ground)
  const [found, stated] = [detectDatum(drafts, { matcher, rows: new Map(rows.map(row => [row.id, row])), finder }), statedDatum(table.heads)]
  const datum = wished ?? stated ?? found.datum ?? 'WGS-84'
  const met = new Map<string, number>()
  const own: OwnRow[] = []
  const faults = [...ofFile]
  // Told by the reader of the file already, where a feature is no point.
  const noPoint = new Set(ofFile.filter(({ code }) => code === 'no-point').map(({ line }) => line))
  reads.forEach((read, at) => {
    onRow(at, reads.length)
    const placed = placeOf(read, { kind, datum, finder, pinyinOf, hasNoPoint: noPoint.has(read.draft.line), earlier: earlierIn(met, read.draft) })
    faults.push(...placed.faults)
    if (!placed.row || !read.draft.position) return
    own.push({ row: placed.row, line: read.draft.line, cells: table.rows[at]?.cells ?? [], from: read.draft.position, match: matcher.find({ ...read.draft, position: placed.row.position }) })
  })
  const left = [...new Set(faults.filter(leavesOut).map(({ line }) => line))]
  return { heads: table.heads, read: own.length + left.length, own, left, faults: faults.toSorted((a, b) => a.line - b.line), datum, stated, found }
}

/** The row that bore this name before, or null. */
function earlierIn(met: Map<string, number>, { name, line }: Draft): number | null {
  const called = name['zh-Hans'] || name['zh-Hant'] || name.en
  const earlier = met.get(called)
  if (called && earlier === undefined) met.set(called, line)
  return called ? (earlier ?? null) : null
}

type Placing = { kind: Kind | null; datum: Datum; finder: CityFinder; pinyinOf: Present['pinyinOf']; hasNoPoint: boolean; earlier: number | null }

/** The row on the map, or null, and everything that is to be told of it. */
function placeOf({ draft, faults: told }: RowRead, { kind: usual, datum, finder, pinyinOf, hasNoPoint, earlier }: Placing): { row: Row | null; faults: RowFault[] } {
  const faults = [...told]
  const say = (field: RowFault['field'], code: RowFault['code'], values: string[] = [], isRemark?: true) => faults.push({ line: draft.line, field, code, values, ...(isRemark ? { isRemark } : {}) })
  const kind = draft.kind ?? usual
  if (!kind) say('kind', 'no-kind')
  if (!draft.position && !hasNoPoint && !faults.some(({ field }) => field === 'position')) say('position', 'no-position')
  const position = draft.position && toWgs84(draft.position, datum)
  const at = position && finder.find(position)
  const [stated] = draft.cities
  if (position && at && at.metres > shoreM) say('position', 'outside', [(at.metres / 1000).toFixed(1)])
  else if (position && stated && at && at.city !== stated) {
    const metres = finder.metresFrom(stated, position)
    if (metres > toldM) say('cities', 'other-city', [stated, (metres / 1000).toFixed(1)], true)
  }
  if (earlier !== null) say('nameHans', 'twice', [String(earlier)], true)
  if (!kind || !position || !at || hasNoPoint || faults.some(leavesOut)) return { row: null, faults }
  return { row: rowFrom(draft, { kind, position, city: at.city, isConverted: datum !== 'WGS-84', pinyinOf }), faults }
}

/** Names that the file does not give are filled with those it does; nothing is translated. */
function rowFrom(draft: Draft, { kind, position, city, isConverted, pinyinOf }: { kind: Kind; position: Position; city: City; isConverted: boolean; pinyinOf: Present['pinyinOf'] }): Row {
  const { 'zh-Hans': hans, 'zh-Hant': hant, en } = draft.name
  const { district, aliases, tiers, sectors, founded } = draft
  return ownRowOf({
    id: `own-${draft.line}`, position,
    name: { 'zh-Hans': hans || hant || en, 'zh-Hant': hant || hans || en, en: en || hans || hant },
    aliases, pinyin: pinyinOf(hans || hant || en), kind, tiers, sectors, cities: draft.cities.length ? draft.cities : [city], district: district ? { 'zh-Hans': district, 'zh-Hant': district, en: district } : null,
    status: draft.status ?? 'unknown', founded, uncertaintyM: draft.uncertaintyM ?? usualM, basis: isConverted ? 'converted' : 'source',
  })
}
