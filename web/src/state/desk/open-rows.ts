import { carried } from '../carried.ts'
import { firstPicture } from '../first-picture.ts'
import { getJson } from '../get-json.ts'
import { Arrival } from './arrival.ts'
import { openDesk, type Desk } from './desk.ts'

/** A desk with rows on it: of many only the first, the others and their names are on the way. */
export type OpenRows = { desk: Desk; arrival: Arrival }

/** The first rows and what they are called, as bytes on their way. */
export type FirstBytes = Record<'columns' | 'names', Promise<ArrayBuffer>>

/** Opens the desk and brings it the rows: from the file, where the page is one file, else from this site. Rejects when the first cannot be had, and closes the desk again. */
export async function openRows(first: FirstBytes | null): Promise<OpenRows> {
  if (carried || !first) {
    const [answer, { parseRows }, { deskOf }] = await Promise.all([getJson('/api/collections/assets/items'), import('../answers.ts'), import('./desk-here.ts')])
    const desk = deskOf(parseRows(answer))
    return { desk, arrival: new Arrival(desk, 0) }
  }
  const desk = self.origin === 'null' ? (await import('./desk-here.ts')).deskHere() : openDesk()
  try {
    const [columns, names] = await Promise.all([first.columns, first.names])
    const total = await desk.deliver({ columns })
    await desk.deliver({ names })
    return { desk, arrival: new Arrival(desk, total, firstPicture()) }
  } catch (fault) {
    desk.close()
    throw fault
  }
}
