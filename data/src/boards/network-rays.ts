import { beyondPartners } from '../analysis/beyond.ts'
import { cityOf, crosses, isPlanned, type Parties } from '../analysis/links.ts'
import { bearingFrom, metresBetween, reached } from '../analysis/sphere.ts'
import type { Mark } from '../drawing/mark.ts'
import { toDegrees, toPixels, type Point } from '../drawing/mercator.ts'
import type { Palette } from '../drawing/palette.ts'
import { pointFeature, type SceneFeature } from '../drawing/scene-drawing.ts'
import { textWidth } from '../drawing/text-width.ts'
import type { Bbox } from '../filter.ts'
import type { Language } from '../language.ts'
import type { Link } from '../schema.ts'
import type { Text } from '../text.ts'
import { formatNumber } from '../words/format.ts'
import { unitWord } from '../units.ts'
import { cityAnchors } from './network-arcs.ts'
import { lineFeatures, type Stress } from './network-look.ts'

type Position = [number, number]

/** A line towards a place beyond the bay; several links from one start to one place share it. */
type Ray = { id: string; place: Text; from: Position; to: Position; crossing: boolean; links: Link[]; stress: Stress }

/** What the lines are drawn on: the part of the map that is seen. */
export type Sight = { seen: Bbox; zoom: number; language: Language; palette: Palette }

/** On a narrow map fewer, and none over a mark. */
const [mostLabels, mostOnNarrow, narrow] = [8, 3, 560]
const labelSize = 12
/** The map breaks a label that is wider. */
const widest = 12 * labelSize

