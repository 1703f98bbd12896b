import { chunkSize } from '@bay-atlas/data/columns/chunk.ts'
import { carried } from '../carried.ts'
import { getBytes, getJson } from '../get-json.ts'
import { deskOf, openDesk, type Desk } from './desk.ts'

/** A desk with all rows on it. Of many their names are still on the way: `named` comes when they lie there too; null where they do already. */
export type OpenRows = { desk: Desk; named: Promise<void> | null }

/** Chunks that are asked for at once. */
const together = 3

/** Opens the desk and brings it all rows: from the file, where the page is one file, else from this site. Rejects when they cannot be had, and closes the desk again. */
export async function openRows(signal: AbortSignal): Promise<OpenRows> {
  if (carried) {
    const [answer, { parseRows }] = await Promise.all([getJson('/api/collections/assets/items'), import('../answers.ts')])
    return { desk: await deskOf(parseRows(answer)), named: null }
  }
  const desk = await openDesk()
  try {
    const [columns, names] = await Promise.all([getBytes('/api/columns/0', signal), getBytes('/api/names/0', signal)])
    const chunks = Math.ceil((await desk.deliver({ columns })) / chunkSize)
    for await (const next of inOrder('columns', chunks, signal)) await desk.deliver({ columns: next })
    const naming = nameAll(desk, names, chunks, signal)
    if (chunks > 1) return { desk, named: naming }
    await naming
    return { desk, named: null }
  } catch (fault) {
    desk.close()
    throw fault
  }
}

async function nameAll(desk: Desk, first: ArrayBuffer, chunks: number, signal: AbortSignal): Promise<void> {
  await desk.deliver({ names: first })
  for await (const names of inOrder('names', chunks, signal)) await desk.deliver({ names })
}

/** The chunks after the first, some of them on their way while the one before is put away. */
async function* inOrder(what: 'columns' | 'names', chunks: number, signal: AbortSignal): AsyncGenerator<ArrayBuffer> {
  const coming: Promise<ArrayBuffer>[] = []
  for (let at = 1; at < chunks + together; at += 1) {
    if (at < chunks) coming.push(getBytes(`/api/${what}/${at}`, signal))
    const next = at >= together ? await coming.shift() : undefined
    if (next) yield next
  }
}
