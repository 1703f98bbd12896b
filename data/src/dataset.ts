import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { CoverageFile } from './coverage.ts'
import { CrossingRecord } from './crossings.ts'
import { AreaCollection, AssetCollection, Body, FigureFile, Link, Metric, Passages, ResearchIds, Source, type Area, type Asset, type Contradiction, type Figure } from './schema.ts'
import { storyFiles } from './story-files.ts'
import { StoryFile } from './story.ts'
import { kinds } from './vocabulary.ts'

/** Everything the atlas knows, as read from the files of one folder. */
export type Dataset = {
  assets: Asset[]
  areas: Area[]
  links: Link[]
  crossings: CrossingRecord[]
  bodies: Body[]
  figures: Figure[]
  contradictions: Contradiction[]
  metrics: Metric[]
  sources: Source[]
  stories: StoryFile[]
  coverage: CoverageFile
  passages: z.infer<typeof Passages>
  researchIds: z.infer<typeof ResearchIds>
  /** Twelve hex digits of the content: the same data has the same version. */
  version: string
}

/** Where the dataset of this repository lies. */
export const dataFolder = new URL('../', import.meta.url)

/** The schema of every file, by its path in the data folder. */
export const files = {
  ...Object.fromEntries(kinds.map(kind => [`assets/${kind}.geojson`, AssetCollection])),
  'areas.geojson': AreaCollection,
  'links.json': z.array(Link),
  'crossings.json': z.array(CrossingRecord),
  'bodies.json': z.array(Body),
  'figures.json': FigureFile,
  'metrics.json': z.array(Metric),
  'sources.json': z.array(Source),
  'passages.json': Passages,
  'research-ids.json': ResearchIds,
  'coverage.json': CoverageFile,
}

/**
 * Reads and parses every file.
 * Throws an Error whose message names the file and what is wrong in it, one line per fault.
 */
export function readDataset(folder: URL = dataFolder): Dataset {
  const hash = createHash('sha256')
  const read = <T>(file: string, schema: z.ZodType<T>): T => {
    const text = readText(new URL(file, folder), file)
    hash.update(text)
    return parse(file, text, schema)
  }
  const assets = kinds.flatMap(kind => read(`assets/${kind}.geojson`, AssetCollection).features)
  const areas = read('areas.geojson', AreaCollection).features
  const links = read('links.json', z.array(Link))
  const crossings = read('crossings.json', z.array(CrossingRecord))
  const bodies = read('bodies.json', z.array(Body))
  const { figures, contradictions } = read('figures.json', FigureFile)
  const metrics = read('metrics.json', z.array(Metric))
  const sources = read('sources.json', z.array(Source))
  const stories = storyFiles(folder).map(file => read(file, StoryFile))
  const coverage = read('coverage.json', CoverageFile)
  const passages = read('passages.json', Passages)
  const researchIds = read('research-ids.json', ResearchIds)
  return { assets, areas, links, crossings, bodies, figures, contradictions, metrics, sources, stories, coverage, passages, researchIds, version: hash.digest('hex').slice(0, 12) }
}

function readText(url: URL, file: string): string {
  try {
    return readFileSync(url, 'utf8')
  } catch {
    throw new Error(`${file}: the file is missing; every file of the dataset must be there`)
  }
}

function parse<T>(file: string, text: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(readJson(file, text))
  if (read.success) return read.data
  throw new Error(read.error.issues.map(issue => `${file}: ${issue.path.join('.')}: ${issue.message}`).join('\n'))
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    throw new Error(`${file}: this is not JSON: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}
