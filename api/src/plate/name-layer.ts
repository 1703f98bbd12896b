import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { CityShape } from '@bay-atlas/data/basemap.ts'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import { weightOf } from '@bay-atlas/data/drawing/weight.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Frame } from './frame.ts'
import type { Place } from './ground.ts'
import { eased } from './ground-layers.ts'
import { Places, type Rect } from './label-place.ts'
import type { Placed } from './mark-layers.ts'
import type { Group } from './primitive.ts'
import { wrap } from './wrap.ts'

const named = word('名称', '名稱', 'Names')

type Style = Pick<Label, 'size' | 'face' | 'bold' | 'italic' | 'fill'> & { halo: string; most: number }
/** `home` is the city that a far spot may not leave. */
type Wish = { key: string; text: string; point: Point; style: Style; spots: Point[]; home?: CityShape }

/** Where a city's name may go, nearest first, in plate units. */
const roam: Point[] = [[0, 0], [0, 26], [0, -26], [34, 0], [-34, 0], [28, 24], [-28, 24], [28, -24], [-28, -24], [0, 48], [0, -48], [58, 0], [-58, 0], [46, 40], [-46, 40], [46, -40], [-46, -40]]
/** A core city is hardly ever left out for want of room near by: its name may go further, northwards first, but not into another city. */
const around = Array.from({ length: 24 }, (_, at) => -90 + (at % 2 ? 1 : -1) * Math.ceil(at / 2) * 15)
const roamFar: Point[] = [...roam, ...[40, 56, 72, 88, 104].flatMap(radius => around.map((angle): Point => [1.25 * radius * Math.cos((angle * Math.PI) / 180), radius * Math.sin((angle * Math.PI) / 180)]))]
const stay: Point[] = [[0, 0]]

type Draw = { frame: Frame; palette: Palette; language: Language; places: Place[]; cities: CityShape[]; placed: Placed[]; selected: string | null }

function placeWishes({ frame: { zoom, project }, palette, language, places, cities }: Draw): Wish[] {
  const style = (size: number, face: Style['face'], fill: string, halo: string, rest: Partial<Style> = {}): Style => ({ size, face, fill, halo, most: 9, ...rest })
  const italic = language === 'en'
  const rules: Record<string, { from: number; style: Style; spots: Point[]; order: number }> = {
    'city-core': { from: 5.5, order: 0, spots: roamFar, style: style(eased(zoom, [6, 14], [10, 19]), 'serif', palette.labelCity, palette.halo, { bold: true }) },
    city: { from: 7, order: 1, spots: roam, style: style(eased(zoom, [7, 12], [10, 15]), 'serif', palette.labelCity, palette.halo, { bold: true }) },
    sea: { from: 7.5, order: 2, spots: stay, style: style(eased(zoom, [7.5, 12], [11, 13]), 'serif', palette.labelSea, palette.water, { italic }) },
    estuary: { from: 8.6, order: 3, spots: stay, style: style(12, 'serif', palette.labelSea, palette.water, { italic }) },
    island: { from: 8.6, order: 5, spots: stay, style: style(11, 'serif', palette.labelSea, palette.halo, { italic }) },
    district: { from: 8.7, order: 6, spots: stay, style: style(11, 'sans', palette.labelDistrict, palette.halo) },
  }
  return places
    .flatMap(place => {
      const rule = rules[place.class]
      return rule && zoom >= rule.from ? [{ place, rule }] : []
    })
    .toSorted((a, b) => a.rule.order - b.rule.order || a.place.rank - b.place.rank)
    .map(({ place, rule }) => ({ key: `name-${place.class}-${place.id}`, text: place.name[language], point: project(place.position), style: rule.style, spots: rule.spots, home: cities.find(({ properties }) => properties.city === place.city) }))
}

const nationalFrom = 10.5
const otherFrom = 12.5

