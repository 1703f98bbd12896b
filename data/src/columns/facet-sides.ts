import { facets, type Facet } from '../filter.ts'

type Side = 'what' | 'where'
/** Which of the two a facet asks: what a row is, or where. Said here alone; the tests and words of a facet do not take the other. */
const sideOf = { kind: 'what', tier: 'what', sector: 'what', city: 'where', status: 'what', source: 'what' } as const satisfies Record<Facet, Side>

type FacetOf<S extends Side> = { [F in Facet]: (typeof sideOf)[F] extends S ? F : never }[Facet]
export const whatFacets = facets.filter((facet): facet is FacetOf<'what'> => sideOf[facet] === 'what')
export const whereFacets = facets.filter((facet): facet is FacetOf<'where'> => sideOf[facet] === 'where')
