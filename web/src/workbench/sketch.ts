import { crossesItself, groundOf } from '@bay-atlas/data/analysis/ground-of.ts'
import { lengthOf } from '@bay-atlas/data/analysis/crossing-distance.ts'
import { metresBetween } from '@bay-atlas/data/analysis/sphere.ts'
import { lineFeature, pointFeature, type SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import { metresPerPixel } from '@bay-atlas/data/drawing/mercator.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { longestM, mostPoints, shortestM, type Point, type Shape } from '@bay-atlas/data/scene/shape.ts'
import { formatDistance } from '@bay-atlas/data/words/format.ts'

export const forms = ['polygon', 'circle', 'corridor', 'line'] as const
export type Form = (typeof forms)[number]

/** What is being drawn: its form and the points set so far. Sizes in metres. */
export type Sketch = { form: Form; points: Point[] }
export type Sizes = { radiusM: number; widthM: number }

const leastPoints: Record<Form, number> = { polygon: 3, circle: 1, corridor: 2, line: 2 }
/** Two points nearer than this on the screen are one: the second click of a double click. */
const nearPx = 5

/** Sets a point; the second of a circle gives its radius. A point on the last one is not set again. */
export function withPoint(sketch: Sketch, at: Point, zoom: number): Sketch {
  const last = sketch.points.at(-1)
  const isSame = last !== undefined && metresBetween(last, at) < nearPx * metresPerPixel(at[1], zoom)
  const isFull = sketch.points.length >= (sketch.form === 'circle' ? 2 : mostPoints)
  return isSame || isFull ? sketch : { ...sketch, points: [...sketch.points, at] }
}

export const withoutLast = (sketch: Sketch): Sketch => ({ ...sketch, points: sketch.points.slice(0, -1) })

export const isEnough = ({ form, points }: Sketch): boolean => points.length >= leastPoints[form]
/** A circle with two points is done. */
export const isDone = ({ form, points }: Sketch): boolean => form === 'circle' && points.length === 2

/** The shape that the points give; null while there are too few. */
export function shapeOf(sketch: Sketch, { radiusM, widthM }: Sizes): Shape | null {
  const { form, points } = sketch
  const [first, second] = points
  if (!first || !isEnough(sketch)) return null
  if (form === 'circle') return { type: 'circle', centre: first, radiusM: second ? Math.min(longestM, Math.max(shortestM, Math.round(metresBetween(first, second)))) : radiusM }
  return form === 'corridor' ? { type: form, widthM, points } : { type: form, points }
}

const nowhere = { cities: [], districts: [], areas: [] }

/** What the map shows of a sketch while the pointer is at `hover`: its points, its edge, its ground, and how long it is. */
export function draftOf(sketch: Sketch, hover: Point | null, sizes: Sizes, palette: Palette, language: Language): SceneFeature[] {
  const seen: Sketch = hover && !isDone(sketch) ? { ...sketch, points: [...sketch.points, hover] } : sketch
  const shape = shapeOf(seen, sizes)
  const isCrossing = shape?.type === 'polygon' && crossesItself(shape.points)
  const { ground } = shape && !isCrossing ? groundOf(shape, nowhere) : { ground: null }
  const edge = seen.form === 'polygon' && seen.points.length > 2 && seen.points[0] ? [...seen.points, seen.points[0]] : seen.points
  const end = seen.points.at(-1)
  const metres = shape?.type === 'circle' ? shape.radiusM : lengthOf(seen.points)
  return [
    ...(ground ? [{ ...ground, properties: { fill: palette.accent, fillOpacity: 0.12, stroke: palette.accent, width: 1.5 } }] : []),
    ...(edge.length > 1 ? [lineFeature(edge, { stroke: palette.accent, width: 2, dashed: true })] : []),
    ...sketch.points.map(at => pointFeature(at, { radius: 5, fill: palette.paper, stroke: palette.accent, width: 2 })),
    ...(end && metres > 0 ? [pointFeature(end, { label: formatDistance(Math.round(metres), language), labelColor: palette.ink, anchor: 'left' })] : []),
  ]
}