/** Lines from each party, or while bundled from each city, to places beyond the bay; the partners of a place stand together. */
export function raysOf(links: Link[], parties: Parties, { stress, bundled, seenFrom = null }: { stress: Stress; bundled: boolean; seenFrom?: string | null }): Ray[] {
  const anchors = cityAnchors(parties)
  const rays = new Map<string, Ray>()
  for (const { link, from, partner } of beyondPartners(links, parties, seenFrom)) {
    const [city, place] = [cityOf(from), partner.place ?? partner.name]
    const anchor = bundled && city ? anchors.get(city) : undefined
    const id = `${anchor ? city : from.id}.${place.en.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
    const known = rays.get(id)
    if (known) known.links.push(link)
    else rays.set(id, { id: `beyond.${id}`, place, from: anchor ?? from.position, to: partner.position, crossing: crosses(city, null), links: [link], stress })
  }
  return [...rays.values()]
}

/** The rays as lines that leave at their true bearing and end at the edge of what is seen, with at most eight places named; `unnamed` counts the rest. */
export function rayFeatures(rays: Ray[], sight: Sight, marks: Box[] = []): { features: SceneFeature[]; unnamed: number } {
  const { palette } = sight
  const drawn = rays.flatMap(ray => {
    const label = labelOf(ray, sight.language)
    const path = pathOf(ray, widthOf(label) / 2, sight)
    return path ? [{ ray, label, path }] : []
  })
  const named = drawn.filter(({ ray }) => ray.stress !== 'faint').toSorted((a, b) => b.ray.links.length - a.ray.links.length)
  const linksTo = (place: string) => named.filter(({ ray }) => ray.place.en === place).reduce((sum, { ray }) => sum + ray.links.length, 0)
  const places = [...new Set(named.map(({ ray }) => ray.place.en))].toSorted((a, b) => linksTo(b) - linksTo(a))
  const taken: Box[] = []
  const [[left], [right]] = [toPixels([sight.seen[0], 0], sight.zoom), toPixels([sight.seen[2], 0], sight.zoom)]
  const isNarrow = right - left < narrow
  const most = isNarrow ? mostOnNarrow : mostLabels
  const labels = places.flatMap(place => {
    if (taken.length >= most) return []
    const best = named.find(({ ray }) => ray.place.en === place)
    return best ? labelAt(best.label, best.path, { labels: taken, marks, strict: isNarrow }, sight, best.ray.id) : []
  })
  const lines = drawn.flatMap(({ ray, path }) => {
    const line = path.map(point => toDegrees(point, sight.zoom))
    return lineFeatures(ray.id, line, { stress: ray.stress, crossing: ray.crossing, planned: ray.links.every(isPlanned) }, palette)
  })
  return { features: [...lines, ...labels], unnamed: places.length - labels.length }
}

/** Beijing · 1,940 km. */
function labelOf({ place, from, to }: Ray, language: Language): string {
  const name = language === 'en' ? (place.en.split(',')[0] ?? place.en) : place[language]
  return `${name} · ${formatNumber(Math.round(metresBetween(from, to) / 10_000) * 10, language)} ${unitWord.km[language]}`
}

const widthOf = (label: string) => Math.min(widest, textWidth(label, labelSize))
const heightOf = (label: string) => Math.ceil(textWidth(label, labelSize) / widest) * labelSize * 1.3

/** West, north, east, south in pixels of the zoom. */
type Box = [number, number, number, number]

/** What a mark covers at that zoom. */
export function boxOf({ position, offset, radius }: Mark, zoom: number): Box {
  const [x, y] = toPixels(position, zoom)
  return [x + offset[0] - radius, y + offset[1] - radius, x + offset[0] + radius, y + offset[1] + radius]
}

const contains = ([west, north, east, south]: Box, [x, y]: Point) => x >= west && x <= east && y >= north && y <= south

/** The part of the great circle inside what is seen, less room for the label; null where it starts outside or has no room. */
function pathOf({ from, to }: Ray, halfLabel: number, { seen: [west, south, east, north], zoom }: Sight): Point[] | null {
  const [[left, top], [right, bottom]] = [toPixels([west, north], zoom), toPixels([east, south], zoom)]
  const [aside, above] = [Math.min(halfLabel + 6, (right - left) / 4), Math.min(30, (bottom - top) / 4)]
  const box: Box = [left + aside, top + above, right - aside, bottom - above]
  const [direction, farthest] = [bearingFrom(from, to), metresBetween(from, to)]
  const at = (metres: number): Point => toPixels(reached(from, metres, direction), zoom)
  if (!contains(box, at(0))) return null
  let [within, beyond] = [0, farthest]
  if (contains(box, at(farthest))) within = farthest
  else {
    for (let step = 0; step < 24; step += 1) {
      const half = (within + beyond) / 2
      if (contains(box, at(half))) within = half
      else beyond = half
    }
  }
  return Array.from({ length: steps + 1 }, (_, step) => at((within * step) / steps))
}
const steps = 12

/** What stands where a label may: other labels, which it never covers, and marks, which it avoids where it can. */
type Taken = { labels: Box[]; marks: Box[]; strict: boolean }

/** Beside the end of its line, or further in where a mark or another label stands there; nothing where labels leave no place. */
function labelAt(label: string, path: Point[], { labels, marks, strict }: Taken, { zoom, palette }: Sight, id: string): SceneFeature[] {
  const [first, last] = [path[0], path.at(-1)]
  if (!first || !last) return []
  const [width, height] = [widthOf(label) + 8, heightOf(label) + 4]
  const side = last[1] <= first[1] ? -1 : 1
  const places = path.toReversed().slice(0, steps - 2).map(([x, y]): Point => [x, y + side * (height / 2 + 4)])
  const boxAt = ([x, y]: Point): Box => [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
  const free = places.filter(place => !labels.some(other => overlap(boxAt(place), other)))
  const middle = free.find(place => !marks.some(mark => overlap(boxAt(place), mark))) ?? (strict ? undefined : free[0])
  if (!middle) return []
  labels.push(boxAt(middle))
  return [pointFeature(toDegrees(middle, zoom), { id: `${id}.label`, label, labelColor: palette.ink2, labelSize, anchor: 'center' })]
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
