import { metresPerPixel, toDegrees, toPixels, type Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { View } from '@bay-atlas/data/view.ts'

/** A rectangle of the plate: left, top, width, height in plate units. */
export type Box = { x: number; y: number; width: number; height: number }

/** The map's window on the plate: where it lies, at what zoom, and how degrees become plate units. */
export type Frame = {
  box: Box
  zoom: number
  /** WGS-84, longitude first, to plate units. */
  project: (position: [number, number]) => Point
  /** Plate units back to WGS-84. */
  unproject: (point: Point) => [number, number]
  contains: (point: Point, margin?: number) => boolean
  /** Ground metres of one plate unit in the middle of the map. */
  metresPerUnit: number
}

/** The core of the bay, as the page opens, in WGS-84 degrees: what a plate without any asset shows. */
export const homeBox: Bbox = [112.85, 22.08, 114.55, 23.4]
const farthest = 4
const nearestFit = 13
/** Free of assets along every edge, for their marks. */
const rim = 34

/** The zoom and middle at which a box of degrees fits the map with its rim. */
function fit([west, south, east, north]: Bbox, box: Box): View {
  const [width, height] = [Math.max(40, box.width - 2 * rim), Math.max(40, box.height - 2 * rim)]
  const [x1, y1] = toPixels([west, north], 0)
  const [x2, y2] = toPixels([east, south], 0)
  const zoom = Math.log2(Math.min(width / Math.max(x2 - x1, 1e-6), height / Math.max(y2 - y1, 1e-6)))
  return { zoom: Math.max(farthest, Math.min(nearestFit, zoom)), longitude: (west + east) / 2, latitude: toDegrees([0, (y1 + y2) / 2], 0)[1], bearing: 0, pitch: 0 }
}

/** The smallest box of degrees around the points; null when there are none. */
function boxAround(points: [number, number][]): Bbox | null {
  if (!points.length) return null
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

/** The frame of a view; without one, the one that holds all these points. North is up and the plate is flat, whatever bearing and pitch. */
export function frameOf(box: Box, view: View | null, points: [number, number][]): Frame {
  const { zoom, longitude, latitude } = view ?? fit(boxAround(points) ?? homeBox, box)
  const [cx, cy] = toPixels([longitude, latitude], zoom)
  const [dx, dy] = [box.x + box.width / 2 - cx, box.y + box.height / 2 - cy]
  const project = (position: [number, number]): Point => {
    const [x, y] = toPixels(position, zoom)
    return [x + dx, y + dy]
  }
  const unproject = ([x, y]: Point) => toDegrees([x - dx, y - dy], zoom)
  const contains = ([x, y]: Point, margin = 0) => x >= box.x + margin && x <= box.x + box.width - margin && y >= box.y + margin && y <= box.y + box.height - margin
  return { box, zoom, project, unproject, contains, metresPerUnit: metresPerPixel(latitude, zoom) }
}
