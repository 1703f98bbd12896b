import { Hono, type Context } from 'hono'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { answerKey, type Atlas } from './atlas.ts'
import type { Made } from './http/answer.ts'
import { callerOf } from './http/caller-of.ts'
import { givenUp } from './http/patience.ts'
import { Problem } from './http/problem.ts'
import type { Material } from './plate/compose.ts'
import { csvOf } from './plate/csv.ts'
import { platesOf } from './plate/deck.ts'
import { cardsOf, drawnFiles, type DrawnFile, type Plates } from './plate/drawn-files.ts'
import { geojsonOf } from './plate/geojson.ts'
import { htmlOf } from './plate/html.ts'
import { materialFrom } from './plate/material.ts'
import { readPlateRequest, type PlateRequest } from './plate/plate-request.ts'
import { liveAddress } from './plate/question.ts'
import { readSent, sentLimit, withSent } from './plate/sent-rows.ts'

/** Files of assets list them whatever is looked at beside the map; what a tool or page says is at `/board.csv`. */
const assetsOnly = (asked: PlateRequest): PlateRequest => ({ ...asked, question: { ...asked.question, scene: plainScene } })

type Write = (plates: Plates, asked: PlateRequest, material: Material) => Promise<Made> | Made

/** Any view as a file: the sisters answer the same query with the same assets. `page` is the folder of the built page, which `/map.html` is made from. */
export function plateRoutes(atlas: Atlas, basemap: URL, page?: URL): Hono {
  const { store, queues } = atlas
  const routes = new Hono()
  const material = materialFrom(store, basemap, atlas.release)
  const { heavy, light } = queues
  const send = sender(atlas, material, light)

  for (const file of drawnFiles) {
    const path = `/map.${file.format}`
    const { queue, paged, options } = file
    const write: Write = (plates, asked, from) => file.write(plates, asked, { material: from, store })
    routes.get(path, async c => send(c, await readPlateRequest(c, store, options), write, { queue: queues[queue], paged }))
    routes.post(path, sentLimit, c => drawOwn(c, atlas, file, material))
  }

  routes.get('/map.html', async c => {
    const asked = await readPlateRequest(c, store)
    if (!page) throw new Problem('page-not-built', 'This server has no page to make a file of; every other file of the plate is there.')
    const live = liveAddress(atlas.originOf(c), asked.question, asked.story && { slug: asked.story.slug, step: asked.step ?? 1 })
    const make = async () => ({ type: 'text/html; charset=utf-8', body: await htmlOf(store, page, { filter: asked.question.filter, search: new URL(live).search, address: live, release: atlas.release }), headers: { 'Content-Disposition': 'attachment; filename="bay-atlas.html"' } })
    return atlas.answers.send(c, answerKey(atlas, 'map.html', live), gone => heavy.run(callerOf(c), make, gone))
  })

  routes.get('/map.csv', async c => send(c, assetsOnly(await readPlateRequest(c, store)), async ([plate], { question }) =>
    ({ type: 'text/csv; charset=utf-8', body: csvOf(await cardsOf(plate, store), question.language, id => atlas.keep(`${atlas.originOf(c)}/?id=${id}&lang=${question.language}`)) })))

  routes.get('/map.geojson', async c => send(c, assetsOnly(await readPlateRequest(c, store)), async ([{ assets, title, href, filtered }], { question: { language } }) => {
    const items = await Promise.all(assets.map(id => store.item(id)))
    return { type: 'application/geo+json', body: geojsonOf(items.flatMap(item => item ?? []), { language, name: title, filter: filtered, version: store.version, href }) }
  }))

  return routes
}

/** The plates that a request asks for, while somebody waits for them. */
function platesFor(asked: PlateRequest, material: Material, paged: boolean, gone: AbortSignal): Plates {
  const [first, ...rest] = platesOf(asked.question, asked.division, asked.story, asked.size.size, material, { step: asked.step, paged })
  if (!first) throw new Error('A question without a single plate: a story needs steps.')
  if (gone.aborted) throw givenUp()
  return [first, ...rest]
}

/** How a file is sent: kept like every answer, drawn in its queue. `light` is the queue where none is named. */
function sender(atlas: Atlas, material: ReturnType<typeof materialFrom>, light: Atlas['queues']['light']) {
  return (c: Context, asked: PlateRequest, write: Write, { queue = light, paged = false } = {}) => {
    const origin = atlas.originOf(c)
    const make = async (gone: AbortSignal) => {
      const from = await material(origin)
      return write(platesFor(asked, from, paged, gone), asked, from)
    }
    return atlas.answers.send(c, answerKey(atlas, c.req.path, origin, asked.key), gone => queue.run(callerOf(c), () => make(gone), gone))
  }
}

/** The same file with the rows that the reader sent along: drawn for this answer alone, kept nowhere, named in no log. */
async function drawOwn(c: Context, { store, answers, queues, originOf }: Atlas, file: DrawnFile, material: ReturnType<typeof materialFrom>): Promise<Response> {
  const [asked, sent, plain] = [await readPlateRequest(c, store, file.options), await readSent(c), await material(originOf(c))]
  const from = withSent(plain, sent)
  const make = async (gone: AbortSignal) => file.write(platesFor(asked, from, file.paged, gone), asked, { material: from, store })
  return answers.once(c, gone => queues[file.queue].run(callerOf(c), () => make(gone).catch(withoutWords), gone))
}

/** A fault of a library may repeat what it choked on, and the log is no place for a reader's rows. */
function withoutWords(fault: unknown): never {
  if (fault instanceof Problem) throw fault
  throw new Error(`A drawing with rows of a reader's own failed: ${fault instanceof Error ? fault.name : typeof fault}.`)
}
