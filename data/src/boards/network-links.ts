import { linksAmong, passes } from '../analysis/links.ts'
import type { Row } from '../row.ts'
import type { Link } from '../schema.ts'
import type { Matter, SceneQuestion } from './matter.ts'

/** Does the filter of the map leave some out? */
export const isFiltered = ({ rows, matched }: Matter): boolean => matched.length < rows.length

/** Of these assets those that the filter of the map leaves, in the order of all. */
export const passingOf = ({ matched, passing }: Matter, ids: ReadonlySet<string>): Row[] => passing?.(ids) ?? matched.filter(({ id }) => ids.has(id))

/** The links of which a party passes the filter of the map; the chosen asset keeps its own. */
export function linksOnMap(matter: Matter, selected: string | null): Link[] {
  const { links } = matter.network
  if (!isFiltered(matter)) return links
  const parties = new Set(links.flatMap(link => link.parties))
  const kept = passingOf(matter, parties).map(({ id }) => id)
  return linksAmong(links, new Set(selected ? [...kept, selected] : kept))
}

/** The links that are asked for: those on the map that pass their own filter. */
export const askedLinks = (matter: Matter, { scene, selected }: Pick<SceneQuestion, 'scene' | 'selected'>): Link[] =>
  linksOnMap(matter, selected).filter(link => passes(scene.links, link))
