import type { Board, Table } from '../board.ts'
import { coverageStates } from '../coverage.ts'
import type { Language } from '../language.ts'
import { askedCities, askedStandings, layerTable, looksTable, matrixTable, reasonsTable } from './coverage-states.ts'
import { confidencePart, positionsPart } from './coverage-quality.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { totalsTable } from './totals-table.ts'
import { coverageNotes, coverageWord, sayStates } from './words-coverage.ts'

const missingTable = ({ coverage }: Matter, language: Language): Table =>
  ({ id: 'missing', title: coverageWord.missing[language], columns: [{ name: coverageWord.missing[language], align: 'start' }], rows: coverage.missing.map(one => [{ text: one[language] }]) })

/** Where the research looked, how complete each kind is in each city, what is known to be missing, and what positions and assets rest on. */
export function coverageBoard(matter: Matter, { filter, language }: SceneQuestion): Board {
  const lines = askedStandings(matter, filter)
  const counts = coverageStates.map(state => ({ state, count: lines.flat().filter(one => one.state === state).length }))
  const [positions, confidence] = [positionsPart(matter.matched, language), confidencePart(matter.matched, language)]
  // Data of an early release: not even that nobody looked is on record.
  const isKept = matter.coverage.states.length > 0
  const kept = isKept ? [matrixTable(lines, filter, language), totalsTable(matter, askedCities(filter), language), missingTable(matter, language), layerTable(lines, filter, language), reasonsTable(matter, filter, language), looksTable(matter, language)] : []
  return {
    title: coverageWord.title[language],
    lead: !isKept ? coverageWord.notYet[language] : [coverageWord.lead[language], sayStates(counts, language)].join(language === 'en' ? ' ' : ''),
    charts: [positions.chart, confidence.chart].filter(({ categories }) => categories.length > 0),
    tables: [...kept, positions.table, confidence.table],
    notes: !isKept ? [] : coverageNotes.map(note => note[language]),
  }
}

/** The same as the panel asks for it. */
export const coverageSaid = (matter: Matter, question: SceneQuestion): { board: Board } => ({ board: coverageBoard(matter, question) })
