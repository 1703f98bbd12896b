import type { Context } from 'hono'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { textOf } from '@bay-atlas/data/text.ts'
import { filterInWords } from '@bay-atlas/data/words/filter-in-words.ts'
import { answerKey, type Atlas } from './atlas.ts'
import { sendInPieces } from './export.ts'
import { slicesOf } from './features/slices.ts'
import { inPieces, whole, type Writer } from './formats/writer.ts'
import { callerOf } from './http/caller-of.ts'
import { mostOnPage } from './http/paging.ts'
import { nobodyWaits } from './http/patience.ts'
import { whileWanted } from './http/wanted.ts'
import { stepQuestion } from './plate/deck.ts'
import type { Extent } from './plate/frame-for.ts'
import type { Said } from './plate/geojson.ts'
import { inFrame } from './plate/in-frame.ts'
import type { PlateRequest } from './plate/plate-request.ts'
import { liveAddress, type PlateQuestion } from './plate/question.ts'

/** A file of assets: what stands at their places, and how it is written when it is known what the file says of itself. */
type AssetFile<T> = { type: string; at: (places: Uint32Array) => Promise<T[]>; writer: (said: Omit<Said, 'version'>) => Writer<T> }

/** Sends the assets that a plate of the question shows as a list: kept like every answer, and in pieces where they are many. */
export async function sendAssets<T>(c: Context, atlas: Atlas, asked: PlateRequest, { type, at, writer }: AssetFile<T>): Promise<Response> {
  const { answers, queues } = atlas
  const origin = atlas.originOf(c)
  const key = answerKey(atlas, c.req.path, origin, asked.key)
  const listed = () => listedIn(atlas, questionOf(asked), asked.size.size, origin)
  if (!answers.knows(key)) {
    const { places, said } = await whileWanted(nobodyWaits(c), listed)
    if (places.length > mostOnPage) return sendInPieces(atlas, c, { key, type, pieces: gone => inPieces(writer(said), slicesOf(places, at, gone)) })
  }
  const make = async (gone: AbortSignal) => {
    const { places, said } = await listed()
    const all: T[] = []
    for await (const some of slicesOf(places, at, gone)) all.push(...some)
    return { type, body: whole(writer(said), all) }
  }
  return answers.send(c, key, gone => queues.light.run(callerOf(c), () => make(gone), gone))
}

/** Files of assets list them whatever is looked at beside the map, of one step of a story; what a tool or page says is at `/board.csv`. */
function questionOf({ question, story, step, division }: PlateRequest): PlateQuestion {
  const told = division === 'story' ? story?.steps[(step ?? 1) - 1] : undefined
  const plain = { ...question, scene: plainScene }
  return told ? stepQuestion(plain, told) : plain
}

async function listedIn({ store }: Atlas, question: PlateQuestion, size: Extent, origin: string): Promise<{ places: Uint32Array; said: Omit<Said, 'version'> }> {
  const { filter, language, title } = question
  const { places } = await inFrame(store, question, size)
  const parent = filter.partOf ? await store.item(filter.partOf) : null
  const inWords = filterInWords(filter, language, parent && textOf(parent.properties)[language])
  return { places, said: { language, name: title ?? inWords, filter: inWords, href: liveAddress(origin, question), count: places.length } }
}
