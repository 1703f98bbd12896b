import { toDegrees, toPixels, type Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { View } from '@bay-atlas/data/view.ts'
import { viewOf, type Box } from '../embed/poster-address.ts'
import type { Flight } from '../map/flight.ts'
import type { Inset } from '../map/live-map.ts'

const [farthest, nearest] = [4, 16]
const between = (zoom: number) => Math.min(nearest, Math.max(farthest, zoom))

/** The camera as a plate has it: north up, flat. */
export const flat = (view: View): View => ({ ...view, bearing: 0, pitch: 0 })

/** Where degrees lie in a box of pixels, and back. */
export function planOf({ zoom, longitude, latitude }: View, { width, height }: Box) {
  const [x, y] = toPixels([longitude, latitude], zoom)
  const [left, top] = [x - width / 2, y - height / 2]
  return {
    project: (position: [number, number]): Point => {
      const [px, py] = toPixels(position, zoom)
      return [px - left, py - top]
    },
    unproject: ([px, py]: Point) => toDegrees([px + left, py + top], zoom),
  }
}

/** The camera after a hand has moved the map by so many pixels. */
export function shifted(view: View, [dx, dy]: Point): View {
  const [x, y] = toPixels([view.longitude, view.latitude], view.zoom)
  const [longitude, latitude] = toDegrees([x - dx, y - dy], view.zoom)
  return { ...view, longitude, latitude }
}

/** Nearer or farther, around what lies at these pixels of the box. */
export function zoomedAt(view: View, by: number, [x, y]: Point, { width, height }: Box): View {
  const zoom = between(view.zoom + by)
  const off: Point = [x - width / 2, y - height / 2]
  return shifted({ ...shifted(view, [-off[0], -off[1]]), zoom }, off)
}

/** Where a wish takes the camera, as the live map would have gone. */
export function cameraAfter(to: Flight['to'], view: View, box: Box, inset: Inset): View {
  if ('view' in to) return flat(to.view)
  if ('by' in to) return { ...view, zoom: between(view.zoom + to.by) }
  const fit = viewOf(to.bounds, box, inset)
  if (fit.zoom <= to.maxZoom) return fit
  const [west, south, east, north] = to.bounds
  const [x, y] = toPixels([(west + east) / 2, toMiddle(south, north)], to.maxZoom)
  const [longitude, latitude] = toDegrees([x - (inset.left - inset.right) / 2, y - (inset.top - inset.bottom) / 2], to.maxZoom)
  return { ...fit, zoom: to.maxZoom, longitude, latitude }
}

/** The latitude half way on the map, which is not half way in degrees. */
const toMiddle = (south: number, north: number) => toDegrees([0, (toPixels([0, south], 0)[1] + toPixels([0, north], 0)[1]) / 2], 0)[1]

/** The box around what no panel covers, in WGS-84 degrees. */
export function seenOf(view: View, { width, height }: Box, inset: Inset): Bbox {
  const { unproject } = planOf(view, { width, height })
  const [west, north] = unproject([inset.left, inset.top])
  const [east, south] = unproject([width - inset.right, height - inset.bottom])
  return [west, south, east, north]
}

/** How a plate drawn for one camera lies under another until its own is there: pixels to the right and down, and its scale around the middle. */
export function offsetOf(drawn: View, now: View): { x: number; y: number; scale: number } {
  const [dx, dy] = toPixels([drawn.longitude, drawn.latitude], now.zoom)
  const [nx, ny] = toPixels([now.longitude, now.latitude], now.zoom)
  return { x: dx - nx, y: dy - ny, scale: 2 ** (now.zoom - drawn.zoom) }
}
