/** Thin doors to the two geometry engines: mapshaper (degrees, exact edges) and JSTS (metres, buffers). */
import ConvexHull from 'jsts/org/locationtech/jts/algorithm/ConvexHull.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js'
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js'
import SnapIfNeededOverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js'
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js'
import TopologyPreservingSimplifier from 'jsts/org/locationtech/jts/simplify/TopologyPreservingSimplifier.js'
import mapshaper from 'mapshaper'
import { collection, feature, metresPerDegree } from './region.mjs'

/** Runs a mapshaper command line over named GeoJSON inputs and returns the features of its one output. */
export const shape = async (command, inputs) => {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, features]) => [`${name}.json`, collection(features)]))
  const out = await mapshaper.applyCommands(`${command} -o result.json format=geojson`, files)
  const result = JSON.parse(out['result.json'])
  return result.features ?? result.geometries.map((g) => feature(g))
}

const mapPositions = (coordinates, change) => (typeof coordinates[0] === 'number' ? change(coordinates) : coordinates.map((c) => mapPositions(c, change)))
const { x, y } = metresPerDegree
const round = (value) => Math.round(value * 1e6) / 1e6

/** GeoJSON geometry (degrees) to a valid JSTS geometry (metres). */
export const toMetres = (geometry) => buffer(new GeoJSONReader().read({ ...geometry, coordinates: mapPositions(geometry.coordinates, (p) => [p[0] * x, p[1] * y]) }), 0)

/** A position in degrees as a JSTS point in metres. */
export const toPoint = ([lon, lat]) => new GeoJSONReader().read({ type: 'Point', coordinates: [lon * x, lat * y] })

/** JSTS polygon (metres) to a GeoJSON geometry (degrees). */
export const toDegrees = (shapeInMetres) => {
  const geometry = new GeoJSONWriter().write(shapeInMetres)
  return { ...geometry, coordinates: mapPositions(geometry.coordinates, (p) => [round(p[0] / x), round(p[1] / y)]) }
}

export const hull = (shapes) => new ConvexHull(shapes.reduce(union)).getConvexHull()
export const buffer = (g, metres, segments = 4) => BufferOp.bufferOp(g, metres, segments)
export const union = (a, b) => SnapIfNeededOverlayOp.overlayOp(a, b, OverlayOp.UNION)
export const difference = (a, b) => SnapIfNeededOverlayOp.overlayOp(a, b, OverlayOp.DIFFERENCE)
export const intersection = (a, b) => SnapIfNeededOverlayOp.overlayOp(a, b, OverlayOp.INTERSECTION)
export const simplify = (g, metres) => TopologyPreservingSimplifier.simplify(g, metres)
export const partsOf = (g) => Array.from({ length: g.getNumGeometries() }, (_, i) => g.getGeometryN(i))
