import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { CrossingRecord } from '../crossings.ts'
import { CoverageFile } from '../coverage.ts'
import { Area, Asset, Body, Contradiction, Figure, Link, Metric, Passages, ResearchIds, Source } from '../schema.ts'
import { storyFiles } from '../story-files.ts'
import { StoryFile } from '../story.ts'
import { kinds } from '../vocabulary.ts'
import type { Fault } from './fault.ts'
import type { Filed, Records } from './records.ts'
import { sayIssue } from './say-issue.ts'
import { stringsIn } from './strings-in.ts'

type Raw = { id: string; value: unknown }

/** The wrappers around the records of a file: their contents are parsed one by one. */
const Features = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })
const List = z.array(z.unknown())
const Figures = z.strictObject({ figures: z.array(z.unknown()), contradictions: z.array(z.unknown()) })
const Dictionary = z.record(z.string(), z.unknown())

const fileName = (file: string) => file.replace(/^.*\/|\.json$/g, '')
const nameOf = (value: unknown, place: number): string => {
  const read = z.looseObject({ id: z.string() }).safeParse(value)
  return read.success ? read.data.id : `#${place + 1}`
}
const numbered = (values: unknown[]): Raw[] => values.map((value, place) => ({ id: nameOf(value, place), value }))
const keyed = (values: Record<string, unknown>): Raw[] => Object.entries(values).map(([id, value]) => ({ id, value }))

class Reader {
  readonly faults: Fault[] = []
  readonly texts: Records['texts'] = []
  readonly brokenWords = new Set<string>()
  constructor(readonly folder: URL) {}

  /** The wrapper of a file; null, with a fault, where there is no file or no such wrapper. */
  open<T>(file: string, wrapper: z.ZodType<T>): T | null {
    const text = this.text(file)
    if (text === null) return null
    this.texts.push({ file, text })
    try {
      const read = wrapper.safeParse(JSON.parse(text))
      if (read.success) return read.data
      this.blame(file, '', read.error)
    } catch (fault) {
      this.faults.push({ file, id: '', field: '', says: `this is not JSON: ${fault instanceof Error ? fault.message : String(fault)}` })
    }
    return null
  }

  /** The records of a file that follow the schema; a fault for each that does not. */
  parse<T>(file: string, schema: z.ZodType<T>, raws: Raw[]): Filed<T>[] {
    return raws.flatMap(({ id, value }) => {
      const read = schema.safeParse(value)
      if (read.success) return [{ file, id, record: read.data }]
      this.blame(file, id, read.error)
      for (const word of [id, ...stringsIn(value).map(found => found.value)]) this.brokenWords.add(word)
      return []
    })
  }

  private text(file: string): string | null {
    try {
      return readFileSync(new URL(file, this.folder), 'utf8')
    } catch {
      this.faults.push({ file, id: '', field: '', says: 'the file is missing; every file of the dataset must be there, even when it holds nothing' })
      return null
    }
  }

  private blame(file: string, id: string, error: z.ZodError) {
    for (const issue of error.issues) this.faults.push({ file, id, field: issue.path.join('.').replace('properties.', ''), says: sayIssue(issue) })
  }
}

/** Reads every file of a dataset folder, record by record: a bad file or record never hides the others. */
export function readRecords(folder: URL): { records: Records; faults: Fault[] } {
  const reader = new Reader(folder)
  const features = <T>(file: string, schema: z.ZodType<T>) => reader.parse(file, schema, numbered(reader.open(file, Features)?.features ?? []))
  const list = <T>(file: string, schema: z.ZodType<T>) => reader.parse(file, schema, numbered(reader.open(file, List) ?? []))
  const dictionary = <T>(file: string, schema: z.ZodType<T>) => reader.parse(file, schema, keyed(reader.open(file, Dictionary) ?? {}))
  const alone = <T>(file: string, schema: z.ZodType<T>) => [reader.open(file, Dictionary)].flatMap(value => (value ? reader.parse(file, schema, [{ id: fileName(file), value }]) : []))
  const figures = reader.open('figures.json', Figures)
  const records: Records = {
    assets: kinds.flatMap(kind => features(`assets/${kind}.geojson`, Asset)),
    areas: features('areas.geojson', Area),
    links: list('links.json', Link),
    crossings: list('crossings.json', CrossingRecord),
    bodies: list('bodies.json', Body),
    figures: reader.parse('figures.json', Figure, numbered(figures?.figures ?? [])),
    contradictions: reader.parse('figures.json', Contradiction, numbered(figures?.contradictions ?? [])),
    metrics: list('metrics.json', Metric),
    sources: list('sources.json', Source),
    stories: storyFiles(folder).flatMap(file => alone(file, StoryFile)),
    coverage: alone('coverage.json', CoverageFile),
    passages: dictionary('passages.json', Passages.valueType),
    researchIds: dictionary('research-ids.json', ResearchIds.valueType),
    texts: reader.texts,
    brokenWords: reader.brokenWords,
  }
  return { records, faults: reader.faults }
}
