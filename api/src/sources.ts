import { Hono } from 'hono'
import { z } from 'zod'
import { Citation } from '@bay-atlas/data/citation.ts'
import { reliabilityWord } from '@bay-atlas/data/words/proof-words.ts'
import { reliabilities } from '@bay-atlas/data/vocabulary.ts'
import { answerKey, json, type Atlas } from './atlas.ts'
import { wordsParameter } from './http/parameter.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'
import { releaseAlone, releaseParameter } from './http/release.ts'

/** The list of sources on the wire. */
export const SourceList = z.object({ numberMatched: z.number().int(), sources: z.array(Citation) })

/** What the list of sources can be asked for. */
export const sourceParameters = [wordsParameter('reliability', { 'zh-Hans': '可信程度', 'zh-Hant': '可信程度', en: 'how far a source can be trusted' }, reliabilityWord), releaseParameter]

/** `/api/sources` and `/api/sources/{id}`: citations; `link` is null wherever the address must not be followed. */
export function sourceRoutes(atlas: Atlas): Hono {
  const routes = new Hono()

  routes.get('/api/sources', c => {
    const query = new Query(c.req.url, sourceParameters)
    const wanted = query.words('reliability', reliabilities)
    query.check()
    const make = async () => {
      const sources = (await atlas.store.sources()).filter(({ reliability }) => !wanted.length || wanted.includes(reliability))
      return json({ numberMatched: sources.length, sources })
    }
    return atlas.answers.send(c, answerKey(atlas, 'sources', wanted.join(',')), make)
  })

  routes.get('/api/sources/:id', c => {
    new Query(c.req.url, releaseAlone)
    const id = c.req.param('id')
    const make = async () => {
      const found = (await atlas.store.sources()).find(source => source.id === id)
      if (!found) throw new Problem('not-found', `There is no source "${id}"; /api/sources lists all of them.`, { parameter: 'sourceId', allowed: 'the id of a source' })
      return json(found)
    }
    return atlas.answers.send(c, answerKey(atlas, 'sources', 'one', id), make)
  })

  return routes
}
