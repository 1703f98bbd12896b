import { cityOf, isPlanned } from '../analysis/links.ts'
import type { Cell, Column } from '../board.ts'
import type { Language } from '../language.ts'
import { linkKindWord, linkStatusWord } from '../words/link-words.ts'
import type { Network, Party } from '../network.ts'
import type { Link } from '../schema.ts'
import { reliabilityWord } from '../words/proof-words.ts'
import { cityWord } from '../vocabulary.ts'
import { quoted } from '../words/filter-in-words.ts'
import { formatDate } from '../words/format.ts'
import { semicolon } from '../words/word.ts'
import { end, start } from './cells.ts'
import { networkWord } from './words-network.ts'

/** A party by its name; one that is an asset can be opened. */
export const partyCell = ({ id, name, kind }: Party, language: Language): Cell => ({ text: name[language], ...(kind ? { asset: id } : {}) })

/** Its city in the bay, or the place beyond it. */
export function placeOf(party: Party, language: Language): string {
  const city = cityOf(party)
  return city ? cityWord[city][language] : (party.place?.[language] ?? networkWord.unplaced[language])
}

/** Kind, year, standing, achievements and sources of a link: the columns that every list of links ends with. */
export const linkColumns = (language: Language): Column[] => [
  start(networkWord.kind[language]), end(networkWord.year[language]), start(networkWord.status[language]), start(networkWord.crossing[language]), start(networkWord.achieved[language]), start(networkWord.sources[language]),
]

export function linkCells(link: Link, network: Network, language: Language): Cell[] {
  return [{ text: linkKindWord[link.kind][language] }, yearCell(link, language), statusCell(link, language), { text: networkWord[link.crossBorder ? 'yes' : 'no'][language] }, achievedCell(link, language), sourcesCell(link, network, language)]
}

const yearCell = ({ year }: Link, language: Language): Cell => (year === null ? { text: networkWord.yearUnknown[language], tone: 'missing' } : { text: String(year), value: year })

function statusCell(link: Link, language: Language): Cell {
  const tone = isPlanned(link) ? 'planned' : link.status === 'inferred' ? 'estimate' : undefined
  return { text: linkStatusWord[link.status][language], ...(tone ? { tone } : {}) }
}

const achievedCell = ({ achieved, note }: Link, language: Language): Cell => ({
  ...(achieved ? { text: achieved[language] } : { text: networkWord.notFound[language], tone: 'missing' }),
  ...(note ? { note: note[language] } : {}),
})

/** Publisher and date of each source, copies said to be copies, and the passage of a starting article letter by letter. */
function sourcesCell({ sources, quotes }: Link, network: Network, language: Language): Cell {
  const cited = sources.flatMap(id => network.sources.find(source => source.id === id) ?? [])
  const texts = cited.map(({ publisher, date, reliability, link }) => [publisher, formatDate(date, language), ...(link ? [] : [reliabilityWord[reliability][language]])].join(' · '))
  const passages = quotes.map(({ words }) => quoted(words, language))
  const text = texts.join(semicolon(language))
  return { text: text || networkWord.generalKnowledge[language], ...(passages.length ? { note: passages.join(' ') } : {}) }
}