function assetWishes({ frame: { zoom }, palette, language, placed, selected }: Draw): Wish[] {
  const isNamed = ({ mark }: Placed) => mark.type === 'asset' && (mark.rows[0].id === selected || (!mark.leader && zoom >= (weightOf(mark.rows[0]) === 1 ? nationalFrom : otherFrom)))
  const rank = ({ mark }: Placed) => (mark.rows[0].id === selected ? 0 : weightOf(mark.rows[0]))
  return placed.filter(isNamed).toSorted((a, b) => rank(a) - rank(b)).map(({ mark, point }) => {
    const reach = mark.radius + 4
    const text = mark.rows[0].name[language]
    const half = Math.min(textWidth(text, 12), 130) / 2
    const spots: Point[] = [[reach + half, 0], [-reach - half, 0], [0, -reach - 8], [0, reach + 8]]
    return { key: `name-of-${mark.rows[0].id}`, text, point, style: { size: 12, face: 'sans', bold: mark.rows[0].id === selected, fill: palette.ink, halo: palette.halo, most: 11 }, spots }
  })
}

/** Room that names have: `taken` by anything, and `crowded` by names and donuts alone. */
type Room = { taken: Places; crowded: Places }

/** The wish at its own size; a core city's again a quarter smaller, and at last over lone symbols, since a slide without its name misleads. */
function fulfilled(wish: Wish, { taken, crowded }: Room, frame: Frame, language: Language): Group[] {
  const smaller = { ...wish, style: { ...wish.style, size: wish.style.size * 0.75 } }
  const tries: [Wish, Places][] = wish.spots === roamFar ? [[wish, taken], [smaller, taken], [smaller, crowded]] : [[wish, taken]]
  for (const [one, places] of tries) {
    const found = written(one, places, frame, language)
    if (!found) continue
    taken.take(found.rect)
    crowded.take(found.rect)
    return [found.group]
  }
  return []
}

function written({ key, text, style, spots, point, home }: Wish, taken: Places, frame: Frame, language: Language): { group: Group; rect: Rect } | null {
  const lines = wrap(text, style.size, style.most * style.size, 3, style.bold)
  const lineHeight = style.size * 1.2
  const width = Math.max(...lines.map(line => textWidth(line, style.size, style.bold)))
  const height = lines.length * lineHeight
  for (const [at, [dx, dy]] of spots.entries()) {
    const [x, y] = [point[0] + dx, point[1] + dy]
    if (at >= roam.length && home && !booleanPointInPolygon(frame.unproject([x, y]), home)) continue
    const rect: Rect = [x - width / 2 - 3, y - height / 2 - 2, x + width / 2 + 3, y + height / 2 + 2]
    if (!frame.contains([rect[0], rect[1]], 4) || !frame.contains([rect[2], rect[3]], 4) || !taken.isFree(rect)) continue
    const { halo, most: _, ...rest } = style
    const children = lines.map((line, at): Label => ({ type: 'label', ...rest, text: line, x, y: y - height / 2 + at * lineHeight + style.size * 0.95, anchor: 'middle', halo: { color: halo, width: 3 }, language }))
    return { group: { type: 'group', id: key, name: text, children }, rect }
  }
  return null
}

/** Names of places and assets, each where it covers no mark and no other name, else left out; `busy` is room already taken. */
export function nameLayer(draw: Draw, busy: Rect[]): Group {
  const [taken, crowded] = [new Places(), new Places()]
  for (const { mark, point: [x, y] } of draw.placed) {
    const half = mark.radius * 0.86
    const rect: Rect = [x - half, y - half, x + half, y + half]
    taken.take(rect)
    if (mark.type !== 'asset') crowded.take(rect)
  }
  for (const rect of busy) for (const places of [taken, crowded]) places.take(rect)
  const cities = placeWishes(draw)
  const isCity = ({ style }: Wish) => style.face === 'serif' && style.bold === true
  const wishes = [...cities.filter(isCity), ...assetWishes(draw), ...cities.filter(wish => !isCity(wish))]
  return { type: 'group', id: 'names', name: named[draw.language], children: wishes.flatMap(wish => fulfilled(wish, { taken, crowded }, draw.frame, draw.language)) }
}
