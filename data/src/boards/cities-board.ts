import { inSeveralCities } from '../analysis/city-counts.ts'
import type { Board, Chart, Table } from '../board.ts'
import type { Language } from '../language.ts'
import { comparables } from '../scene/scene.ts'
import { countTables, isCity, kindsChart } from './atlas-counts.ts'
import { derivedTable, newestTable, suzhouTable } from './benchmark-tables.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { sameYearPart } from './same-year-part.ts'
import { totalsList, totalsTable } from './totals-table.ts'
import { citiesNotes, citiesWord, saySeveral } from './words-cities.ts'

/** One official total beside what is here, by city: how small the sample is. */
function totalChart(list: Table, name: string, language: Language): Chart {
  const rows = list.rows.filter(([what, where]) => what?.text === name && where?.text !== citiesWord.bay[language])
  const values = (at: number) => rows.map(row => row[at]?.value ?? null)
  return {
    id: 'totals', type: 'bar', title: name, unit: '', table: list.id, categories: rows.map(row => row[1]?.text ?? ''),
    series: [{ name: citiesWord.official[language], values: values(3) }, { name: citiesWord.inAtlas[language], accent: true, values: values(2) }],
  }
}

/**
 * The eleven cities and Suzhou: figures, official totals beside the atlas, what the atlas counts, and the benchmarks of the 2023 article.
 * Only the table and charts of one year show all of them, with the chosen first.
 */
export function citiesBoard(matter: Matter, { scene: { compare }, language, palette }: SceneQuestion): Board {
  const { figures, matched, coverage } = matter
  const chosen = compare.length ? comparables.filter(one => compare.includes(one)) : [...comparables]
  const asked = chosen.filter(isCity)
  const { table, charts } = sameYearPart(figures, compare, language)
  const list = totalsList(matter, asked, language)
  const giants = coverage.totals.find(({ metric }) => metric === 'national-little-giants')
  const several = inSeveralCities(matched)
  return {
    title: citiesWord.title[language],
    lead: citiesWord.lead[language],
    charts: [...charts, ...(giants ? [totalChart(list, giants.name[language], language)] : []), kindsChart(matched, chosen, palette, language)].filter(({ categories }) => categories.length > 0),
    tables: [table, newestTable(figures, chosen, language), derivedTable(figures, chosen, language), totalsTable(matter, asked, language), list, ...countTables(matched, chosen, language), suzhouTable(figures, language)],
    notes: [...citiesNotes.map(note => note[language]), ...(several ? [saySeveral(several, language)] : [])],
  }
}

/** The same as the panel asks for it. */
export const citiesSaid = (matter: Matter, question: SceneQuestion): { board: Board } => ({ board: citiesBoard(matter, question) })
