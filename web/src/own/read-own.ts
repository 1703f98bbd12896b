import { groundOf } from '@bay-atlas/data/check/ground-of.ts'
import type { Ground } from '@bay-atlas/data/check/records.ts'
import { FileFault } from '@bay-atlas/data/table/file-fault.ts'
import { ownRows } from '@bay-atlas/data/table/own-rows.ts'
import { ownSeen } from '@bay-atlas/data/table/own-seen.ts'
import { pinyinOf } from '@bay-atlas/data/table/pinyin.ts'
import { readTable } from '@bay-atlas/data/table/read-table.ts'
import { recognise } from '@bay-atlas/data/table/recognise.ts'
import type { Table } from '@bay-atlas/data/table/table.ts'
import type { FromReader, OwnAnswering, OwnQuestionName, ToReader } from './own-messages.ts'
import { packed } from './own-pack.ts'
import { OwnTold } from './own-told.ts'

// The reader of files, on a thread of its own, so that the page stays awake and a cancelled file is gone with its thread.
// It keeps what it read as long as the rows are on the map: the page holds their numbers and names, and asks here for the rest.
// The server forbids this script every request (`default-src 'none'`), so what is read here can go nowhere but to the page.

/** A register of a region; a larger file is no list that a reader brings. */
const [mostBytes, mostRows, sampled] = [50_000_000, 100_000, 8]
/** So often it is said how far the reading is, and at least every so many rows. */
const [steps, every] = [100, 100]

const say = (message: FromReader) => postMessage(message)
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`

let table: Table | null = null
let told: OwnAnswering | null = null
let arrived: (ground: Ground) => void = () => undefined
const ground = new Promise<Ground>(resolve => { arrived = resolve })

async function open(file: File): Promise<void> {
  if (file.size > mostBytes) throw new FileFault('too-large', megabytes(file.size), megabytes(mostBytes))
  const bytes = await file.arrayBuffer().catch(() => Promise.reject(new FileFault('unreadable')))
  const read = await readTable(new Uint8Array(bytes))
  if (read.rows.length > mostRows) throw new FileFault('too-many-rows', String(read.rows.length), String(mostRows))
  table = read
  const { format, encoding, heads, rows } = read
  say({ say: 'opened', table: { format, encoding, heads, ...recognise(read), count: rows.length, sample: rows.slice(0, sampled) } })
}

async function understand({ turn, wishes, known }: Extract<ToReader, { ask: 'understand' }>): Promise<void> {
  if (!table) return
  const here = await ground
  const step = Math.max(every, Math.ceil(table.rows.length / steps))
  // What was understood before goes first, so that a long file is not held twice.
  told = null
  const read = ownRows(table, wishes, { rows: known, ground: here, pinyinOf }, (done, of) => {
    if (done % step === 0) say({ say: 'progress', done, of })
  })
  const byId = new Map(known.map(row => [row.id, row]))
  told = new OwnTold(read, byId)
  say({ say: 'understood', turn, seen: ownSeen(read, byId), columns: packed(read.own.map(({ row }) => row)) })
}

function answer<N extends OwnQuestionName>({ name, question }: Extract<ToReader<N>, { ask: 'tell' }>, port: MessagePort | undefined): void {
  port?.postMessage(told ? told[name](question) : null)
  port?.close()
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<ToReader>) => {
  if (data.ask === 'ground') return arrived(groundOf(data))
  if (data.ask === 'tell') return answer(data, port)
  const doing = data.ask === 'open' ? open(data.file) : understand(data)
  doing.catch((fault: unknown) => say({ say: 'failed', fault: fault instanceof FileFault ? { code: fault.code, values: fault.values } : { code: 'unreadable', values: [] } }))
})
