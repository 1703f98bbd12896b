import type { Card } from '@bay-atlas/data/card.ts'
import type { Condition } from '@bay-atlas/data/cql2/condition.ts'
import type { Citation } from '@bay-atlas/data/citation.ts'
import type { Crossing } from '@bay-atlas/data/crossings.ts'
import type { Coverage } from '@bay-atlas/data/coverage.ts'
import type { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Bbox, Filter } from '@bay-atlas/data/filter.ts'
import type { Item } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Network } from '@bay-atlas/data/network.ts'
import type { Story } from '@bay-atlas/data/story.ts'
import type { AreaItem } from '../features/area-item.ts'
import type { CityItem } from '../features/city-item.ts'
import type { Extent, Found, TilePlace } from '../features/feature.ts'
import type { LinkItem } from '../features/link-item.ts'
import type { Paging } from '../http/paging.ts'
import type { Crowd, CrowdView } from './crowd.ts'
import type { Many } from './many.ts'

/** Subjects and metrics; an empty list means any. */
export type FigureFilter = { subject: string[]; metric: string[] }

/** What narrows a filter further: a condition that has been checked against the columns of an item, and a box in WGS-84 degrees. */
export type Narrowing = { condition?: Condition; box?: Bbox | null }

/** What stands behind an asset: the record and all that its card cites. */
export type AssetRecord = Pick<Card, 'asset' | 'sources'>

/** Where the answers come from. Every method may take its time, so that a database can stand behind it. */
export interface AssetStore {
  /** The same data has the same version. */
  readonly version: string
  rows(): Promise<Row[]>
  /** Some of them in the order of the dataset, and how many there are in all. */
  slice(paging: Paging): Promise<{ total: number; rows: Row[] }>
  /** In the order of the dataset, by kind and id; with a search, the best hits first. The condition has been checked against the columns of an item. */
  find(filter: Filter, paging: Paging, condition?: Condition): Promise<Found<Item>>
  /** The places in the order of the dataset, from 0, of all that `find` finds, in its order. */
  places(filter: Filter, narrowing?: Narrowing): Promise<Uint32Array>
  /** The places of the assets with these ids; -1 where there is none. */
  placesOf(ids: readonly string[]): Promise<number[]>
  /** What stands at these places, in their order. Whoever needs many asks for some after others. */
  itemsAt(places: Uint32Array): Promise<Item[]>
  rowsAt(places: Uint32Array): Promise<Row[]>
  recordsAt(places: Uint32Array): Promise<AssetRecord[]>
  /** What `find` would find, without finding it. */
  extent(filter: Filter, condition?: Condition): Promise<Extent>
  /** A vector tile of what `find` would find, where the store cuts tiles itself; elsewhere they are cut from what it finds. */
  tile?(place: TilePlace, filter: Filter, condition?: Condition): Promise<Buffer>
  /** All rows, each of which looks itself up in columns; null where the store does not hold so many. */
  many(): Promise<Many | null>
  /** What a map shows of the many that pass and lie in its box; null where the store cannot say it, since it does not hold so many. */
  crowd(filter: Filter, view: CrowdView): Promise<Crowd | null>
  item(id: string): Promise<Item | null>
  facets(filter: Filter): Promise<Facets>
  card(id: string): Promise<Card | null>
  areas(): Promise<AreaItem[]>
  links(): Promise<LinkItem[]>
  /** Links with everybody who takes part in them, those beyond the bay too. */
  network(): Promise<Network>
  /** Control points between the mainland, Hong Kong and Macao, with their sources. */
  crossings(): Promise<Crossing[]>
  /** Where the research looked, with everything it cites. */
  coverage(): Promise<Coverage>
  cities(): Promise<CityItem[]>
  figures(filter: FigureFilter): Promise<FigureAnswer>
  /** What figures are there to ask for. */
  figureWords(): Promise<FigureFilter>
  sources(): Promise<Citation[]>
  /** In the order of their names, every receipt resolved. */
  stories(): Promise<Story[]>
}
