import { Hono } from 'hono'
import { z } from 'zod'
import { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import { answerKey, json, type Atlas } from './atlas.ts'
import type { Parameter } from './http/parameter.ts'
import { Query } from './http/query.ts'
import { releaseParameter } from './http/release.ts'

/** The list of figures on the wire. */
export const FigureList = FigureAnswer.extend({ numberMatched: z.number().int() })

/** What the figures can be asked for. */
export const figureParameters: readonly Parameter[] = [
  { name: 'subject', about: { 'zh-Hans': '数字说的是谁：bay:…、city:…、asset:…、body:… 或 world:…，可列多个', 'zh-Hant': '數字說的是誰：bay:…、city:…、asset:…、body:… 或 world:…，可列多個', en: 'whom the figure is about: bay:…, city:…, asset:…, body:… or world:…, several joined by commas' }, schema: { type: 'array', items: { type: 'string', pattern: '^(bay|city|asset|body|world):[a-z0-9-]+$' } }, example: 'bay:gba,city:shenzhen' },
  { name: 'metric', about: { 'zh-Hans': '指标的 id，可列多个', 'zh-Hant': '指標的 id，可列多個', en: 'id of what is measured, several joined by commas' }, schema: { type: 'array', items: { type: 'string' } } },
  releaseParameter,
]

/** `/api/figures`: figures with their receipts, and the contradictions among them. */
export function figureRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/figures', async c => {
    const query = new Query(c.req.url, figureParameters)
    const known = await atlas.store.figureWords()
    const [subject, metric] = [query.words('subject', known.subject), query.words('metric', known.metric)]
    query.check()
    const make = async () => {
      const answer = await atlas.store.figures({ subject, metric })
      return json({ numberMatched: answer.figures.length, ...answer })
    }
    return atlas.answers.send(c, answerKey(atlas, 'figures', subject.join(','), metric.join(',')), make)
  })
  return routes
}
