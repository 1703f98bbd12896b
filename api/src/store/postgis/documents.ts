import { z } from 'zod'
import { Citation } from '@bay-atlas/data/citation.ts'
import { Coverage } from '@bay-atlas/data/coverage.ts'
import { Crossing } from '@bay-atlas/data/crossings.ts'
import { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import { Network } from '@bay-atlas/data/network.ts'
import { Story } from '@bay-atlas/data/story.ts'
import { AreaItem } from '../../features/area-item.ts'
import { CityItem } from '../../features/city-item.ts'
import { LinkItem } from '../../features/link-item.ts'
import type { AssetStore } from '../asset-store.ts'

/** What counts hundreds and is asked for whole stands in the database as it is answered; the door it is read back through. */
export const documentShapes = {
  areas: z.array(AreaItem),
  links: z.array(LinkItem),
  network: Network,
  coverage: Coverage,
  crossings: z.array(Crossing),
  cities: z.array(CityItem),
  figures: FigureAnswer,
  sources: z.array(Citation),
  stories: z.array(Story),
}
export type Documents = { [N in keyof typeof documentShapes]: z.infer<(typeof documentShapes)[N]> }

/** All documents of a store. */
export async function documentsOf(store: AssetStore): Promise<Documents> {
  const [areas, links, network, coverage, crossings, cities, figures, sources, stories] = await Promise.all([store.areas(), store.links(), store.network(), store.coverage(), store.crossings(), store.cities(), store.figures({ subject: [], metric: [] }), store.sources(), store.stories()])
  return { areas, links, network, coverage, crossings, cities, figures, sources, stories }
}

/** A register knows nothing but assets; the built-in map and the control points belong to no dataset. */
export const documentsOfRegister = ({ cities, crossings }: Pick<Documents, 'cities' | 'crossings'>): Documents => ({
  areas: [],
  links: [],
  network: { links: [], parties: [], sources: [] },
  coverage: { looks: [], states: [], totals: [], missing: [], sources: [] },
  crossings,
  cities,
  figures: { figures: [], contradictions: [], counterparts: [], metrics: [], sources: [], named: [] },
  sources: [],
  stories: [],
})
