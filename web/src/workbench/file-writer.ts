import type { SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import type { Says, Say } from '@bay-atlas/data/boards/panel-says.ts'
import { boardCsv, tableCsv } from '@bay-atlas/data/boards/board-csv.ts'
import { anywhere, farOf, type ToolMatter } from './tool-matter.ts'

/** So many rows a file of a list of assets holds at most: as many as a spreadsheet opens at once. */
export const mostInFile = 100_000

/** Writes a board, or its table with this id, with as many rows as a file takes. */
export type WriteFile = (table?: string) => Promise<string>

const never = new AbortController().signal

/** How the board of a panel becomes a file where the page shows only the beginning of a list. */
export function fileWriter<N extends keyof Says>(say: Say<N>, matter: ToolMatter, question: SceneQuestion): WriteFile {
  return async table => {
    const whole = { ...anywhere(question), listed: mostInFile }
    const far = farOf(matter)
    if (far) return far.tell('file', { ...whole, table }, never)
    if ('far' in matter) throw new Error('There is nobody to ask for the rows.')
    const { board } = say(matter, whole)
    const one = board.tables.find(({ id }) => id === table)
    return one ? tableCsv(one, question.language) : boardCsv(board, question.language)
  }
}
