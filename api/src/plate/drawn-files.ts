import type { Made } from '../http/answer.ts'
import type { AssetStore } from '../store/asset-store.ts'
import { assetTable } from './asset-table.ts'
import type { Material } from './compose.ts'
import { writePdf } from './pdf.ts'
import { deckParameters, divisionParameter } from './plate-parameters.ts'
import type { PlateRequest, RequestOptions } from './plate-request.ts'
import { drawPng } from './png.ts'
import { writePptx } from './pptx.ts'
import type { Plate } from './primitive.ts'
import { pictureFault } from './size.ts'
import { sourceNotes } from './source-notes.ts'
import { writeSvg } from './svg.ts'

export type Plates = [Plate, ...Plate[]]

/** A file that is drawn: what it understands beside what all do, how dear it is, and its writer. */
export type DrawnFile = {
  format: 'svg' | 'png' | 'pdf' | 'pptx'
  options: RequestOptions
  queue: 'heavy' | 'light'
  /** It may have several pages. */
  paged: boolean
  write: (plates: Plates, asked: PlateRequest, from: { material: Material; store: AssetStore }) => Promise<Made> | Made
}

const powerpoint = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The records behind the assets of a plate; the reader's own rows have none. */
export const cardsOf = async ({ assets }: Plate, store: AssetStore) => (await Promise.all(assets.map(id => store.card(id)))).flatMap(card => card ?? [])

async function deckOf(plates: Plates, { question: { language }, notes, table }: PlateRequest, { material, store }: { material: Material; store: AssetStore }): Promise<Made> {
  const rows = new Map(material.rows.map(row => [row.id, row]))
  const tableOf = (plate: Plate) => assetTable(plate.assets.flatMap(id => rows.get(id) ?? []), language)
  const notesOf = async (plate: Plate) => (notes ? [...plate.notes, ...sourceNotes(await cardsOf(plate, store), language)] : [])
  const slides = await Promise.all(plates.map(async plate => ({ plate: { ...plate, notes: await notesOf(plate) }, ...(table ? { table: tableOf(plate) } : {}) })))
  return { type: powerpoint, body: await writePptx(slides, { title: plates[0].title, created: new Date(material.dated) }) }
}

/** All of them. */
export const drawnFiles: readonly DrawnFile[] = [
  { format: 'svg', options: {}, queue: 'light', paged: false, write: ([plate], { size }) => ({ type: 'image/svg+xml; charset=utf-8', body: writeSvg(plate, size.pixels) }) },
  { format: 'png', options: { faultOf: pictureFault }, queue: 'heavy', paged: false, write: async ([plate], { size }) => ({ type: 'image/png', body: await drawPng(plate, size.pixels) }) },
  { format: 'pdf', options: { more: [divisionParameter] }, queue: 'heavy', paged: true, write: async (plates, { size }, { material: { dated } }) => ({ type: 'application/pdf', body: await writePdf(plates, size.paper, { title: plates[0].title, created: new Date(dated) }) }) },
  { format: 'pptx', options: { more: deckParameters }, queue: 'heavy', paged: true, write: deckOf },
]

/** The paths whose files are drawn with the reader's own rows, where these come with the question. */
export const takesRows = (path: string) => drawnFiles.some(({ format }) => path === `/map.${format}`)
