import type { Topology } from 'topojson-specification'
import type { Row } from '@bay-atlas/data/row.ts'
import type { OwnRead, OwnWishes } from '@bay-atlas/data/table/own-rows.ts'
import type { Recognised } from '@bay-atlas/data/table/recognise.ts'
import type { FileFaultCode } from '@bay-atlas/data/table/say-file-fault.ts'
import type { Line, Table } from '@bay-atlas/data/table/table.ts'

/** A file that was read, as far as the page needs to see of it. */
export type TableSeen = Pick<Table, 'format' | 'encoding' | 'heads'> & Recognised & { count: number; sample: Line[] }

/** What the page asks of the reader of files, which works on another thread. `turn` tells the newest question from those that were overtaken. */
export type ToReader = { ask: 'open'; file: File } | { ask: 'ground'; osm: Topology; tianditu: Topology } | { ask: 'understand'; turn: number; wishes: OwnWishes; known: readonly Row[] }

export type Fault = { code: FileFaultCode; values: string[] }

/** What it answers: how far it is, what it read, how it understood it, or why it cannot. */
export type FromReader =
  | { say: 'progress'; done: number; of: number }
  | { say: 'opened'; table: TableSeen }
  | { say: 'understood'; turn: number; read: OwnRead }
  | { say: 'failed'; fault: Fault }
