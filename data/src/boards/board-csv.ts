import type { Board, Cell, Table } from '../board.ts'
import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { word } from '../words/word.ts'

const noteWord = word('附注', '附註', 'note')
const standingWord = word('情况', '情況', 'standing')
/** How a value stands, as a file says it. */
const toneWord: Record<NonNullable<Cell['tone']>, Text> = {
  missing: word('未查到', '未查到', 'not found'), 'not-looked': word('未查', '未查', 'not looked'), disagree: word('来源不一致', '來源不一致', 'sources disagree'),
  estimate: word('估计', '估計', 'estimate'), planned: word('规划中', '規劃中', 'planned'), strong: word('', '', ''), faint: word('', '', ''),
}
const silent: Cell['tone'][] = [undefined, 'strong', 'faint']

/** A board as one text of comma-separated values: its title and sentence, every table under its own title, then the notes. */
export function boardCsv({ title, lead, tables, notes }: Board, language: Language = 'en'): string {
  const blocks = [[[title], [lead]], ...tables.map(table => [[table.title], ...(table.about ? [[table.about]] : []), ...linesOf(table, language)]), notes.map(note => [note])]
  return fileOf(blocks.filter(block => block.length > 0).flatMap((block, at) => (at > 0 ? [[], ...block] : block)))
}

/** One table as a file that a spreadsheet opens as it is: heads first, nothing before them. */
export function tableCsv(table: Table, language: Language = 'en'): string {
  return fileOf(linesOf(table, language))
}

type Value = string | number

/** A column of notes follows each column that has any, and one of how the value stands where any cell says so. */
function linesOf({ columns, rows }: Table, language: Language): Value[][] {
  const plan = columns.map((column, at) => ({ column, hasNote: rows.some(row => row[at]?.note !== undefined), hasTone: rows.some(row => !silent.includes(row[at]?.tone)) }))
  const heads = plan.flatMap(({ column: { name, unit }, hasNote, hasTone }) => {
    const head = unit ? `${name} (${unit})` : name
    return [head, ...(hasNote ? [`${name} [${noteWord[language]}]`] : []), ...(hasTone ? [`${name} [${standingWord[language]}]`] : [])]
  })
  return [heads, ...rows.map(row => plan.flatMap(({ hasNote, hasTone }, at) => {
    const cell = row[at]
    return [valueOf(cell), ...(hasNote ? [cell?.note ?? ''] : []), ...(hasTone ? [cell?.tone ? toneWord[cell.tone][language] : ''] : [])]
  }))]
}

/** The number where there is one, so that it can be reckoned with; else the words. */
const valueOf = (cell: Cell | undefined): Value => cell?.value ?? cell?.text ?? ''

/** RFC 4180 with the mark by which Excel knows UTF-8. */
const fileOf = (lines: Value[][]) => `\uFEFF${lines.map(line => line.map(writeCell).join(',')).join('\r\n')}\r\n`

/** Text that a spreadsheet would take for a formula is kept from it by an apostrophe; a number stays a number. */
function writeCell(cell: Value): string {
  if (typeof cell === 'number') return String(cell)
  const harmless = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? `'${cell}` : cell
  return /["\r\n,]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
