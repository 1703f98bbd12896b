import { cityPairs } from '../analysis/link-matrix.ts'
import { cityOf, crosses, isPlanned, partiesOf, placedPairsOf, type Pair, type Parties } from '../analysis/links.ts'
import { arcBetween, usualBow } from '../drawing/arc-between.ts'
import type { Palette } from '../drawing/palette.ts'
import { pointFeature, type SceneFeature } from '../drawing/scene-drawing.ts'
import { inBbox, type Bbox } from '../filter.ts'
import type { Party } from '../network.ts'
import type { Link } from '../schema.ts'
import type { City } from '../vocabulary.ts'
import { lineFeatures, type Stress } from './network-look.ts'

type Position = [number, number]

/** Where the links of a city start while they are bundled: the party nearest to the middle of all who take part in any link there. */
export function cityAnchors(parties: Parties): Map<City, Position> {
  const places = new Map<City, Position[]>()
  for (const party of parties.values()) {
    const city = cityOf(party)
    if (city && party.position) places.set(city, [...(places.get(city) ?? []), party.position])
  }
  return new Map([...places].flatMap(([city, all]) => {
    const [lon, lat] = all.reduce<Position>(([x, y], [px, py]) => [x + px / all.length, y + py / all.length], [0, 0])
    const [nearest] = all.toSorted((a, b) => Math.hypot(a[0] - lon, a[1] - lat) - Math.hypot(b[0] - lon, b[1] - lat))
    return nearest ? [[city, nearest] satisfies [City, Position]] : []
  }))
}

/** A link between two of its parties whose places are known. */
type Leg = Pair & { link: Link }

export const legsOf = (links: Link[], parties: Parties): Leg[] => links.flatMap(link => placedPairsOf(link, parties).map(pair => ({ ...pair, link })))

/** Those with at least one end in what is seen: a line between two places out of sight says nothing here. */
export const legsInSight = (legs: Leg[], seen: Bbox): Leg[] => legs.filter(({ from, to }) => [from, to].some(({ position }) => position && inBbox(seen, position)))

/** From the chosen party to each other one of its links, as the open card draws them. */
export function legsFrom(chosen: Party, links: Link[], parties: Parties): Leg[] {
  return links.flatMap(link => partiesOf(link, parties)
    .filter(party => party.id !== chosen.id && party.position && cityOf(party) !== null && chosen.position && String(party.position) !== String(chosen.position))
    .map(to => ({ from: chosen, to, link })))
}

/** Many arcs together keep closer to their chords, so that they cross less of the map; those of the chosen asset bow as on its card. */
const bows: Record<Stress, number> = { plain: 0.13, strong: usualBow, faint: 0.13 }

/** One arc a leg; those between the same two places are bent apart. */
export function legArcs(legs: Leg[], stress: Stress, palette: Palette): SceneFeature[] {
  const beside = new Map<string, Leg[]>()
  for (const leg of legs) {
    const alike = beside.get(placesOf(leg))
    if (alike) alike.push(leg)
    else beside.set(placesOf(leg), [leg])
  }
  return [...beside.values()].flatMap(alike => alike.flatMap((leg, at) => {
    const { link, from, to } = leg
    const line = lineOf(leg, bows[stress] + bendOf(at, alike.length))
    return line ? lineFeatures(`${link.id}.${from.id}.${to.id}`, line, { stress, crossing: crosses(cityOf(from), cityOf(to)), planned: isPlanned(link) }, palette) : []
  }))
}

/** The arc of a leg, worked out once: the map asks again at every move. */
function lineOf({ link, from, to }: Leg, bow: number): Position[] | null {
  if (!from.position || !to.position) return null
  const known = lines.get(link) ?? new Map<string, Position[]>()
  lines.set(link, known)
  const key = `${from.position}|${to.position}|${bow}`
  const line = known.get(key) ?? arcBetween(from.position, to.position, bow)
  known.set(key, line)
  return line
}
const lines = new WeakMap<Link, Map<string, Position[]>>()

const placesOf = ({ from, to }: Leg) => {
  const [one, other] = [String(from.position), String(to.position)]
  return one < other ? `${one}|${other}` : `${other}|${one}`
}

/** To this side and that side in turn: 0, +1, -1, +2, -2 steps of 7 % of the chord, smaller where there are many. */
function bendOf(at: number, count: number): number {
  const step = Math.min(0.07, 0.5 / count)
  return Math.ceil(at / 2) * step * (at % 2 ? 1 : -1)
}

/** One arc for all links between two cities, as wide as they are many, with their number; those within one city are none. */
export function bundleArcs(links: Link[], parties: Parties, stress: Stress, palette: Palette): SceneFeature[] {
  const anchors = cityAnchors(parties)
  const made = cityPairs(links, parties).flatMap(({ cities: [a, b], links: between }) => {
    const [from, to] = [anchors.get(a), anchors.get(b)]
    if (a === b || !from || !to) return []
    const crossing = crosses(a, b)
    const line = arcBetween(from, to)
    const [n, id] = [between.length, `cities.${a}.${b}`]
    const arc = lineFeatures(id, line, { stress, crossing, planned: between.every(isPlanned), width: Math.min(9, 1 + 1.1 * Math.sqrt(n)) }, palette)
    const middle = line[Math.floor(line.length / 2)]
    const disc = middle && n > 1 && stress === 'plain' ? [countDisc(`${id}.count`, middle, n, crossing ? palette.accent : palette.ink2, palette)] : []
    return [{ n, arc, disc }]
  })
  // The strongest last, so that they lie above; all numbers above all lines.
  const sorted = made.toSorted((one, other) => one.n - other.n)
  return [...sorted.flatMap(({ arc }) => arc), ...sorted.flatMap(({ disc }) => disc)]
}

const countDisc = (id: string, at: Position, n: number, stroke: string, palette: Palette) =>
  pointFeature(at, { id, radius: 7 + 2 * String(n).length, fill: palette.paper, stroke, width: 1, label: String(n), labelColor: palette.ink, labelSize: 11, anchor: 'center' })

/** A ring around everybody the legs lead to. */
export function partnerRings(legs: Leg[], palette: Palette): SceneFeature[] {
  const partners = new Map(legs.map(({ to }) => [to.id, to]))
  return [...partners.values()].flatMap(({ id, position }) => (position ? [pointFeature(position, { id: `partner.${id}`, radius: 15, stroke: palette.accent, width: 2 })] : []))
}
