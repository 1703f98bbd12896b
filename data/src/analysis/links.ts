import { inYears } from '../filter.ts'
import type { LinkKind } from '../link-kinds.ts'
import type { Network, Party } from '../network.ts'
import type { LinkFilter } from '../scene/scene.ts'
import type { Link } from '../schema.ts'
import { cities, cityWord, type City } from '../vocabulary.ts'

/** Everybody who takes part in a link, by id. */
export type Parties = ReadonlyMap<string, Party>
export const partiesById = ({ parties }: Network): Parties => new Map(parties.map(party => [party.id, party]))

/** The parties of a link, in its order. */
export const partiesOf = ({ parties: ids }: Link, parties: Parties): Party[] => ids.flatMap(id => parties.get(id) ?? [])

/** Planned, or announced with nothing known of what followed. */
export const isPlanned = ({ status }: Link) => status === 'planned' || status === 'announced'

const linkTests: { [P in keyof LinkFilter]: (filter: LinkFilter, link: Link) => boolean } = {
  kinds: ({ kinds }, { kind }) => !kinds.length || kinds.includes(kind),
  years: ({ years }, { year }) => !years || inYears(years, year),
  crossBorder: (filter, link) => !filter.crossBorder || link.crossBorder,
}
const testNames: readonly (keyof LinkFilter)[] = ['kinds', 'years', 'crossBorder']

/** Does the link pass the filter, or all of it but one part? A link of unknown year is in no range of years. */
export const passes = (filter: LinkFilter, link: Link, but?: keyof LinkFilter) => testNames.every(name => name === but || linkTests[name](filter, link))

/** Those of which at least one party is among the ids; null lets all through. */
export const linksAmong = (links: Link[], ids: ReadonlySet<string> | null) => (ids ? links.filter(({ parties }) => parties.some(id => ids.has(id))) : links)

/** What each choice would give while the rest of the filter stays. */
export type LinkCounts = { kinds: Record<LinkKind, number>; crossBorder: number; unknownYear: number }

const noKinds: Record<LinkKind, number> = { 'joint-laboratory': 0, branch: 0, 'joint-institute': 0, technology: 0, strategic: 0, 'spin-off': 0, platform: 0, programme: 0, investment: 0, alliance: 0, planning: 0, presence: 0 }

/** Counts for the filter's own controls: each part is counted without itself. */
export function countLinks(links: Link[], filter: LinkFilter): LinkCounts {
  const without = (but: keyof LinkFilter) => links.filter(link => passes(filter, link, but))
  const kinds = { ...noKinds }
  for (const { kind } of without('kinds')) kinds[kind] += 1
  return {
    kinds,
    crossBorder: without('crossBorder').filter(link => link.crossBorder).length,
    unknownYear: without('years').filter(link => link.year === null).length,
  }
}

/** The city of an asset, or of a body whose place is one of the eleven cities; null beyond the bay. */
export function cityOf({ city, place }: Party): City | null {
  return city ?? cities.find(one => cityWord[one].en === place?.en) ?? null
}

/** Its place is known and lies in none of the eleven cities. */
export const isBeyond = (party: Party): party is Party & { position: [number, number] } => cityOf(party) === null && party.position !== null

/** Two who are joined by a link. */
export type Pair = { from: Party; to: Party }

/** From the first to each other one. */
function fromFirst([from, ...others]: Party[]): Pair[] {
  return from ? others.map(to => ({ from, to })) : []
}

/**
 * The pairs a link makes inside the bay: from its first party there to each other one there, as `/api/collections/links` draws it.
 * One party alone makes no pair.
 */
export const pairsOf = (link: Link, parties: Parties): Pair[] => fromFirst(partiesOf(link, parties).filter(party => cityOf(party) !== null))

/** The same among those whose place is known; a pair at one and the same place has no line. */
export function placedPairsOf(link: Link, parties: Parties): Pair[] {
  const placed = partiesOf(link, parties).filter(party => cityOf(party) !== null && party.position !== null)
  return fromFirst(placed).filter(({ from, to }) => String(from.position) !== String(to.position))
}

const isSpecial = (city: City | null) => city === 'hong-kong' || city === 'macao'

/** Does the way from one city to the other cross the boundary of Hong Kong or of Macao? */
export const crosses = (one: City | null, other: City | null) => one !== other && (isSpecial(one) || isSpecial(other))
