import type { FromDesk, ToDesk } from '../desk/messages.ts'
import type { About, Known, TellName, Telling, Tells } from './analyst.ts'

/** What the page sends to the worker. An answer comes back through the port that came along; a message through it takes the question back. */
export type ToAnalyst<N extends TellName = TellName> = { know: Known } | { tell: N; about: About; question: Telling }
export type FromAnalyst<N extends TellName> = FromDesk<Tells[N]>

/** What the worker sends beside that: a question for the desk, with the port that its answer goes to. */
export type ForDesk = ToDesk
