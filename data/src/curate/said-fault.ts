import { sayFault } from '../table/say-fault.ts'
import type { RowFault } from '../table/table.ts'

/** What a curator is told of a row, in English. */
export type SaidFault = { line: number; field: string; says: string; /** The row was read all the same. */ isRemark?: true }

/** A fault of a table as a curator reads it. */
export const said = ({ line, field, isRemark, ...fault }: RowFault): SaidFault => ({ line, field, says: sayFault({ field, ...fault }, 'en'), ...(isRemark ? { isRemark } : {}) })
