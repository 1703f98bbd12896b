import { Hono } from 'hono'
import { chunkSize } from '@bay-atlas/data/columns/chunk-size.ts'
import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import { chunkToArrow } from '@bay-atlas/data/columns/chunk-arrow.ts'
import { nameChunkOf } from '@bay-atlas/data/columns/name-chunk-of.ts'
import { namesToArrow } from '@bay-atlas/data/columns/names-arrow.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { answerKey, type Atlas } from './atlas.ts'
import { othersFirst, sharedPhrases } from './coded-names.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'
import { releaseAlone } from './http/release.ts'

export const arrowStreamType = 'application/vnd.apache.arrow.stream'
/** Made once for each data version and read by every visitor: worth more of brotli's time than its usual 5. */
const quality = 9
/** In degrees of latitude. */
const strip = 0.02

/** `/api/columns/{chunk}` and `/api/names/{chunk}`: all assets as columns, in the order of the dataset, of several chunks each by place, for a page that filters them itself. */
export function columnRoutes(atlas: Atlas): Hono {
  const routes = new Hono()

  routes.get('/api/columns/:chunk', c => {
    new Query(c.req.url, releaseAlone)
    const from = fromOf(c.req.param('chunk'))
    const make = async () => {
      const { total, rows, version } = await slice(atlas, from)
      return { type: arrowStreamType, quality, body: Buffer.from(chunkToArrow(chunkOf(rows), { version, total, from })) }
    }
    return atlas.answers.send(c, answerKey(atlas, 'columns', String(from)), make)
  })

  routes.get('/api/names/:chunk', c => {
    new Query(c.req.url, releaseAlone)
    const from = fromOf(c.req.param('chunk'))
    const make = async () => {
      const { total, rows, version } = await slice(atlas, from)
      const { phrases, mark } = await sharedPhrases(atlas.store)
      const standing = { version, total, from, count: rows.length, phrases: mark }
      // Codes are dense: more of brotli's time would gain a hundredth.
      return { type: arrowStreamType, body: Buffer.from(namesToArrow(await nameChunkOf(rows, phrases, from === 0, othersFirst), standing)) }
    }
    return atlas.answers.send(c, answerKey(atlas, 'names', String(from)), make)
  })

  return routes
}

/** The rows of a chunk. Their order is part of the version that a chunk bears: names must never be put to rows that were sent in another. */
async function slice({ store }: Atlas, from: number) {
  const found = await store.slice({ offset: from, limit: chunkSize })
  if (from > 0 && from >= found.total) throw new Problem('not-found', `There are ${found.total} assets in chunks of ${chunkSize}; chunk ${from / chunkSize} would begin after the last.`, { parameter: 'chunk', allowed: `0 to ${Math.max(0, Math.ceil(found.total / chunkSize) - 1)}` })
  const { version } = store
  return found.total > chunkSize ? { ...found, version: `${version} by place`, rows: byPlace(found.rows) } : { ...found, version }
}

/** In strips of two kilometres from south to north, each from west to east: whoever counts by place finds what he needs where he has just been. */
function byPlace(rows: readonly Row[]): Row[] {
  const stripOf = ({ position: [, latitude] }: Row) => Math.floor(latitude / strip)
  return rows.toSorted((a, b) => stripOf(a) - stripOf(b) || a.position[0] - b.position[0])
}

function fromOf(chunk: string): number {
  if (/^\d{1,5}$/.test(chunk)) return Number(chunk) * chunkSize
  throw new Problem('not-found', `There is no chunk "${chunk}"; chunks are numbered from 0.`, { parameter: 'chunk', allowed: '0, 1, 2 …' })
}
