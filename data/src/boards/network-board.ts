import { leaningOf } from '../analysis/leaning.ts'
import { countLinks, isPlanned, partiesById, type LinkCounts } from '../analysis/links.ts'
import type { Board, Chart, Table } from '../board.ts'
import type { Language } from '../language.ts'
import { linkKinds } from '../link-kinds.ts'
import { linkKindWord } from '../words/link-words.ts'
import type { Link } from '../schema.ts'
import { inOneLine } from '../words/word.ts'
import { countCell, end, start } from './cells.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { askedLinks, isFiltered, linksOnMap } from './network-links.ts'
import { beyondTable, cityTable, linksTable, ownTable, universityTables } from './network-tables.ts'
import { networkNote, networkWord, sayInferred, sayLead, sayLeaning, sayLinkFilter } from './words-network.ts'

/** What the network says: its board, what each choice of its filter would give, and how many links are asked for. */
export type NetworkSaid = { board: Board; counts: LinkCounts; shown: number }

/** The board with what else the tool shows. */
export const networkSaid = (matter: Matter, question: SceneQuestion): NetworkSaid =>
  ({ board: networkBoard(matter, question), counts: countLinks(linksOnMap(matter, question.selected), question.scene.links), shown: askedLinks(matter, question).length })

/** The cooperation network in words and tables: the chosen asset's links first, then what all chosen links say. */
export function networkBoard(matter: Matter, question: SceneQuestion): Board {
  const { network } = matter
  const { language, selected } = question
  const links = askedLinks(matter, question)
  const parties = partiesById(network)
  const chosen = selected ? parties.get(selected) : undefined
  const own = chosen ? links.filter(link => link.parties.includes(chosen.id)) : []
  const [kinds, years] = [runOf('kinds', kindParts(links, language), language), runOf('years', yearParts(links, language), language)]
  return {
    title: networkWord.title[language],
    lead: leadOf(matter, links, question),
    charts: links.length ? [kinds.chart, years.chart] : [],
    tables: [
      ...(chosen ? [ownTable(own, chosen, network, language)] : []),
      cityTable(links, parties, language),
      ...universityTables(links, parties, matter, language),
      beyondTable(links, parties, chosen?.id ?? null, language),
      ...(links.length ? [kinds.table, years.table] : []),
      linksTable(links, network, language),
    ],
    notes: notesOf(matter, links, language),
  }
}

function leadOf(matter: Matter, links: Link[], { scene, language }: SceneQuestion): string {
  const counts = { chosen: links.length, all: matter.network.links.length, crossing: links.filter(link => link.crossBorder).length, planned: links.filter(isPlanned).length, yearUnknown: links.filter(({ year }) => year === null).length }
  return inOneLine([sayLead(counts, language), sayLinkFilter(scene.links, language), networkWord.what[language], isFiltered(matter) ? networkWord.filtered[language] : ''], language)
}

function notesOf({ network }: Matter, links: Link[], language: Language): string[] {
  const leaning = leaningOf(network)
  const inferred = links.filter(({ status }) => status === 'inferred').length
  return [
    ...(leaning ? [sayLeaning(leaning.party.name[language], leaning, language)] : []),
    ...(inferred ? [sayInferred(inferred, language)] : []),
    networkNote.legs[language],
    networkNote.notComplete[language],
  ]
}

/** Links that belong together under a name. */
type Part = { name: string; links: Link[] }

const kindParts = (links: Link[], language: Language): Part[] =>
  linkKinds.map(kind => ({ name: linkKindWord[kind][language], links: links.filter(link => link.kind === kind) })).filter(part => part.links.length).toSorted((a, b) => b.links.length - a.links.length)

/** Every year from the first to the last, empty ones too; then those of unknown year. */
function yearParts(links: Link[], language: Language): Part[] {
  const known = links.flatMap(({ year }) => year ?? [])
  const first = Math.min(...known)
  const years = known.length ? Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => first + at) : []
  return [...years.map(year => ({ name: String(year), links: links.filter(link => link.year === year) })), { name: networkWord.yearUnknown[language], links: links.filter(({ year }) => year === null) }]
}

/** A chart of parts, cross-border links in the accent colour, and the table that says the same. */
function runOf(about: 'kinds' | 'years', parts: Part[], language: Language): { chart: Chart; table: Table } {
  const id = `links-by-${about}`
  const title = networkWord[about === 'kinds' ? 'byKind' : 'byYear'][language]
  const crossing = (part: Part) => part.links.filter(link => link.crossBorder).length
  const [across, inside] = [networkWord.crossing[language], networkWord.inside[language]]
  return {
    chart: {
      id: `${id}-chart`, type: about === 'kinds' ? 'bar' : 'column', title, categories: parts.map(({ name }) => name), unit: networkWord.unit[language], stacked: true, table: id,
      series: [{ name: across, values: parts.map(crossing), accent: true }, { name: inside, values: parts.map(part => part.links.length - crossing(part)) }],
    },
    table: {
      id, title, ...(about === 'years' ? { about: networkWord.byYearAbout[language] } : {}),
      columns: [start(networkWord[about === 'kinds' ? 'kind' : 'year'][language]), end(networkWord.total[language]), end(across), end(inside)],
      rows: parts.map(part => [{ text: part.name }, countCell(part.links.length, language), countCell(crossing(part), language), countCell(part.links.length - crossing(part), language)]),
    },
  }
}
