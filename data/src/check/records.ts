import type { z } from 'zod'
import type { CrossingRecord } from '../crossings.ts'
import type { CoverageFile } from '../coverage.ts'
import type { Area, Asset, Body, Contradiction, Figure, Link, Metric, ResearchIds, Source } from '../schema.ts'
import type { StoryFile } from '../story.ts'
import type { Text } from '../text.ts'
import type { Fault } from './fault.ts'

/** A record with the file it stands in and the name it is known by there. */
export type Filed<T> = { file: string; id: string; record: T }

type ResearchId = z.infer<typeof ResearchIds>[string]

/** All records of the dataset that follow the schema. The checks after the schema read these. */
export type Records = {
  assets: Filed<Asset>[]
  areas: Filed<Area>[]
  links: Filed<Link>[]
  crossings: Filed<CrossingRecord>[]
  bodies: Filed<Body>[]
  figures: Filed<Figure>[]
  contradictions: Filed<Contradiction>[]
  metrics: Filed<Metric>[]
  sources: Filed<Source>[]
  stories: Filed<StoryFile>[]
  /** One record, or none where it does not follow the schema. */
  coverage: Filed<CoverageFile>[]
  /** Passages of each seed article; the id is that of the source. */
  passages: Filed<string[]>[]
  researchIds: Filed<ResearchId>[]
  /** The files as they stand, for checks of their very lines. */
  texts: { file: string; text: string }[]
  /**
   * Every word inside the records that do not follow the schema. Their ids exist and their citations count,
   * so that one broken record does not make a hundred others look wrong.
   */
  brokenWords: ReadonlySet<string>
}

/** Where the built-in map says land, cities and districts are. Rings are WGS-84, longitude first. */
export type Shape = [number, number][][][]
export type District = { city: string; name: Text; shape: Shape }
export type Ground = { cities: ReadonlyMap<string, Shape>; districts: District[]; land: Shape }

/** One kind of check: reads the records, names every fault it finds. */
export type Check = (records: Records, ground: Ground) => Fault[]

/** Every record of every file. */
export function everyRecord(records: Records): Filed<unknown>[] {
  const { assets, areas, links, crossings, bodies, figures, contradictions, metrics, sources, stories, coverage, passages, researchIds } = records
  return [assets, areas, links, crossings, bodies, figures, contradictions, metrics, sources, stories, coverage, passages, researchIds].flat()
}

/** The ids of some records, and those of the broken ones. */
export function idsOf(filed: Filed<unknown>[], { brokenWords }: Records): { has: (id: string) => boolean } {
  const ids = new Set(filed.map(one => one.id))
  return { has: id => ids.has(id) || brokenWords.has(id) }
}
