import { cityCount, type CityCount } from '../analysis/city-counts.ts'
import type { Cell, Chart, Table } from '../board.ts'
import type { Palette } from '../drawing/palette.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import type { Comparable } from '../scene/scene.ts'
import type { Text } from '../text.ts'
import { kinds, kindWord, sectors, sectorWord, tiers, tierWord, type City } from '../vocabulary.ts'
import { countCell, end, start } from './cells.ts'
import { citiesWord, comparableWord } from './words-cities.ts'

export const isCity = (one: Comparable): one is City => one !== 'suzhou'

/** One line of a table of counts. */
type Line = { name: Text; of: (count: CityCount) => number }
const parts: { id: 'kinds' | 'tiers' | 'sectors'; lines: Line[] }[] = [
  { id: 'kinds', lines: [{ name: citiesWord.all, of: ({ all }) => all }, ...kinds.map((one): Line => ({ name: kindWord[one], of: ({ kind }) => kind.get(one) ?? 0 }))] },
  { id: 'tiers', lines: tiers.map(one => ({ name: tierWord[one], of: ({ tier }) => tier.get(one) ?? 0 })) },
  { id: 'sectors', lines: sectors.map(one => ({ name: sectorWord[one], of: ({ sector }) => sector.get(one) ?? 0 })) },
]

/** A count of the atlas; Suzhou lies outside it, which is not zero. */
const cellOf = (count: number | null, language: Language): Cell => (count === null ? { text: citiesWord.outside[language], tone: 'not-looked' } : countCell(count, language))

/** What the atlas counts in each city: by kind, by tier, by sector. */
export function countTables(rows: Row[], chosen: Comparable[], language: Language): Table[] {
  const counts = chosen.map(one => (isCity(one) ? cityCount(one, rows) : null))
  return parts.map(({ id, lines }) => ({
    id: `atlas-${id}`, title: citiesWord[id][language], about: citiesWord.countsAbout[language],
    columns: [start(citiesWord.what[language]), ...chosen.map(one => end(comparableWord[one][language]))],
    rows: lines.map(({ name, of }): Cell[] => [{ text: name[language] }, ...counts.map(count => cellOf(count && of(count), language))]),
  }))
}

/** A bar for each city, with a piece in the colour of every kind. */
export function kindsChart(rows: Row[], chosen: Comparable[], palette: Palette, language: Language): Chart {
  const shown = chosen.filter(isCity)
  const counts = shown.map(city => cityCount(city, rows).kind)
  return {
    id: 'atlas-kinds', type: 'bar', stacked: true, title: citiesWord.kinds[language], unit: '', table: 'atlas-kinds',
    categories: shown.map(one => comparableWord[one][language]),
    series: kinds.map(kind => ({ name: kindWord[kind][language], color: palette.kind[kind], values: counts.map(count => count.get(kind) ?? 0) })),
  }
}
