import type { Matter } from '@bay-atlas/data/boards/matter.ts'
import type { Known, TellName, Telling, Tells } from '../state/analyst/analyst.ts'

/** Somebody on another thread who has the rows. The signal takes a question back. */
export type Far = { tell: <N extends TellName>(name: N, question: Telling, signal: AbortSignal) => Promise<Tells[N]> }

/** What tools are made from: with all rows, or where those are many with somebody who is asked what to say of them. */
export type ToolMatter = Matter | (Known & { far: Far })

/** Who has the rows, where they are not here. */
export const farOf = (matter: ToolMatter): Far | null => ('far' in matter ? matter.far : null)

/** A question as far as boards go by it: where the map looks does not matter to them. */
export const anywhere = <Q extends Telling>(question: Q): Q => ({ ...question, zoom: 0, seen: [-180, -90, 180, 90] })
