/** The coast: OpenStreetMap land, tidied for zoom 5 to 12. */
import { additions } from './additions.mjs'
import { buffer, difference, hull, intersection, partsOf, simplify, toDegrees, toMetres, toPoint, union } from './overlay.mjs'
import { metresPerDegree, polygonsOf } from './region.mjs'
import { tidalReaches } from './tidal-reaches.mjs'

/** Where fish ponds and jetties stripe the shore: the Nansha fan, Humen, the head of Daya Bay. */
const striped = [
  [113.3, 22.35, 113.8, 22.95],
  [113.5, 22.7, 113.9, 22.9],
  [114.7, 22.6, 115.2, 22.95],
]
/** Metres: everywhere gaps narrower than twice `slit`, in the striped boxes than twice `close`, are filled, spits narrower than twice `open` removed. */
const slit = 70
const close = 260
const open = 130
const smallestIsland = 6e4
const smallestLake = 1e6
const tolerance = 25

const rectangle = ([w, s, e, n]) => toMetres({ type: 'Polygon', coordinates: [[[w, s], [e, s], [e, n], [w, n], [w, s]]] })

/** Fills the narrow channels between fish ponds, inside the striped boxes only. */
const closeStripes = (land) =>
  striped.map(rectangle).reduce((all, frame) => {
    const part = intersection(all, buffer(frame, 1500))
    return union(all, intersection(buffer(buffer(part, close), -close), frame))
  }, land)

/** Removes jetties, but gives islands back that are too small to survive the opening. */
const openSpits = (land) => {
  const opened = buffer(buffer(land, -open), open)
  const lost = partsOf(difference(land, buffer(opened, open * 1.5)))
  return lost.filter((part) => part.getArea() > smallestIsland).reduce(union, opened)
}

const ringArea = (ring) => {
  const doubled = ring.slice(1).reduce((sum, p, i) => sum + ring[i][0] * p[1] - p[0] * ring[i][1], 0)
  return Math.abs(doubled / 2) * metresPerDegree.x * metresPerDegree.y
}

const disc = ([lon, lat, radius]) => buffer(toPoint([lon, lat]), radius, 8)

/** One channel: the hulls of neighbouring discs, joined. */
const channel = (points) => points.slice(1).map((b, i) => hull([disc(points[i]), disc(b)])).reduce(union)

const tidalWater = () => Object.values(tidalReaches).map(channel).reduce(union)

/** @param polygons ring lists of raw land, degrees. @returns polygons of the tidied land, degrees. */
export const tidyCoast = (polygons) => {
  const raw = toMetres({ type: 'MultiPolygon', coordinates: polygons })
  const wholeShores = closeStripes(buffer(buffer(raw, slit), -slit))
  const tidal = difference(openSpits(wholeShores), tidalWater())
  const grown = additions.reduce((land, f) => union(land, toMetres(f.geometry)), tidal)
  return polygonsOf(toDegrees(simplify(grown, tolerance))).map(([outer, ...lakes]) => [outer, ...lakes.filter((ring) => ringArea(ring) > smallestLake)])
}
