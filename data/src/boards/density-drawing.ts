import { classOf } from '../analysis/classes.ts'
import type { Hexagon } from '../analysis/hexagons.ts'
import type { ShadeValue } from '../analysis/shades.ts'
import { metresPerPixel } from '../drawing/mercator.ts'
import { ramp, rampOpacity } from '../drawing/ramp.ts'
import { noDrawing, pointFeature, type KeyEntry, type SceneDrawing, type SceneFeature } from '../drawing/scene-drawing.ts'
import type { Language } from '../language.ts'
import { bracketed, colon } from '../words/word.ts'
import type { ClassLimit } from './class-limits.ts'
import { hexScale } from './hex-scale.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { shadeScale, type ShadeScale } from './shade-scale.ts'
import { densityWord, sayAreas, sayCells, sayHexKey } from './words-density.ts'

const classEntries = (limits: ClassLimit[], colours: string[], language: Language, say: typeof sayAreas): KeyEntry[] =>
  limits.map(({ text, count }, at) => ({ shape: 'fill', color: colours[at] ?? '', opacity: rampOpacity, text: text + bracketed(say(language, count), language) }))

function shadedFeature(area: ShadeValue, scale: ShadeScale, colours: string[], { palette }: SceneQuestion): SceneFeature {
  const at = scale.classOf(area)
  const edge = area.value === null ? { stroke: palette.ink3, width: 1.2, dashed: true } : { stroke: palette.cityLine, width: 0.8 }
  const fill = at === null ? {} : { fill: colours[at], fillOpacity: rampOpacity }
  return { type: 'Feature', geometry: area.shape.geometry, properties: { id: area.id, ...edge, ...fill } }
}

/** What has no class: a count of none, and what was not found. */
function blankEntries({ shading: { values, of } }: ShadeScale, { palette, language }: SceneQuestion): KeyEntry[] {
  const entry = (shape: 'line' | 'dashed', color: string, text: string, count: number): KeyEntry[] => (count ? [{ shape, color, text: text + bracketed(sayAreas(language, count), language) }] : [])
  return [
    ...entry('line', palette.cityLine, densityWord.none[language], of === 'figure' ? 0 : values.filter(({ value }) => value === 0).length),
    ...entry('dashed', palette.ink3, densityWord.notFound[language], values.filter(({ value }) => value === null).length),
  ]
}

/** Cities or districts filled by class, palest for the lowest; those without a value have a dashed edge and no fill. */
export function shadeDrawing(matter: Matter, question: SceneQuestion): SceneDrawing {
  const scale = shadeScale(matter, question)
  const colours = ramp(question.palette, scale.limits.length)
  const unit = scale.unit.name && scale.shading.of === 'figure' && !scale.name.includes(scale.unit.name) ? colon(question.language) + scale.unit.name : ''
  return {
    under: scale.shading.values.map(area => shadedFeature(area, scale, colours, question)),
    over: [],
    key: { title: scale.name + unit, entries: [...classEntries(scale.limits, colours, question.language, sayAreas), ...blankEntries(scale, question)] },
  }
}

/** A count is written in a hexagon whose edge is at least so many pixels long. */
const leastLabelEdge = 18

function hexLabels(cells: Hexagon[], { scene, zoom, palette }: SceneQuestion): SceneFeature[] {
  const pixels = ({ centre }: Hexagon) => (scene.hexKm * 1000) / metresPerPixel(centre[1], zoom)
  return cells.filter(cell => pixels(cell) >= leastLabelEdge).map(({ id, centre, count }) => pointFeature(centre, { id: `${id}-count`, label: String(count), labelColor: palette.ink, labelSize: 12, anchor: 'center' }))
}

/** Hexagons of equal ground, filled by the class of their count; empty ones are not drawn. */
export function hexDrawing(matter: Matter, question: SceneQuestion): SceneDrawing {
  const { scene: { hexKm }, palette, language } = question
  const { cells, breaks, limits } = hexScale(matter, question)
  if (!cells.length) return noDrawing
  const colours = ramp(palette, limits.length)
  return {
    under: [...cells.map(({ id, ring, count }): SceneFeature => ({ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties: { id, fill: colours[classOf(count, breaks)], fillOpacity: rampOpacity, stroke: palette.halo, width: 0.8 } })), ...hexLabels(cells, question)],
    over: [],
    key: { title: sayHexKey(language, hexKm), entries: classEntries(limits, colours, language, sayCells) },
  }
}
