import { rowCalled } from '../analysis/many-rows.ts'
import { lineFeature, noDrawing, pointFeature, type KeyEntry, type SceneDrawing, type SceneFeature } from '../drawing/scene-drawing.ts'
import type { Palette } from '../drawing/palette.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import type { Point } from '../scene/shape.ts'
import { formatDistance, formatNumber } from '../words/format.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { shapeName } from './shape-board.ts'
import { legsOf, reachesOf, type Leg } from './shape-measure.ts'
import { takenOf, type Taken } from './shape-taken.ts'
import { sayRingsDrawn, shapeWord as w } from './words-shape.ts'

const middle = ([x, y]: Point, [x2, y2]: Point): Point => [(x + x2) / 2, (y + y2) / 2]

/** So many rings of assets that may be inside are drawn; more would cover each other. */
const mostRings = 400
/** Where there are more, one is drawn in each cell of so many to a side. */
const ringCells = 36

/** Rings to draw: all, or of those at one place the most exactly placed. */
function ringsOf(maybe: readonly Row[]): readonly Row[] {
  if (maybe.length <= mostRings) return maybe
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { position: [x, y] } of maybe) [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)]
  const cellOf = ({ position: [x, y] }: Row) => Math.floor(((x - west) / (east - west || 1)) * ringCells) * 1000 + Math.floor(((y - south) / (north - south || 1)) * ringCells)
  const first = new Map<number, Row>()
  for (const row of maybe.toSorted((a, b) => a.uncertaintyM - b.uncertaintyM)) if (!first.has(cellOf(row))) first.set(cellOf(row), row)
  return [...first.values()].slice(0, mostRings)
}

function groundDrawing(name: string, { ground, placed, gathering }: Taken, palette: Palette, language: Language): SceneDrawing {
  const { length: all } = placed.maybe
  const maybe = ringsOf(placed.maybe)
  const maybeWord = maybe.length < all ? sayRingsDrawn(language, formatNumber(maybe.length, language), formatNumber(all, language)) : w.keyMaybe[language]
  const hull = gathering?.hull ?? null
  const entries: KeyEntry[] = [
    { shape: 'fill', color: palette.accent, opacity: 0.12, text: w.keyGround[language] },
    ...(hull ? [{ shape: 'dashed' as const, color: palette.ink2, width: 1, text: w.keyHull[language] }] : []),
    ...(gathering ? [{ shape: 'point' as const, color: palette.ink, text: w.keyCentre[language] }] : []),
    ...(maybe.length ? [{ shape: 'point' as const, color: palette.accent, opacity: 0.35, text: maybeWord }] : []),
  ]
  return {
    under: [{ ...ground, properties: { id: 'ground', fill: palette.accent, fillOpacity: 0.12 } }],
    over: [
      { ...ground, properties: { id: 'ground-edge', stroke: palette.accent, width: 2 } },
      ...(hull ? [{ ...hull, properties: { id: 'hull', stroke: palette.ink2, width: 1, dashed: true } }] : []),
      ...maybe.map(row => pointFeature(row.position, { id: `maybe-${row.id}`, radius: 10, stroke: palette.accent, width: 1.5, fill: palette.accent, fillOpacity: 0.12 })),
      ...(gathering ? [pointFeature(gathering.centre, { id: 'centre', radius: 4, fill: palette.ink, stroke: palette.halo, width: 2 })] : []),
    ],
    key: { title: name, entries },
  }
}

const opposite = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const

/** Where the words of a point stand away from a straight leg: left or right of a steep one, above or below a flat one. */
function awayFrom([x, y]: Point, [x2, y2]: Point, [px, py]: Point): keyof typeof opposite {
  const [dx, dy] = [x2 - x, y2 - y]
  if (Math.abs(dy) > Math.abs(dx)) return px < x + ((py - y) / dy) * dx ? 'left' : 'right'
  return dx !== 0 && py < y + ((px - x) / dx) * dy ? 'bottom' : 'top'
}

/** A leg straight and, dashed, with its bend at the control point. */
function legFeatures({ from, to, straightM, across }: Pick<Leg, 'from' | 'to' | 'straightM' | 'across'>, palette: Palette, language: Language): SceneFeature[] {
  const say = (metres: number) => formatDistance(Math.round(metres), language)
  const label = { labelColor: palette.ink, labelSize: 12 }
  const side = awayFrom(from, to, across?.crossing.position ?? middle(from, to))
  const straight = [lineFeature([from, to], { stroke: palette.accent, width: 2 }), pointFeature(middle(from, to), { ...label, label: say(straightM), anchor: opposite[side] })]
  if (!across) return straight
  return [
    lineFeature(across.way, { stroke: palette.ink, width: 1.5, dashed: true }),
    ...straight,
    pointFeature(across.crossing.position, { id: across.crossing.id, radius: 4, fill: palette.paper, stroke: palette.ink, width: 2, ...label, label: `${say(across.metres)} · ${across.crossing.name[language]}`, anchor: side }),
  ]
}

function legsDrawing(title: string, legs: Pick<Leg, 'from' | 'to' | 'straightM' | 'across'>[], palette: Palette, language: Language): SceneDrawing {
  const ends = legs.flatMap(({ from, to }, n) => (n ? [to] : [from, to])).map(at => pointFeature(at, { radius: 4, fill: palette.accent, stroke: palette.halo, width: 1.5 }))
  const entries: KeyEntry[] = [{ shape: 'line', color: palette.accent, width: 2, text: w.keyStraight[language] }, { shape: 'dashed', color: palette.ink, width: 1.5, text: w.keyAcross[language] }]
  return { under: [], over: [...legs.flatMap(leg => legFeatures(leg, palette, language)), ...ends], key: { title, entries: entries.slice(0, legs.some(({ across }) => across) ? 2 : 1) } }
}

/** From the selected asset to its nearest neighbour, and to the nearest across a boundary. */
function reachDrawing(matter: Matter, selected: string | null, palette: Palette, language: Language): SceneDrawing {
  const asset = selected === null ? undefined : rowCalled(matter, selected)
  if (!asset) return noDrawing
  const { near, beyond } = reachesOf(asset, matter)
  const shown = [...near.slice(0, 1), ...beyond.slice(0, 1)].filter((reach, n, all) => all.findIndex(({ row }) => row === reach.row) === n)
  return shown.length ? legsDrawing(asset.name[language], shown.map(({ row, metres, across }) => ({ from: asset.position, to: row.position, straightM: metres, across })), palette, language) : noDrawing
}

/** The ground with its hull, centre and doubtful assets, or the measured line with its way across; of a chosen asset its nearest. */
export function shapeDrawing(matter: Matter, { scene: { shape, panel }, selected, language, palette }: SceneQuestion): SceneDrawing {
  if (!shape) return panel === 'analyse' ? reachDrawing(matter, selected, palette, language) : noDrawing
  const name = shapeName(shape, matter, language)
  if (shape.type === 'line') return legsDrawing(name, legsOf(shape.points, matter), palette, language)
  const taken = takenOf(shape, matter)
  // A polygon that crosses itself is still shown, so that the reader sees what was drawn.
  if (!taken.ground) return shape.type === 'polygon' && shape.points[0] ? { ...noDrawing, over: [lineFeature([...shape.points, shape.points[0]], { stroke: palette.accent, width: 2, dashed: true })] } : noDrawing
  return groundDrawing(name, taken, palette, language)
}
