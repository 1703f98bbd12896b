import { pagingParameters, readPaging, type Paging } from '../http/paging.ts'
import type { Parameter } from '../http/parameter.ts'
import type { Query } from '../http/query.ts'
import { cql2Parameters, readCondition } from './cql2-parameters.ts'
import { bboxCrsParameter, crsParameter, normaliseBbox, readSystem } from './crs-parameters.ts'
import type { Collection, Feature, Found, Question } from './feature.ts'
import { crs84, type ReferenceSystem } from './reference-systems.ts'

/** What one request asks of a collection. */
export type ItemsQuestion = { canonical: URLSearchParams; paging: Paging; system: ReferenceSystem; find: (paging: Paging) => Promise<Found<Feature>>; inPlaces?: Question['inPlaces'] }

/** Which features: the collection's own grammar, and CQL2 beside it. */
export const choiceParameters = ({ parameters }: Collection): readonly Parameter[] => [...parameters, bboxCrsParameter, ...cql2Parameters]

/** Everything that a list of features can be asked. */
export const itemsParameters = (collection: Collection): readonly Parameter[] => [...choiceParameters(collection), crsParameter, ...pagingParameters]

/** The features that pass the grammar and the condition of a query; its faults are noted there. */
export function readChoice(query: Query, collection: Collection): Question {
  normaliseBbox(query)
  const question = collection.read(query)
  const asked = readCondition(query, collection)
  if (!asked) return question
  const canonical = new URLSearchParams([...question.canonical, ...Object.entries(asked.canonical)])
  const { find, inPlaces, extent, tile } = question
  return { canonical, find: paging => find(paging, asked.condition), inPlaces: inPlaces && { ...inPlaces, find: () => inPlaces.find(asked.condition) }, extent: extent && (() => extent(asked.condition)), tile: tile && (place => tile(place, asked.condition)) }
}

/** Reads the query of a list of features. */
export function readItemsQuestion(query: Query, collection: Collection): ItemsQuestion {
  const { canonical, find, inPlaces } = readChoice(query, collection)
  const [system, paging] = [readSystem(query, 'crs'), readPaging(query)]
  if (system.uri !== crs84) canonical.set('crs', system.uri)
  return { canonical, paging, system, inPlaces, find }
}
