import { carried } from '../carried.ts'
import { getBytes, getJson } from '../get-json.ts'
import { deskOf, openDesk, type Desk } from './desk.ts'

/** Opens the desk and brings it all rows: from the file, where the page is one file, else from this site. Rejects when they cannot be had, and closes the desk again. */
export async function openRows(signal: AbortSignal): Promise<Desk> {
  if (carried) {
    const [answer, { parseRows }] = await Promise.all([getJson('/api/collections/assets/items'), import('../answers.ts')])
    return deskOf(parseRows(answer))
  }
  const desk = openDesk()
  try {
    const [columns, names] = await Promise.all([getBytes('/api/columns/0', signal), getBytes('/api/names/0', signal)])
    await desk.deliver({ columns })
    await desk.deliver({ names })
    return desk
  } catch (fault) {
    desk.close()
    throw fault
  }
}
