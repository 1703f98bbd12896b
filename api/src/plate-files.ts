import { Hono, type Context } from 'hono'
import { sendAssets } from './asset-files.ts'
import { answerKey, type Atlas } from './atlas.ts'
import type { Made } from './http/answer.ts'
import { callerOf } from './http/caller-of.ts'
import { givenUp } from './http/patience.ts'
import { Problem } from './http/problem.ts'
import { tableWriter } from './plate/csv.ts'
import { platesOf } from './plate/deck.ts'
import { drawnFiles, type DrawnFile } from './plate/drawn-files.ts'
import { gatherFrom, type Gather } from './plate/gather.ts'
import { viewWriter } from './plate/geojson.ts'
import { htmlOf } from './plate/html.ts'
import { readPlateRequest, type PlateRequest } from './plate/plate-request.ts'
import { liveAddress } from './plate/question.ts'
import { readSent, sentLimit } from './plate/sent-rows.ts'

/** Any view as a file: the sisters answer the same query with the same assets. `page` is the folder of the built page, which `/map.html` is made from. */
export function plateRoutes(atlas: Atlas, basemap: URL, page?: URL): Hono {
  const { store, queues } = atlas
  const routes = new Hono()
  const gather = gatherFrom(store, basemap, atlas.release)
  const { heavy } = queues

  for (const file of drawnFiles) {
    routes.get(`/map.${file.format}`, async c => {
      const asked = await readPlateRequest(c, store, file.options)
      const origin = atlas.originOf(c)
      const make = (gone: AbortSignal) => drawn(file, asked, gather(origin), gone)
      return atlas.answers.send(c, answerKey(atlas, c.req.path, origin, asked.key), gone => queues[file.queue].run(callerOf(c), () => make(gone), gone))
    })
    routes.post(`/map.${file.format}`, sentLimit, c => drawOwn(c, atlas, file, gather))
  }

  routes.get('/map.html', async c => {
    const asked = await readPlateRequest(c, store)
    if (!page) throw new Problem('page-not-built', 'This server has no page to make a file of; every other file of the plate is there.')
    const live = liveAddress(atlas.originOf(c), asked.question, asked.story && { slug: asked.story.slug, step: asked.step ?? 1 })
    const make = async () => ({ type: 'text/html; charset=utf-8', body: await htmlOf(store, page, { filter: asked.question.filter, search: new URL(live).search, address: live, release: atlas.release }), headers: { 'Content-Disposition': 'attachment; filename="bay-atlas.html"' } })
    return atlas.answers.send(c, answerKey(atlas, 'map.html', live), gone => heavy.run(callerOf(c), make, gone))
  })

  routes.get('/map.csv', async c => {
    const asked = await readPlateRequest(c, store)
    const { language } = asked.question
    const addressOf = (id: string) => atlas.keep(`${atlas.originOf(c)}/?id=${id}&lang=${language}`)
    return sendAssets(c, atlas, asked, { type: 'text/csv; charset=utf-8', at: places => store.recordsAt(places), writer: () => tableWriter(language, addressOf) })
  })

  routes.get('/map.geojson', async c => {
    const asked = await readPlateRequest(c, store)
    return sendAssets(c, atlas, asked, { type: 'application/geo+json', at: places => store.itemsAt(places), writer: said => viewWriter({ ...said, version: store.version }) })
  })

  return routes
}

/** A file that is drawn, as long as somebody waits for it. */
async function drawn(file: DrawnFile, asked: PlateRequest, gather: Gather, gone: AbortSignal): Promise<Made> {
  const [first, ...rest] = await platesOf(asked.question, asked.division, asked.story, asked.size.size, gather, { step: asked.step, paged: file.paged })
  if (!first) throw new Error('A question without a single plate: a story needs steps.')
  if (gone.aborted) throw givenUp()
  return file.write([first, ...rest], asked, gather)
}

/** The same file with the rows that the reader sent along: drawn for this answer alone, kept nowhere, named in no log. */
async function drawOwn(c: Context, { store, answers, queues, originOf }: Atlas, file: DrawnFile, gather: ReturnType<typeof gatherFrom>): Promise<Response> {
  const [asked, sent] = [await readPlateRequest(c, store, file.options), await readSent(c)]
  const make = (gone: AbortSignal) => drawn(file, asked, gather(originOf(c), sent), gone)
  return answers.once(c, gone => queues[file.queue].run(callerOf(c), () => make(gone).catch(withoutWords), gone))
}

/** A fault of a library may repeat what it choked on, and the log is no place for a reader's rows. */
function withoutWords(fault: unknown): never {
  if (fault instanceof Problem) throw fault
  throw new Error(`A drawing with rows of a reader's own failed: ${fault instanceof Error ? fault.name : typeof fault}.`)
}
