import { Hono, type Context } from 'hono'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { answerKey, type Atlas } from './atlas.ts'
import type { Made } from './http/answer.ts'
import { callerOf } from './http/caller-of.ts'
import { givenUp } from './http/patience.ts'
import { Problem } from './http/problem.ts'
import { assetTable } from './plate/asset-table.ts'
import { csvOf } from './plate/csv.ts'
import { platesOf } from './plate/deck.ts'
import { geojsonOf } from './plate/geojson.ts'
import { htmlOf } from './plate/html.ts'
import { materialFrom } from './plate/material.ts'
import { writePdf } from './plate/pdf.ts'
import { deckParameters, divisionParameter } from './plate/plate-parameters.ts'
import { readPlateRequest, type PlateRequest } from './plate/plate-request.ts'
import { drawPng } from './plate/png.ts'
import { writePptx } from './plate/pptx.ts'
import type { Plate } from './plate/primitive.ts'
import { liveAddress } from './plate/question.ts'
import { pictureFault } from './plate/size.ts'
import { sourceNotes } from './plate/source-notes.ts'
import { writeSvg } from './plate/svg.ts'

/** Files of assets list them whatever is looked at beside the map; what a tool or page says is at `/board.csv`. */
const assetsOnly = (asked: PlateRequest): PlateRequest => ({ ...asked, question: { ...asked.question, scene: plainScene } })

type Write = (plates: [Plate, ...Plate[]], asked: PlateRequest) => Promise<Made> | Made

const powerpoint = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Any view as a file: the sisters answer the same query with the same assets. `page` is the folder of the built page, which `/map.html` is made from. */
export function plateRoutes(atlas: Atlas, basemap: URL, page?: URL): Hono {
  const { store, queues } = atlas
  const routes = new Hono()
  const material = materialFrom(store, basemap, atlas.release)
  const { heavy, light } = queues
  const send = sender(atlas, material, light)
  const cardsOf = async ({ assets }: Plate) => (await Promise.all(assets.map(id => store.card(id)))).flatMap(card => card ?? [])

  routes.get('/map.svg', async c => send(c, await readPlateRequest(c, store), ([plate], { size }) => ({ type: 'image/svg+xml; charset=utf-8', body: writeSvg(plate, size.pixels) })))

  routes.get('/map.png', async c => send(c, await readPlateRequest(c, store, { faultOf: pictureFault }), async ([plate], { size }) =>
    ({ type: 'image/png', body: await drawPng(plate, size.pixels) }), { queue: heavy }))

  routes.get('/map.pdf', async c => send(c, await readPlateRequest(c, store, { more: [divisionParameter] }), async (plates, { size }) => {
    const { dated } = await material(atlas.originOf(c))
    return { type: 'application/pdf', body: await writePdf(plates, size.paper, { title: plates[0].title, created: new Date(dated) }) }
  }, { queue: heavy, paged: true }))

  routes.get('/map.pptx', async c => send(c, await readPlateRequest(c, store, { more: deckParameters }), async (plates, { question, notes, table }) => {
    const rows = new Map((await store.rows()).map(row => [row.id, row]))
    const tableOf = (plate: Plate) => assetTable(plate.assets.flatMap(id => rows.get(id) ?? []), question.language)
    const notesOf = async (plate: Plate) => (notes ? [...plate.notes, ...sourceNotes(await cardsOf(plate), question.language)] : [])
    const slides = await Promise.all(plates.map(async plate => ({ plate: { ...plate, notes: await notesOf(plate) }, ...(table ? { table: tableOf(plate) } : {}) })))
    return { type: powerpoint, body: await writePptx(slides, { title: plates[0].title, created: new Date((await material(atlas.originOf(c))).dated) }) }
  }, { queue: heavy, paged: true }))

  routes.get('/map.html', async c => {
    const asked = await readPlateRequest(c, store)
    if (!page) throw new Problem('page-not-built', 'This server has no page to make a file of; every other file of the plate is there.')
    const live = liveAddress(atlas.originOf(c), asked.question, asked.story && { slug: asked.story.slug, step: asked.step ?? 1 })
    const make = async () => ({ type: 'text/html; charset=utf-8', body: await htmlOf(store, page, { filter: asked.question.filter, search: new URL(live).search, address: live, release: atlas.release }), headers: { 'Content-Disposition': 'attachment; filename="bay-atlas.html"' } })
    return atlas.answers.send(c, answerKey(atlas, 'map.html', live), gone => heavy.run(callerOf(c), make, gone))
  })

  routes.get('/map.csv', async c => send(c, assetsOnly(await readPlateRequest(c, store)), async ([plate], { question }) =>
    ({ type: 'text/csv; charset=utf-8', body: csvOf(await cardsOf(plate), question.language, id => atlas.keep(`${atlas.originOf(c)}/?id=${id}&lang=${question.language}`)) })))

  routes.get('/map.geojson', async c => send(c, assetsOnly(await readPlateRequest(c, store)), async ([{ assets, title, href, filtered }], { question: { language } }) => {
    const items = await Promise.all(assets.map(id => store.item(id)))
    return { type: 'application/geo+json', body: geojsonOf(items.flatMap(item => item ?? []), { language, name: title, filter: filtered, version: store.version, href }) }
  }))

  return routes
}

/** How a file is sent: kept like every answer, drawn in its queue. `light` is the queue where none is named. */
function sender(atlas: Atlas, material: ReturnType<typeof materialFrom>, light: Atlas['queues']['light']) {
  return (c: Context, asked: PlateRequest, write: Write, { queue = light, paged = false } = {}) => {
    const origin = atlas.originOf(c)
    const make = async (gone: AbortSignal) => {
      const [first, ...rest] = platesOf(asked.question, asked.division, asked.story, asked.size.size, await material(origin), { step: asked.step, paged })
      if (!first) throw new Error('A question without a single plate: a story needs steps.')
      if (gone.aborted) throw givenUp()
      return write([first, ...rest], asked)
    }
    return atlas.answers.send(c, answerKey(atlas, c.req.path, origin, asked.key), gone => queue.run(callerOf(c), () => make(gone), gone))
  }
}
