import { metresPerPixel } from '../drawing/mercator.ts'
import type { BayName, BaysView } from '../scene/bays-view.ts'
import type { Point } from '../scene/shape.ts'

/** Kilometres of a degree of latitude on the sphere of web mercator: 40,075.016686 / 360. */
const kmPerDegree = 40_075.016_686 / 360
const radians = Math.PI / 180
/** How far around its middle the built-in map shows each bay, in kilometres. */
export const windowKm = 380
/** The finest the outlines are good for, in metres per pixel. */
const finest = 150

/** The middle of each bay, WGS-84, longitude first: about the water, so that four panes of one size show as much of each. */
export const bayMiddle: Record<BayName, Point> = { gba: [113.45, 22.6], tokyo: [139.75, 35.6], ny: [-73.9, 40.7], sf: [-122.3, 37.7] }

/** A camera of one pane, as MapLibre and deck.gl take it. */
export type PaneView = { longitude: number; latitude: number; zoom: number }

/**
 * The web-mercator zoom at which a pixel is so many metres wide on the ground at a latitude (degrees). Tiles of 512 pixels,
 * as in MapLibre and deck.gl: 40,075,016.686 · cos φ / (512 · 2^zoom).
 */
export const zoomAt = (metres: number, latitude: number): number => Math.log2(metresPerPixel(latitude, 0) / metres)

/** Where a point lies that is so many kilometres east and north of another, by the latitude it comes to. */
export function moved([longitude, latitude]: Point, eastKm: number, northKm: number): Point {
  const north = Math.max(-85, Math.min(85, latitude + northKm / kmPerDegree))
  return [longitude + eastKm / (kmPerDegree * Math.cos(north * radians)), north]
}

/** The camera of a bay's pane: all panes have the same metres per pixel in their middle, so each has a zoom of its own. */
export function paneView(bay: BayName, { metresPerPixel: metres, eastKm, northKm }: BaysView): PaneView {
  const [longitude, latitude] = moved(bayMiddle[bay], eastKm, northKm)
  return { longitude, latitude, zoom: zoomAt(metres, latitude) }
}

/** The one camera that a moved pane asks of all: the inverse of `paneView`. */
export function baysViewOf(bay: BayName, { longitude, latitude, zoom }: PaneView): BaysView {
  const [lon, lat] = bayMiddle[bay]
  const turn = ((longitude - lon + 540) % 360) - 180
  return { metresPerPixel: metresPerPixel(latitude, zoom), eastKm: turn * kmPerDegree * Math.cos(latitude * radians), northKm: (latitude - lat) * kmPerDegree }
}

/** The size of a pane in CSS pixels or plate units. */
export type PaneSize = { width: number; height: number }

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most))

/** The camera kept on what the built-in map has: no pane looks over the edge of its window. */
export function keptView({ metresPerPixel: metres, eastKm, northKm }: BaysView, { width, height }: PaneSize): BaysView {
  const kept = within(metres, finest, (2000 * windowKm) / Math.max(width, height, 1))
  const [sideways, upwards] = [windowKm - (width * kept) / 2000, windowKm - (height * kept) / 2000]
  return { metresPerPixel: kept, eastKm: within(eastKm, -sideways, sideways), northKm: within(northKm, -upwards, upwards) }
}

/** What the largest of the bays, the Greater Bay Area, takes in kilometres: east to west and north to south, with a rim. */
const largest = { widthKm: 430, heightKm: 360 }

/** The camera of four panes when none is asked for: all of each bay. */
export const restingView = ({ width, height }: PaneSize): BaysView => {
  const metres = Math.max((largest.widthKm * 1000) / Math.max(width, 1), (largest.heightKm * 1000) / Math.max(height, 1))
  return keptView({ metresPerPixel: metres, eastKm: 0, northKm: 0 }, { width, height })
}
