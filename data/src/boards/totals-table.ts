import { compared, numberOf, officialTotals, type Compared } from '../analysis/official-totals.ts'
import type { Cell, Table } from '../board.ts'
import { places, type Place, type Total } from '../coverage.ts'
import type { Language } from '../language.ts'
import { isNumbered } from '../numbered-figure.ts'
import { cityWord, type City } from '../vocabulary.ts'
import { formatOperator } from '../words/amount.ts'
import { formatDate, formatNumber, formatShare } from '../words/format.ts'
import { disputed } from './benchmark-cells.ts'
import type { Matter } from './matter.ts'
import { citiesWord } from './words-cities.ts'

type Held = Pick<Matter, 'rows' | 'called' | 'figures'>

/** The two numbers side by side and the share: `28 / 1,333 · 2.1%`; the total is said to be not found where it was not. */
export function sayCompared({ count, figure, share }: Compared, language: Language): string {
  const official = numberOf(figure)
  if (official === null) return `${formatNumber(count, language)} / ${citiesWord.notFound[language]}`
  const total = [formatOperator(figure?.operator, language), formatNumber(official, language)].filter(Boolean).join(' ')
  return [`${formatNumber(count, language)} / ${total}`, ...(share === null ? [] : [formatShare(share, language)])].join(' · ')
}

function totalCell(total: Total, place: Place, matter: Held, language: Language): Cell {
  const { figures } = matter
  if (!total.places.includes(place)) return { text: '–', tone: 'faint' }
  const found = compared(total, place, { ...matter, figures: figures.figures })
  const { figure } = found
  if (!figure || !isNumbered(figure)) return { text: sayCompared(found, language), tone: 'missing' }
  const beside = disputed(figure, figures)
  const over = total.over.find(one => one.place === place)
  const note = [formatDate(figure.asOf, language), ...(over ? [over.why[language]] : [])].join(language === 'en' ? '. ' : '。')
  const tone = beside.length ? 'disagree' : total.fit === 'near' ? 'estimate' : undefined
  return { text: sayCompared(found, language), figures: [figure.id, ...beside], note, ...(tone && { tone }) }
}

const placeName = (place: Place, language: Language) => (place === 'gba' ? citiesWord.bay : cityWord[place])[language]

/** Every official total beside what the atlas has, by city and for the whole bay; the filter does not touch it. */
export function totalsTable(matter: Held & Pick<Matter, 'coverage'>, asked: City[], language: Language): Table {
  const shown = places.filter(place => place === 'gba' || asked.includes(place))
  const rows = matter.coverage.totals.map(total => [
    { text: total.name[language], note: total.fit === 'near' ? `${citiesWord.loose[language]}${language === 'en' ? '. ' : '。'}${total.note[language]}` : total.note[language] },
    ...shown.map(place => totalCell(total, place, matter, language)),
  ])
  return {
    id: 'totals', title: citiesWord.totals[language], about: citiesWord.totalsAbout[language],
    columns: [{ name: citiesWord.what[language], align: 'start' }, ...shown.map(place => ({ name: placeName(place, language), align: 'end' as const }))],
    rows,
  }
}

/** The same with a column for each number, for files and charts: one line for each total that was found. */
export function totalsList(matter: Held & Pick<Matter, 'coverage'>, asked: City[], language: Language): Table {
  const found = officialTotals(matter.coverage, { ...matter, figures: matter.figures.figures }).filter(({ figure, place }) => figure && (place === 'gba' || asked.includes(place)))
  const number = (value: number, cell: Cell = { text: '' }): Cell => ({ ...cell, text: formatNumber(value, language), value })
  return {
    id: 'totals-list', title: citiesWord.totalsList[language],
    columns: [
      { name: citiesWord.what[language], align: 'start' }, { name: citiesWord.city[language], align: 'start' }, { name: citiesWord.inAtlas[language], align: 'end' },
      { name: citiesWord.official[language], align: 'end' }, { name: citiesWord.share[language], align: 'end', unit: '%' }, { name: citiesWord.asOf[language], align: 'start' },
    ],
    rows: found.map(({ total, place, count, figure, share }) => [
      { text: total.name[language] }, { text: placeName(place, language) }, number(count),
      number(numberOf(figure) ?? 0, { text: '', figures: figure ? [figure.id] : [], ...(figure?.operator && { note: formatOperator(figure.operator, language) }) }),
      share === null ? { text: '–', tone: 'faint' } : { text: formatShare(share, language), value: Math.round(share * 1000) / 10 },
      { text: formatDate(figure?.asOf ?? null, language) },
    ]),
  }
}
