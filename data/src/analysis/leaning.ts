import type { Network, Party } from '../network.ts'
import type { Link } from '../schema.ts'
import { partiesById } from './links.ts'

/** Who stands in most of the links that cite the starting articles, and how much less it weighs elsewhere. */
export type Leaning = { party: Party; inArticles: number; ofArticles: number; elsewhere: number; ofElsewhere: number }

/** Does the link cite one of the starting articles? */
export const fromArticles = ({ sources }: Network): ((link: Link) => boolean) => {
  const articles = new Set(sources.filter(({ reliability }) => reliability === 'seed').map(({ id }) => id))
  return link => link.sources.some(id => articles.has(id))
}

/** The party of most links that cite the starting articles; null when none does. Of several, the first by id. */
export function leaningOf(network: Network): Leaning | null {
  const isFromArticles = fromArticles(network)
  const [inside, outside] = [network.links.filter(isFromArticles), network.links.filter(link => !isFromArticles(link))]
  const count = (links: Link[], id: string) => links.filter(({ parties }) => parties.includes(id)).length
  const ids = [...new Set(inside.flatMap(({ parties }) => parties))].toSorted()
  const [first] = ids.toSorted((a, b) => count(inside, b) - count(inside, a))
  const party = first === undefined ? undefined : partiesById(network).get(first)
  return party ? { party, inArticles: count(inside, party.id), ofArticles: inside.length, elsewhere: count(outside, party.id), ofElsewhere: outside.length } : null
}
