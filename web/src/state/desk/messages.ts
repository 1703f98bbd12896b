import type { Chunk } from '@bay-atlas/data/columns/chunk.ts'
import type { NameParts } from '@bay-atlas/data/columns/phrased-names.ts'
import type { Answers, QuestionName, Questions } from './questions.ts'

/** Rows of the reader's own and what they are called: made by the page itself, so they travel as they are. */
export type OwnColumns = { chunk: Chunk; names: NameParts }

/** Rows for the ledger: a chunk of the atlas in Arrow, numbers or names, or the reader's own; null takes those away. */
export type Delivery = { columns: ArrayBuffer } | { names: ArrayBuffer } | { own: OwnColumns | null }

/** What the page sends to the worker. An answer, or that a delivery has been put away, comes back through the port that came along; a message through it takes the question back. */
export type ToDesk<N extends QuestionName = QuestionName> = { deliver: Delivery } | { ask: N; question: Questions[N] }

/** What comes back. A fault is a sentence. */
export type FromDesk<A> = { answer: A } | { fault: string }
export type Told<N extends QuestionName> = FromDesk<Answers[N]>
