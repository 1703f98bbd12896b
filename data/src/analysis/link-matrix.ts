import type { Party } from '../network.ts'
import type { Link } from '../schema.ts'
import { cities, type City } from '../vocabulary.ts'
import { cityOf, pairsOf, partiesOf, type Parties } from './links.ts'

/** Two cities, or one with itself, and the links between them. The first stands before the second in the order of the vocabulary. */
export type CityPair = { cities: [City, City]; links: Link[] }

/**
 * The links by pair of cities, undirected. A link counts once in each pair of cities that its pairs of parties make,
 * so one that joins three cities counts twice; one with a single party in the bay counts nowhere.
 */
export function cityPairs(links: Link[], parties: Parties): CityPair[] {
  const found = new Map<string, CityPair>()
  for (const link of links) {
    for (const [key, pair] of cityPairsOf(link, parties)) {
      const known = found.get(key)
      if (known) known.links.push(link)
      else found.set(key, { cities: pair, links: [link] })
    }
  }
  return [...found.values()]
}

function cityPairsOf(link: Link, parties: Parties): Map<string, [City, City]> {
  return new Map(pairsOf(link, parties).flatMap(({ from, to }): [string, [City, City]][] => {
    const [one, other] = [cityOf(from), cityOf(to)]
    if (!one || !other) return []
    const pair: [City, City] = cities.indexOf(one) <= cities.indexOf(other) ? [one, other] : [other, one]
    return [[pair.join('|'), pair]]
  }))
}

/** How many links join each two of the eleven cities; on the diagonal, those within one. Symmetric. */
export function cityMatrix(links: Link[], parties: Parties): { cities: readonly City[]; counts: number[][] } {
  const pairs = cityPairs(links, parties)
  const between = (row: City, column: City) => pairs.find(({ cities: [a, b] }) => (a === row && b === column) || (a === column && b === row))?.links.length ?? 0
  return { cities, counts: cities.map(row => cities.map(column => between(row, column))) }
}

/** A university of Hong Kong, an asset on the mainland, and the links that both take part in. */
export type SitePair = { university: Party; site: Party; links: Link[] }

const isUniversity = (party: Party) => party.kind === 'university' && party.city === 'hong-kong'
const isSite = (party: Party) => party.kind !== null && party.city !== null && party.city !== 'hong-kong' && party.city !== 'macao'

/** Every university of Hong Kong with every mainland asset that stands in one of its links, whichever of them the link names first. */
export function sitePairs(links: Link[], parties: Parties): SitePair[] {
  const found = new Map<string, SitePair>()
  for (const link of links) {
    const all = partiesOf(link, parties)
    for (const university of all.filter(isUniversity)) {
      for (const site of all.filter(isSite)) {
        const key = `${university.id}|${site.id}`
        const known = found.get(key)
        if (known) known.links.push(link)
        else found.set(key, { university, site, links: [link] })
      }
    }
  }
  return [...found.values()]
}

/** What a crosswise count of universities and sites is made of; a link counts once per university and city. */
export type SiteMatrix = { universities: Party[]; sites: Party[]; cities: City[]; bySite: (university: Party, site: Party) => number; byCity: (university: Party, city: City) => number }

/** Universities with most links first; sites by city, then those with most universities first. */
export function siteMatrix(links: Link[], parties: Parties): SiteMatrix {
  const pairs = sitePairs(links, parties)
  const linksOf = (test: (pair: SitePair) => boolean) => new Set(pairs.filter(test).flatMap(pair => pair.links)).size
  const universities = unique(pairs.map(({ university }) => university))
    .toSorted((a, b) => linksOf(pair => pair.university === b) - linksOf(pair => pair.university === a))
  const partners = (site: Party) => pairs.filter(pair => pair.site === site).length
  const cityAt = ({ city }: Party) => (city ? cities.indexOf(city) : cities.length)
  const sites = unique(pairs.map(({ site }) => site)).toSorted((a, b) => cityAt(a) - cityAt(b) || partners(b) - partners(a))
  return {
    universities, sites, cities: cities.filter(city => sites.some(site => site.city === city)),
    bySite: (university, site) => linksOf(pair => pair.university === university && pair.site === site),
    byCity: (university, city) => linksOf(pair => pair.university === university && pair.site.city === city),
  }
}

const unique = <T>(values: T[]) => [...new Set(values)]
