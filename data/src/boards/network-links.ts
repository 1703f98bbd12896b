import { linksAmong, passes } from '../analysis/links.ts'
import type { Link } from '../schema.ts'
import type { Matter, SceneQuestion } from './matter.ts'

/** The assets that the filter of the map leaves; null when it leaves all. */
export const keptIds = ({ rows, matched }: Matter): ReadonlySet<string> | null => (matched.length < rows.length ? new Set(matched.map(({ id }) => id)) : null)

/** The links of which a party passes the filter of the map; the chosen asset keeps its own. */
export function linksOnMap(matter: Matter, selected: string | null): Link[] {
  const kept = keptIds(matter)
  return linksAmong(matter.network.links, kept && selected ? new Set([...kept, selected]) : kept)
}

/** The links that are asked for: those on the map that pass their own filter. */
export const askedLinks = (matter: Matter, { scene, selected }: Pick<SceneQuestion, 'scene' | 'selected'>): Link[] =>
  linksOnMap(matter, selected).filter(link => passes(scene.links, link))
