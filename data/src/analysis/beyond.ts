import type { Party } from '../network.ts'
import type { Link } from '../schema.ts'
import { cityOf, isBeyond, partiesOf, type Parties } from './links.ts'
import { bearingFrom, metresBetween } from './sphere.ts'

/** A partner outside the eleven cities and the party of the bay it is seen from. `bearing` in degrees clockwise from true north, 0 to 360; `distanceKm` over the ground. */
export type BeyondPartner = { link: Link; partner: Party & { position: [number, number] }; from: Party & { position: [number, number] }; bearing: number; distanceKm: number }

const isPlaced = (party: Party): party is Party & { position: [number, number] } => cityOf(party) !== null && party.position !== null

/** Partners beyond the bay, each seen from the first party of its link whose place in the bay is known; `seenFrom` prefers one of them. */
export function beyondPartners(links: Link[], parties: Parties, seenFrom: string | null = null): BeyondPartner[] {
  return links.flatMap(link => {
    const all = partiesOf(link, parties)
    const placed = all.filter(isPlaced)
    const from = placed.find(({ id }) => id === seenFrom) ?? placed[0]
    if (!from) return []
    return all.filter(isBeyond).map(partner => ({ link, partner, from, bearing: bearingFrom(from.position, partner.position), distanceKm: metresBetween(from.position, partner.position) / 1000 }))
  })
}
