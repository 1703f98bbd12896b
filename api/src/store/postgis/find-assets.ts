import { z } from 'zod'
import type { Condition } from '@bay-atlas/data/cql2/condition.ts'
import type { Facets } from '@bay-atlas/data/facets.ts'
import { facets, type Filter } from '@bay-atlas/data/filter.ts'
import type { Item } from '@bay-atlas/data/item.ts'
import type { Extent, Found, TilePlace } from '../../features/feature.ts'
import type { Paging } from '../../http/paging.ts'
import { once } from '../../once.ts'
import type { Narrowing } from '../asset-store.ts'
import { mostInTile } from '../../tiles/tile-place.ts'
import { itemOfRecord, selected } from './asset-record.ts'
import { conditionSql } from './cql2-sql.ts'
import type { Ask, Edition } from './edition.ts'
import { facetsOfRows, facetsSql } from './facets-sql.ts'
import { tileCountSql, tileSql } from './tile-sql.ts'
import { Values } from './values.ts'
import { allOf, boxSql, whereOf } from './where.ts'

const Count = z.tuple([z.object({ count: z.number() })])
const Counted = z.tuple([z.object({ matched: z.number(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable() })])
const Places = z.tuple([z.object({ places: z.instanceof(Buffer).nullable() })])
const Tile = z.tuple([z.object({ tile: z.instanceof(Buffer).nullable() })])

/** Counts that are kept: a reader who turns the pages of one filter need not have them counted for each. */
const mostCounts = 500

/** Finds assets of one edition. What an edition holds never changes, so that a count is counted once. */
export class FindAssets {
  readonly #ask: Ask
  readonly #edition: Edition
  readonly #counts = new Map<string, number>()
  readonly #allFacets: () => Promise<Facets>

  constructor(ask: Ask, edition: Edition) {
    this.#ask = ask
    this.#edition = edition
    this.#allFacets = once(async () => {
      const [row] = await ask('SELECT facets FROM atlas.edition WHERE id = $1', [edition.id])
      return facetsOfRows(row?.facets, edition.assets)
    })
  }

  async find(filter: Filter, paging: Paging, condition?: Condition): Promise<Found<Item>> {
    const matched = await this.#count(filter, condition)
    if (paging.offset >= matched) return { matched, features: [] }
    const values = new Values()
    const { where, isFiltered, rank } = this.#where(filter, condition, values)
    const rows = await this.#ask(isFiltered ? pageSql(where, rank, paging, values) : wholeSql(where, paging, values), values.list)
    return { matched, features: rows.map(itemOfRecord) }
  }

  /** The places of what passes, in the order of `find`: four bytes each, however many there are. */
  async places(filter: Filter, { condition, box }: Narrowing = {}): Promise<Uint32Array> {
    const values = new Values()
    const { where, isFiltered, rank } = this.#where(filter, condition, values)
    if (!isFiltered && !box) return Uint32Array.from({ length: this.#edition.assets }, (_, at) => at)
    const inBox = box ? ` AND ${boxSql(box, values)}` : ''
    const [{ places }] = Places.parse(await this.#ask(`SELECT string_agg(int4send(ord), ''::bytea ORDER BY ${rank ? `${rank} DESC, ` : ''}ord) AS places FROM atlas.asset WHERE ${where}${inBox}`, values.list))
    return numbersIn(places ?? Buffer.alloc(0))
  }

  async extent(filter: Filter, condition?: Condition): Promise<Extent> {
    const values = new Values()
    const { where, isFiltered } = this.#where(filter, condition, values)
    if (!isFiltered) return { matched: this.#edition.assets, box: this.#edition.extent }
    const box = 'CASE WHEN count(*) > 0 THEN ARRAY[min(longitude), min(latitude), max(longitude), max(latitude)] END'
    const [found] = Counted.parse(await this.#ask(`SELECT count(*)::integer AS matched, ${box} AS box FROM atlas.asset WHERE ${where}`, values.list))
    return found
  }

  async tile(place: TilePlace, filter: Filter, condition?: Condition): Promise<Buffer> {
    const [counting, values] = [new Values(), new Values()]
    const [{ count }] = Count.parse(await this.#ask(tileCountSql(this.#edition.id, place, filter, condition, counting), counting.list))
    if (!count) return Buffer.alloc(0)
    const [{ tile }] = Tile.parse(await this.#ask(tileSql(this.#edition.id, place, filter, condition, count > mostInTile, values), values.list))
    return tile ?? Buffer.alloc(0)
  }

  async facets(filter: Filter): Promise<Facets> {
    if (isEmpty(filter)) return this.#allFacets()
    const values = new Values()
    const { text, own } = facetsSql(this.#edition.id, filter, values)
    const counted = facetsOfRows(await this.#ask(text, values.list), this.#edition.assets)
    return own ? withOwn(counted, own, await this.#allFacets()) : counted
  }

  async #count(filter: Filter, condition?: Condition): Promise<number> {
    const values = new Values()
    const { where, isFiltered } = this.#where(filter, condition, values)
    if (!isFiltered) return this.#edition.assets
    const key = JSON.stringify([where, values.list])
    const known = this.#counts.get(key)
    if (known !== undefined) return known
    const [{ count }] = Count.parse(await this.#ask(`SELECT count(*)::integer AS count FROM atlas.asset WHERE ${where}`, values.list))
    if (this.#counts.size >= mostCounts) this.#counts.clear()
    this.#counts.set(key, count)
    return count
  }

  #where(filter: Filter, condition: Condition | undefined, values: Values) {
    const edition = `${values.add(this.#edition.id)}::integer`
    const { tests, rank } = whereOf(filter, values)
    const asked = condition ? ` AND (${conditionSql(condition, values)})` : ''
    return { where: allOf(edition, tests) + asked, rank, isFiltered: tests.length > 0 || condition !== undefined }
  }
}

/** Numbers of four bytes, the highest first. */
function numbersIn(bytes: Buffer): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(at * 4))
}

const pageSql = (where: string, rank: string | null, { limit, offset }: Paging, values: Values) =>
  `SELECT ${selected} FROM atlas.asset WHERE ${where} ORDER BY ${rank ? `${rank} DESC, ` : ''}ord LIMIT ${values.add(limit)}::bigint OFFSET ${values.add(offset)}::bigint`

/** Without a filter the place in the order is the offset, so that a page at the end costs no more than the first. */
function wholeSql(where: string, { limit, offset }: Paging, values: Values): string {
  const first = values.add(offset)
  return `SELECT ${selected} FROM atlas.asset WHERE ${where} AND ord >= ${first}::bigint AND ord < ${first}::bigint + ${values.add(Math.min(limit, 1e9))}::bigint ORDER BY ord`
}

const isEmpty = ({ founded, partOf, bbox, q, ...filter }: Filter) => !founded && !partOf && !bbox && !q && facets.every(facet => !filter[facet].length)

/** The counts with those of one facet taken from the counts of everything. */
function withOwn(counted: Facets, own: keyof Filter, all: Facets): Facets {
  if (own === 'founded') return { ...counted, founded: all.founded }
  const facet = facets.find(one => one === own)
  return facet ? { ...counted, counts: { ...counted.counts, [facet]: all.counts[facet] } } : counted
}
