import { z } from 'zod'
import { Named, type Card } from '@bay-atlas/data/card.ts'
import { Citation } from '@bay-atlas/data/citation.ts'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Item } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { Contradiction, Figure, Metric } from '@bay-atlas/data/schema.ts'
import type { Story } from '@bay-atlas/data/story.ts'
import type { AreaItem } from '../features/area-item.ts'
import type { CityItem } from '../features/city-item.ts'
import type { Found } from '../features/feature.ts'
import type { LinkItem } from '../features/link-item.ts'
import type { Paging } from '../http/paging.ts'

/** Subjects and metrics; an empty list means any. */
export type FigureFilter = { subject: string[]; metric: string[] }

/** Figures with all they refer to. */
export const FigureAnswer = z.object({
  figures: z.array(Figure),
  /** Those that name one of the figures. */
  contradictions: z.array(Contradiction),
  /** The other side of those contradictions, where the filter left it out. */
  counterparts: z.array(Figure),
  metrics: z.array(Metric),
  sources: z.array(Citation),
  /** The assets and bodies among the subjects. */
  named: z.array(Named),
})
export type FigureAnswer = z.infer<typeof FigureAnswer>

/** Where the answers come from. Every method may take its time, so that a database can stand behind it. */
export interface AssetStore {
  /** The same data has the same version. */
  readonly version: string
  rows(): Promise<Row[]>
  /** In the order of the dataset, by kind and id; with a search, the best hits first. */
  find(filter: Filter, paging: Paging): Promise<Found<Item>>
  item(id: string): Promise<Item | null>
  facets(filter: Filter): Promise<Facets>
  card(id: string): Promise<Card | null>
  areas(): Promise<AreaItem[]>
  links(): Promise<LinkItem[]>
  cities(): Promise<CityItem[]>
  figures(filter: FigureFilter): Promise<FigureAnswer>
  /** What figures are there to ask for. */
  figureWords(): Promise<FigureFilter>
  sources(): Promise<Citation[]>
  /** In the order of their names, every receipt resolved. */
  stories(): Promise<Story[]>
}
