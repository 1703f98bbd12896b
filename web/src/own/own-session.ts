import { useSyncExternalStore } from 'react'
import { isTopology } from '@bay-atlas/data/basemap.ts'
import osmUrl from '@bay-atlas/data/basemap/bay-osm.topojson?url'
import tiandituUrl from '@bay-atlas/data/basemap/bay-tianditu.topojson?url'
import type { Row } from '@bay-atlas/data/row.ts'
import type { OwnWishes } from '@bay-atlas/data/table/own-rows.ts'
import type { OwnSeen } from '@bay-atlas/data/table/own-seen.ts'
import type { OwnColumns } from '../state/desk/messages.ts'
import { getJson } from '../state/get-json.ts'
import { holdOwnData } from '../state/own.ts'
import type { Fault, FromReader, OwnAnswers, OwnQuestionName, OwnQuestions, TableSeen } from './own-messages.ts'
import { openReader, type OwnReader } from './own-reader.ts'

/** What was understood, and the same as the desk takes it. */
type Understood = { seen: OwnSeen; columns: OwnColumns }

/** How far the reading of a file is. `read` is null while it is being understood anew, `fault` says why it cannot be as it is mapped now. */
export type Session =
  | { at: 'nothing' }
  | { at: 'reading'; file: string }
  | { at: 'failed'; file: string; fault: Fault }
  | { at: 'read'; file: string; table: TableSeen; wishes: OwnWishes; read: Understood | null; fault: Fault | null; progress: { done: number; of: number } | null }

const nothing: Session = { at: 'nothing' }
// Beside the address for the reason that `state/own.ts` gives: what stands in the reader's file is nobody else's. In memory alone.
let session: Session = nothing
let reader: OwnReader | null = null
/** The one that keeps the rows which are on the map. */
let placed: OwnReader | null = null
let known: Promise<readonly Row[]> = Promise.resolve([])
let turn = 0
const listeners = new Set<() => void>()

function become(next: Session): void {
  session = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The file that is being read, and what was understood of it. */
export const useOwnSession = () => useSyncExternalStore(subscribe, () => session)

/** Asks for something of the rows that are being decided on or, once they are on the map, of those; null where there are none. */
export const askOwn = async <N extends OwnQuestionName>(name: N, question: OwnQuestions[N]): Promise<OwnAnswers[N] | null> => (session.at === 'read' ? reader : placed)?.ask(name, question) ?? null

/** Begins to read a file in place of the one before. `rows` are the assets of the atlas, to tell the datum and to match by. */
export function openFile(file: File, rows: Promise<readonly Row[]>): void {
  forget()
  known = rows
  become({ at: 'reading', file: file.name })
  reader = openReader(hear)
  reader.send({ ask: 'open', file })
  void showGround(reader)
}

/** The reader knows land and cities by the built-in map, which the page has; it may ask nobody itself. */
async function showGround(to: OwnReader): Promise<void> {
  try {
    const [osm, tianditu] = await Promise.all([getJson(osmUrl), getJson(tiandituUrl)])
    if (!isTopology(osm) || !isTopology(tianditu)) throw new Error('The built-in map is no topology.')
    to.send({ ask: 'ground', osm, tianditu })
  } catch {
    if (to === reader) hear({ say: 'failed', fault: { code: 'no-map', values: [] } })
  }
}

/** Understands the table anew, as the reader wishes now. */
export function wish(change: Partial<OwnWishes>): void {
  if (session.at !== 'read') return
  const wishes = { ...session.wishes, ...change }
  become({ ...session, wishes, read: null, fault: null, progress: null })
  turn += 1
  const now = turn
  void known.then(rows => now === turn && reader?.send({ ask: 'understand', turn: now, wishes, known: rows }))
}

function hear(told: FromReader): void {
  if (told.say === 'opened' && session.at === 'reading') {
    become({ at: 'read', file: session.file, table: told.table, wishes: { mapping: told.table.mapping, kind: null, datum: null }, read: null, fault: null, progress: null })
    wish({})
  }
  if (told.say === 'progress' && session.at === 'read') become({ ...session, progress: { done: told.done, of: told.of } })
  if (told.say === 'understood' && session.at === 'read' && told.turn === turn) become({ ...session, read: { seen: told.seen, columns: told.columns }, progress: null })
  if (told.say === 'failed' && session.at === 'reading') become({ at: 'failed', file: session.file, fault: told.fault })
  if (told.say === 'failed' && session.at === 'read') become({ ...session, read: null, fault: told.fault, progress: null })
}

/** Stops reading and forgets the file; what is on the map already stays there, and with it whoever knows the rest of it. */
export function forget(): void {
  if (reader !== placed) reader?.close()
  reader = null
  known = Promise.resolve([])
  become(nothing)
}

/** Puts what was read on the map. */
export function place(): void {
  if (session.at !== 'read' || !session.read || !reader) return
  if (placed !== reader) placed?.close()
  const keeper = reader
  placed = keeper
  holdOwnData({ file: session.file, ...session.read, said: id => keeper.ask('said', { id }) })
}

/** Takes everything away: the rows from the map, the file from memory. */
export function remove(): void {
  forget()
  placed?.close()
  placed = null
  holdOwnData(null)
}
