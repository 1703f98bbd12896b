import { countOf, shared } from '../analysis/sharing.ts'
import type { Cell, Chart, Table } from '../board.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import type { Text } from '../text.ts'
import { basisWord, precisionWord, reliabilityWord } from '../words/proof-words.ts'
import { confidenceWord, kinds, kindWord, precisions, reliabilities, type Basis } from '../vocabulary.ts'
import { formatNumber } from '../words/format.ts'
import { coverageWord } from './words-coverage.ts'

/** A column of a table of kinds: what a row must be to count in it. */
type Class = { name: Text; holds: (row: Row) => boolean }

const stated: readonly Basis[] = ['source', 'address', 'converted']
const precisionClasses: Class[] = precisions.map(precision => ({ name: precisionWord[precision], holds: row => row.precision === precision }))
const basisClasses: Class[] = [
  { name: coverageWord.stated, holds: row => stated.includes(row.basis) },
  { name: basisWord.estimate, holds: row => row.basis === 'estimate' },
  { name: basisWord.centre, holds: row => row.basis === 'centre' },
]
const confidenceClasses: Class[] = [
  ...reliabilities.map((reliability): Class => ({ name: reliabilityWord[reliability], holds: row => row.confidence === 'sourced' && row.reliability === reliability })),
  { name: confidenceWord['general-knowledge'], holds: row => row.confidence === 'general-knowledge' },
]

function tableOf(id: string, title: Text, about: Text, classes: Class[], rows: Row[], language: Language): Table {
  const line = (name: Text, own: (row: Row) => boolean): Cell[] => [{ text: name[language] }, ...[countOf(rows, own), ...classes.map(({ holds }) => countOf(rows, row => own(row) && holds(row)))].map((value): Cell => ({ text: formatNumber(value, language), value }))]
  const has = new Set(shared(rows).map(({ of: { kind } }) => kind))
  return {
    id, title: title[language], about: about[language],
    columns: [{ name: coverageWord.kind[language], align: 'start' }, ...[coverageWord.all, ...classes.map(({ name }) => name)].map(name => ({ name: name[language], align: 'end' as const }))],
    rows: [line(coverageWord.all, () => true), ...kinds.filter(kind => has.has(kind)).map(kind => line(kindWord[kind], row => row.kind === kind))],
  }
}

/** The classes that add up to all, as pieces of a bar for each kind. */
function chartOf(table: Table, from: number, to: number): Chart {
  const rows = table.rows.slice(1)
  return {
    id: table.id, type: 'bar', stacked: true, title: table.title, unit: '', table: table.id, categories: rows.map(([name]) => name?.text ?? ''),
    series: table.columns.slice(from, to).map(({ name }, at) => ({ name, values: rows.map(row => row[from + at]?.value ?? null) })),
  }
}

/** How exactly positions are known, and on what ground, by kind. */
export function positionsPart(rows: Row[], language: Language): { table: Table; chart: Chart } {
  const table = tableOf('positions', coverageWord.positions, coverageWord.positionsAbout, [...precisionClasses, ...basisClasses], rows, language)
  return { table, chart: chartOf(table, 2, 2 + precisionClasses.length) }
}

/** What the assets rest on, by kind: the best of their sources, or general knowledge. */
export function confidencePart(rows: Row[], language: Language): { table: Table; chart: Chart } {
  const table = tableOf('confidence', coverageWord.confidence, coverageWord.confidenceAbout, confidenceClasses, rows, language)
  return { table, chart: chartOf(table, 2, 2 + confidenceClasses.length) }
}
