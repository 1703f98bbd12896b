import type { Feature, Geometry, Position } from 'geojson'

/** How a feature of a scene looks, in colours of the palette it was made with: the page and the plate draw the same. Widths in pixels. */
export type SceneLook = {
  id?: string
  /** A polygon is filled. */
  fill?: string
  fillOpacity?: number
  /** A line, an edge of a polygon, or the rim of a point. */
  stroke?: string
  width?: number
  strokeOpacity?: number
  dashed?: boolean
  /** A point is a disc of this radius in pixels, filled with `fill`. */
  radius?: number
  /** Words at a point, in the language of the question. */
  label?: string
  labelColor?: string
  labelSize?: number
  /** Where the words stand seen from the point. */
  anchor?: 'center' | 'left' | 'right' | 'top' | 'bottom'
}
export type SceneFeature = Feature<Geometry, SceneLook>

export const pointFeature = (coordinates: Position, properties: SceneLook): SceneFeature => ({ type: 'Feature', geometry: { type: 'Point', coordinates }, properties })
export const lineFeature = (coordinates: Position[], properties: SceneLook): SceneFeature => ({ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties })

/** One line of the key: a swatch and what it means. */
export type KeyEntry = { shape: 'fill' | 'line' | 'dashed' | 'point'; color: string; text: string; opacity?: number; width?: number }

/**
 * What a scene adds to the map: `under` lies below coasts, outlines and names, `over` above them and below the marks.
 * `marked`, where it is given, are the ids of the only assets that keep their marks.
 */
export type SceneDrawing = { under: SceneFeature[]; over: SceneFeature[]; key: { title: string; entries: KeyEntry[] } | null; marked?: ReadonlySet<string> }

export const noDrawing: SceneDrawing = { under: [], over: [], key: null }
