import { coverageClass, leastCovered, standing, type Standing } from '../analysis/coverage.ts'
import type { Cell, Table } from '../board.ts'
import type { Coverage } from '../coverage.ts'
import type { Filter } from '../filter.ts'
import type { Language } from '../language.ts'
import { cities, cityWord, kinds, kindWord, type City, type Kind } from '../vocabulary.ts'
import { sayCitation } from '../words/citation-in-words.ts'
import { formatDate, formatNumber } from '../words/format.ts'
import { bracketed, colon, listed, semicolon } from '../words/word.ts'
import type { Matter } from './matter.ts'
import { sayCompared } from './totals-table.ts'
import { classWord, coverageWord, stateWord } from './words-coverage.ts'

/** The kinds and cities a filter asks for; none means all. */
export const askedKinds = ({ kind }: Filter): Kind[] => kinds.filter(one => !kind.length || kind.includes(one))
export const askedCities = ({ city }: Filter): City[] => cities.filter(one => !city.length || city.includes(one))

/** How every kind asked for stands in every city asked for. */
export const askedStandings = (matter: Matter, filter: Filter): Standing[][] =>
  askedKinds(filter).map(kind => askedCities(filter).map(city => standing(kind, city, { ...matter, figures: matter.figures.figures })))

/** What the atlas holds and how it stands; the official totals that count a part of it stand underneath, each with its own share. */
function standingCell({ count, state, totals }: Standing, language: Language): Cell {
  const figures = totals.flatMap(({ figure }) => figure?.id ?? [])
  const said = totals.map(one => `${one.total.name[language]}${colon(language)}${sayCompared(one, language)}${bracketed(formatDate(one.figure?.asOf ?? null, language), language)}`)
  const receipts = { ...(figures.length && { figures }), ...(said.length && { note: said.join(semicolon(language)) }) }
  if (state === 'not-looked') return { text: count ? `${formatNumber(count, language)} · ${stateWord[state][language]}` : stateWord[state][language], tone: 'not-looked', ...(count && { value: count }), ...receipts }
  if (state === 'looked-none') return { text: stateWord[state][language], tone: 'faint', ...receipts }
  const tone = state === 'listed-all' ? 'strong' : undefined
  return { text: `${formatNumber(count, language)} · ${stateWord[state][language]}`, value: count, ...(tone && { tone }), ...receipts }
}

/** Kinds by cities: what is here, how far it was looked for, and the official totals that count a part of it. */
export function matrixTable(lines: Standing[][], filter: Filter, language: Language): Table {
  return {
    id: 'coverage', title: coverageWord.matrix[language], about: coverageWord.matrixAbout[language], matrix: true,
    columns: [{ name: coverageWord.kind[language], align: 'start' }, ...askedCities(filter).map(city => ({ name: cityWord[city][language], align: 'end' as const }))],
    rows: lines.map(line => [{ text: line[0] ? kindWord[line[0].kind][language] : '' }, ...line.map(one => standingCell(one, language))]),
  }
}

/** The official total of which least is here, by its name: unlike things are not added up. */
function leastCell(own: Standing[], language: Language): Cell {
  const least = leastCovered(own)
  if (!least?.figure) return { text: coverageWord.noTotal[language], tone: 'missing' }
  return { text: least.total.name[language], note: `${sayCompared(least, language)}${bracketed(formatDate(least.figure.asOf, language), language)}`, figures: [least.figure.id] }
}

/** The class that the layer shades each city by, and what it comes from. */
export function layerTable(lines: Standing[][], filter: Filter, language: Language): Table {
  const text = (value: string): Cell => ({ text: value })
  return {
    id: 'layer', title: coverageWord.layerTable[language],
    columns: [coverageWord.city, coverageWord.state, coverageWord.share, coverageWord.unlooked].map(name => ({ name: name[language], align: 'start' as const })),
    rows: askedCities(filter).map((city, at): Cell[] => {
      const own = lines.flatMap(line => line[at] ?? [])
      const unlooked = own.filter(({ state }) => state === 'not-looked').map(({ kind }) => kind)
      return [text(cityWord[city][language]), text(classWord[coverageClass(own)][language]), leastCell(own, language), text(unlooked.length ? sayKinds(unlooked, language) : coverageWord.none[language])]
    }),
  }
}

/** What is cited, as text: copies are never links. */
function sayCited(ids: string[], { sources }: Coverage, language: Language): string {
  const found = ids.flatMap(id => sources.find(source => source.id === id) ?? [])
  return found.length ? found.map(source => sayCitation(source, language)).join(semicolon(language)) : coverageWord.noSource[language]
}

/** Which of the eleven, said short where it is all or the nine of the mainland. */
function sayCities(some: City[], language: Language): string {
  if (some.length === cities.length) return coverageWord.everywhere[language]
  const isMainland = some.length === 9 && !some.includes('hong-kong') && !some.includes('macao')
  return isMainland ? coverageWord.mainland[language] : listed(some.map(city => cityWord[city][language]), language)
}

const sayKinds = (some: Kind[], language: Language): string =>
  some.length === kinds.length ? coverageWord.allKinds[language] : listed(some.map(kind => kindWord[kind][language]), language)

/** Why each state is what it is. */
export function reasonsTable({ coverage }: Matter, filter: Filter, language: Language): Table {
  const asked = { kinds: askedKinds(filter), cities: askedCities(filter) }
  const rows = coverage.states
    .map(one => ({ ...one, kinds: one.kinds.filter(kind => asked.kinds.includes(kind)), cities: one.cities.filter(city => asked.cities.includes(city)) }))
    .filter(one => one.kinds.length && one.cities.length)
  return {
    id: 'reasons', title: coverageWord.reasons[language],
    columns: [coverageWord.kind, coverageWord.city, coverageWord.state, coverageWord.reason, coverageWord.asOf, coverageWord.sources].map(name => ({ name: name[language], align: 'start' as const })),
    rows: rows.map(({ kinds, cities, state, reason, asOf, sources }): Cell[] => [
      { text: sayKinds(kinds, language) }, { text: sayCities(cities, language) }, { text: stateWord[state][language], ...(state === 'not-looked' && { tone: 'not-looked' as const }) },
      { text: reason[language] }, { text: asOf ? formatDate(asOf, language) : '–' }, { text: sayCited(sources, coverage, language) },
    ]),
  }
}

/** What each list names and what it leaves out. */
export function looksTable({ coverage }: Matter, language: Language): Table {
  return {
    id: 'looks', title: coverageWord.looks[language],
    columns: [coverageWord.look, coverageWord.kind, coverageWord.city, coverageWord.asOf, coverageWord.covers, coverageWord.leavesOut, coverageWord.sources].map(name => ({ name: name[language], align: 'start' as const })),
    rows: coverage.looks.map((look): Cell[] => [
      { text: look.title[language] }, { text: sayKinds(look.kinds, language) }, { text: sayCities(look.cities, language) }, { text: look.asOf ? formatDate(look.asOf, language) : '–' },
      { text: look.covers[language] }, { text: look.leavesOut[language] }, { text: sayCited(look.sources, coverage, language) },
    ]),
  }
}
