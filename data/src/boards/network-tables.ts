import { beyondPartners } from '../analysis/beyond.ts'
import { cityMatrix, siteMatrix } from '../analysis/link-matrix.ts'
import { partiesById, partiesOf, type Parties } from '../analysis/links.ts'
import { rowCalled, type ManyRows } from '../analysis/many-rows.ts'
import type { Cell, Table } from '../board.ts'
import type { Language } from '../language.ts'
import type { Network, Party } from '../network.ts'
import type { Link } from '../schema.ts'
import { unitWord } from '../units.ts'
import { cityWord, kindWord } from '../vocabulary.ts'
import { formatNumber } from '../words/format.ts'
import { isHan, listed } from '../words/word.ts'
import { countCell, end, start } from './cells.ts'
import { linkCells, linkColumns, partyCell, placeOf } from './network-cells.ts'
import { networkWord, sayBearing, sayOwn, sayOwnTitle } from './words-network.ts'

/** City by city, undirected; on the diagonal, links within one. */
export function cityTable(links: Link[], parties: Parties, language: Language): Table {
  const { cities, counts } = cityMatrix(links, parties)
  return {
    id: 'cities-by-cities', title: networkWord.cities[language], about: networkWord.citiesAbout[language], matrix: true,
    columns: [start(networkWord.city[language]), ...cities.map(city => end(cityWord[city][language]))],
    rows: counts.map((row, at) => {
      const city = cities[at]
      return [{ text: city ? cityWord[city][language] : '' }, ...row.map(n => countCell(n, language))]
    }),
  }
}

/** What the university is called for short, where its aliases say so: 港科大, HKUST. */
function shortName({ id, name }: Party, rows: ManyRows, language: Language): string {
  const aliases = rowCalled(rows, id)?.aliases ?? []
  const han = aliases.filter(alias => /^\p{Script=Han}{2,4}$/u.test(alias)).at(-1)
  const latin = aliases.find(alias => /^[A-Za-z]+$/.test(alias))
  return (isHan(language) ? han : latin) ?? name[language]
}

/** Universities of Hong Kong by mainland city, and by mainland site. */
export function universityTables(links: Link[], parties: Parties, rows: ManyRows, language: Language): Table[] {
  const { universities, sites, cities, bySite, byCity } = siteMatrix(links, parties)
  const about = networkWord.universitiesAbout[language]
  return [
    {
      id: 'universities-by-city', title: networkWord.universities[language], about, matrix: true,
      columns: [start(networkWord.university[language]), ...cities.map(city => end(cityWord[city][language]))],
      rows: universities.map(university => [partyCell(university, language), ...cities.map(city => countCell(byCity(university, city), language))]),
    },
    {
      id: 'universities-by-site', title: networkWord.sites[language], about, matrix: true,
      columns: [start(networkWord.site[language]), ...universities.map(university => end(shortName(university, rows, language)))],
      rows: sites.map(site => [{ ...partyCell(site, language), note: placeOf(site, language) }, ...universities.map(university => countCell(bySite(university, site), language))]),
    },
  ]
}

/** Partners beyond the bay, with the direction and distance in which they lie; the nearest of a place beside each other. */
export function beyondTable(links: Link[], parties: Parties, seenFrom: string | null, language: Language): Table {
  const found = beyondPartners(links, parties, seenFrom).toSorted((a, b) => a.distanceKm - b.distanceKm)
  return {
    id: 'beyond-the-bay', title: networkWord.beyond[language], about: networkWord.beyondAbout[language],
    columns: [start(networkWord.partner[language]), start(networkWord.place[language]), start(networkWord.direction[language]), end(networkWord.distance[language], unitWord.km[language]), start(networkWord.seenFrom[language]), start(networkWord.name[language])],
    rows: found.map(({ link, partner, from, bearing, distanceKm }) => {
      const km = Math.round(distanceKm / 10) * 10
      const cells: Cell[] = [partyCell(partner, language), { text: placeOf(partner, language) }, { text: sayBearing(bearing, language) }, { text: formatNumber(km, language), value: km }, partyCell(from, language), { text: link.name[language] }]
      return cells
    }),
  }
}

/** Every link with its parties and its receipt, newest first, unknown years last. */
export function linksTable(links: Link[], network: Network, language: Language): Table {
  const parties = partiesById(network)
  return {
    id: 'links', title: networkWord.all[language],
    columns: [start(networkWord.name[language]), start(networkWord.first[language]), start(networkWord.others[language]), ...linkColumns(language)],
    rows: newestFirst(links).map(link => {
      const [first, ...others] = partiesOf(link, parties)
      const firstCell: Cell = first ? partyCell(first, language) : { text: networkWord.notFound[language], tone: 'missing' }
      return [{ text: link.name[language] }, firstCell, othersCell(others, language), ...linkCells(link, network, language)]
    }),
  }
}

function othersCell(others: Party[], language: Language): Cell {
  const [only, ...more] = others
  return only && !more.length ? partyCell(only, language) : { text: listed(others.map(({ name }) => name[language]), language) }
}

const newestFirst = (links: Link[]) => links.toSorted((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity))

/** Each partner of the chosen asset, link by link, with what was achieved. */
export function ownTable(own: Link[], chosen: Party, network: Network, language: Language): Table {
  const parties = partiesById(network)
  const pairs = newestFirst(own).flatMap(link => partiesOf(link, parties).filter(({ id }) => id !== chosen.id).map(partner => ({ link, partner })))
  return {
    id: 'own-links', title: sayOwnTitle(chosen.name[language], language), about: sayOwn(own.length, new Set(pairs.map(({ partner }) => partner)).size, language),
    columns: [start(networkWord.partner[language]), start(networkWord.place[language]), start(networkWord.name[language]), ...linkColumns(language)],
    rows: pairs.map(({ link, partner }) => [{ ...partyCell(partner, language), ...(partner.kind ? { note: kindWord[partner.kind][language] } : {}) }, { text: placeOf(partner, language) }, { text: link.name[language] }, ...linkCells(link, network, language)]),
  }
}
