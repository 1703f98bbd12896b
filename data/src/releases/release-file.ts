import { brotliCompressSync, brotliDecompress, constants } from 'node:zlib'
import { promisify } from 'node:util'
import { z } from 'zod'
import { CoverageFile } from '../coverage.ts'
import { CrossingRecord } from '../crossings.ts'
import type { Dataset } from '../dataset.ts'
import { Area, Asset, Body, Contradiction, Figure, Link, Metric, Passages, ResearchIds, Source } from '../schema.ts'
import { StoryFile } from '../story.ts'
import { laterParts, type LaterPart } from '../versions.ts'

/** The schema of every part of the data, that of today. */
const parts = {
  assets: z.array(Asset), areas: z.array(Area), links: z.array(Link), crossings: z.array(CrossingRecord), bodies: z.array(Body), figures: z.array(Figure), contradictions: z.array(Contradiction),
  metrics: z.array(Metric), sources: z.array(Source), stories: z.array(StoryFile), coverage: CoverageFile, passages: Passages, researchIds: ResearchIds,
}

/** What stands for a part that a release does not have yet: it holds nothing. A part that the schema grows by is named here and in `laterParts`. */
export const standIns: Pick<Dataset, LaterPart> = { coverage: { looks: [], states: [], totals: [], missing: [] }, crossings: [] }

const Envelope = z.strictObject({ version: z.string(), data: z.record(z.string(), z.unknown()) })

const unpacked = promisify(brotliDecompress)
/** Other requests are answered between the parts. */
const pause = () => new Promise<void>(resolve => { setImmediate(resolve) })

/** The data as one file: JSON, packed with Brotli at its best. Parts that they lack are left out. */
export function packRelease({ version, ...data }: Dataset, lacks: readonly LaterPart[]): Buffer {
  const kept = Object.fromEntries(Object.entries(data).filter(([part]) => !lacks.some(lack => lack === part)))
  const bytes = Buffer.from(JSON.stringify({ version, data: kept }))
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
}

/**
 * Reads such a file by the schema of today. Rejects with an Error of one line per fault where it is damaged, or where
 * the schema has grown in a way that its data do not follow.
 */
export async function unpackRelease(file: Uint8Array): Promise<Dataset> {
  const { version, data } = Envelope.parse(JSON.parse((await unpacked(file)).toString()))
  const read = async <T>(part: keyof typeof parts, schema: z.ZodType<T>): Promise<T> => {
    await pause()
    const given = data[part] ?? Object.entries(standIns).find(([name]) => name === part)?.[1]
    const parsed = schema.safeParse(given)
    if (parsed.success) return parsed.data
    throw new Error(parsed.error.issues.map(({ path, message }) => `${part}: ${path.join('.')}: ${message}`).join('\n'))
  }
  return {
    version,
    assets: await read('assets', parts.assets), areas: await read('areas', parts.areas), links: await read('links', parts.links), crossings: await read('crossings', parts.crossings),
    bodies: await read('bodies', parts.bodies), figures: await read('figures', parts.figures), contradictions: await read('contradictions', parts.contradictions), metrics: await read('metrics', parts.metrics),
    sources: await read('sources', parts.sources), stories: await read('stories', parts.stories), coverage: await read('coverage', parts.coverage), passages: await read('passages', parts.passages), researchIds: await read('researchIds', parts.researchIds),
  }
}

/** The parts that a release lacks, by the names of the files they would stand in. */
export const lacking = (has: (file: string) => boolean): LaterPart[] => laterParts.filter(part => !has(`${part}.json`))
