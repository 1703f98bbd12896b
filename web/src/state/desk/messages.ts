import type { Row } from '@bay-atlas/data/row.ts'
import type { Answers, QuestionName, Questions } from './questions.ts'

/** Rows for the ledger: a chunk of the atlas in Arrow, numbers or names, or the reader's own. */
export type Delivery = { columns: ArrayBuffer } | { names: ArrayBuffer } | { own: Row[] }

/** What the page sends to the worker. An answer, or that a delivery has been put away, comes back through the port that came along; a message through it takes the question back. */
export type ToDesk<N extends QuestionName = QuestionName> = { deliver: Delivery } | { ask: N; question: Questions[N] }

/** What comes back. A fault is a sentence. */
export type FromDesk<A> = { answer: A } | { fault: string }
export type Told<N extends QuestionName> = FromDesk<Answers[N]>
