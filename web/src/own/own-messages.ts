import type { Topology } from 'topojson-specification'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { OwnWishes } from '@bay-atlas/data/table/own-rows.ts'
import type { OwnSeen } from '@bay-atlas/data/table/own-seen.ts'
import type { Recognised } from '@bay-atlas/data/table/recognise.ts'
import type { FileFaultCode } from '@bay-atlas/data/table/say-file-fault.ts'
import type { Line, Table } from '@bay-atlas/data/table/table.ts'
import type { OwnColumns } from '../state/desk/messages.ts'
import type { OwnSaid } from '../state/own.ts'

/** A file that was read, as far as the page needs to see of it. */
export type TableSeen = Pick<Table, 'format' | 'encoding' | 'heads'> & Recognised & { count: number; sample: Line[] }

/** What can be asked of the rows that the reader of files keeps: all that one says, everything that is wrong, the list with what the atlas knows. The two lists are CSV. */
export type OwnQuestions = { said: { id: string }; faults: { language: Language }; rich: { language: Language } }
export type OwnQuestionName = keyof OwnQuestions
export type OwnAnswers = { said: OwnSaid | null; faults: Blob; rich: Blob }
export type OwnAnswering = { [N in OwnQuestionName]: (question: OwnQuestions[N]) => OwnAnswers[N] }

/** What the page asks of the reader of files, which works on another thread. `turn` tells the newest question from those that were overtaken; `tell` is answered through the port that comes along. */
export type ToReader<N extends OwnQuestionName = OwnQuestionName> =
  | { ask: 'open'; file: File }
  | { ask: 'ground'; osm: Topology; tianditu: Topology }
  | { ask: 'understand'; turn: number; wishes: OwnWishes; known: readonly Row[] }
  | { ask: 'tell'; name: N; question: OwnQuestions[N] }

export type Fault = { code: FileFaultCode; values: string[] }

/** What it answers: how far it is, what it read, how it understood it, or why it cannot. */
export type FromReader =
  | { say: 'progress'; done: number; of: number }
  | { say: 'opened'; table: TableSeen }
  | { say: 'understood'; turn: number; seen: OwnSeen; columns: OwnColumns }
  | { say: 'failed'; fault: Fault }
