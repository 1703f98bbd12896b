import type { Place, Total } from './coverage.ts'
import type { Figure } from './schema.ts'
import type { City, Kind, Tier } from './vocabulary.ts'

/** What is needed of an asset to count it; the first city is the one it is counted for. */
export type Counted = { id: string; kind: Kind; tiers: Tier[]; cities: City[] }

/** Is the asset one of those that the total speaks of, in that place? */
export function isCounted({ kind, tier, ids }: Total, asset: Counted, place: Place): boolean {
  const isThere = place === 'gba' || asset.cities[0] === place
  return isThere && asset.kind === kind && (!tier || asset.tiers.includes(tier)) && (!ids || ids.includes(asset.id))
}

/** The subject that figures name a place by. */
export const subjectOf = (place: Place): string => (place === 'gba' ? 'bay:gba' : `city:${place}`)

/** The figure that is the official total in a place: the newest one with a date; null where none was found. */
export function officialFigure(total: Total, figures: Figure[], place: Place): Figure | null {
  const found = figures.filter(({ metric, subject, value, asOf }) =>
    metric === total.metric && subject === subjectOf(place) && typeof value === 'number' && asOf !== null && (!total.year || asOf.startsWith(total.year)))
  return found.toSorted((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''))[0] ?? null
}
