import type { Made } from '../http/answer.ts'
import { Problem } from '../http/problem.ts'
import { mostSingle } from '../store/crowd.ts'
import { assetTable } from './asset-table.ts'
import type { Gather } from './gather.ts'
import { writePdf } from './pdf.ts'
import { deckParameters, divisionParameter } from './plate-parameters.ts'
import type { PlateRequest, RequestOptions } from './plate-request.ts'
import { drawPng } from './png.ts'
import { writePptx, type Slide } from './pptx.ts'
import type { Plate } from './primitive.ts'
import { pictureFault } from './size.ts'
import { crowdNotes, sourceNotes } from './source-notes.ts'
import { writeSvg } from './svg.ts'

export type Plates = [Plate, ...Plate[]]

/** A file that is drawn: what it understands beside what all do, how dear it is, and its writer. */
export type DrawnFile = {
  format: 'svg' | 'png' | 'pdf' | 'pptx'
  options: RequestOptions
  queue: 'heavy' | 'light'
  /** It may have several pages. */
  paged: boolean
  write: (plates: Plates, asked: PlateRequest, gather: Gather) => Promise<Made> | Made
}

const powerpoint = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

async function deckOf(plates: Plates, { question: { language }, notes, table }: PlateRequest, { rows, records, dated }: Gather): Promise<Made> {
  const crowded = table ? plates.find(({ crowd }) => crowd)?.crowd : undefined
  if (crowded) throw new Problem('too-large', `A table of ${crowded.count} assets is no slide; at most ${mostSingle} stand in one. Leave "table" out, ask for fewer with a filter or a view, or take /map.csv.`, { parameter: 'table' })
  const standing = async ({ crowd, assets }: Plate) => (crowd ? crowdNotes(crowd, language) : sourceNotes(await records(assets), language))
  const slides: Slide[] = []
  for (const plate of plates) {
    slides.push({ plate: { ...plate, notes: notes ? [...plate.notes, ...(await standing(plate))] : [] }, ...(table ? { table: assetTable(await rows(plate.assets), language) } : {}) })
  }
  return { type: powerpoint, body: await writePptx(slides, { title: plates[0].title, created: new Date(await dated()) }) }
}

/** All of them. */
export const drawnFiles: readonly DrawnFile[] = [
  { format: 'svg', options: {}, queue: 'light', paged: false, write: ([plate], { size }) => ({ type: 'image/svg+xml; charset=utf-8', body: writeSvg(plate, size.pixels) }) },
  { format: 'png', options: { faultOf: pictureFault }, queue: 'heavy', paged: false, write: async ([plate], { size }) => ({ type: 'image/png', body: await drawPng(plate, size.pixels) }) },
  { format: 'pdf', options: { more: [divisionParameter] }, queue: 'heavy', paged: true, write: async (plates, { size }, { dated }) => ({ type: 'application/pdf', body: await writePdf(plates, size.paper, { title: plates[0].title, created: new Date(await dated()) }) }) },
  { format: 'pptx', options: { more: deckParameters }, queue: 'heavy', paged: true, write: deckOf },
]

/** The paths whose files are drawn with the reader's own rows, where these come with the question. */
export const takesRows = (path: string) => drawnFiles.some(({ format }) => path === `/map.${format}`)
