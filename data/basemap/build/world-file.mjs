/** world.topojson: land of the world, cut at the antimeridian so that no line runs across the map. */
import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import { feature as fromTopology } from 'topojson-client'
import { feature, polygonsOf } from './region.mjs'
import { naturalEarthLand } from './sources.mjs'
import { writeTopology } from './write-topology.mjs'

const onSeam = (a, b) => (Math.abs(a[0]) > 179.99 && Math.abs(b[0]) > 179.99) || (Math.abs(a[1]) > 89.9 && Math.abs(b[1]) > 89.9)

const withoutSeam = (ring) => {
  const parts = [[ring[0]]]
  ring.slice(1).forEach((p, i) => {
    if (onSeam(ring[i], p)) parts.push([p])
    else parts.at(-1).push(p)
  })
  return parts.filter((part) => part.length > 1)
}

/** Projects to plain degrees; the projection's y axis points down, so it is turned back. */
const cutAtAntimeridian = (land) => {
  const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0)
  const projected = geoProject(land, degrees)
  return projected.features.flatMap((f) => polygonsOf(f.geometry)).map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, -y])))
}

export const writeWorldFile = () => {
  const topo = naturalEarthLand()
  const land = fromTopology(topo, topo.objects.land)
  const polygons = cutAtAntimeridian(land.type === 'Feature' ? { type: 'FeatureCollection', features: [land] } : land)
  const coast = polygons.flat().flatMap(withoutSeam)
  writeTopology('world.topojson', {
    land: [feature({ type: 'MultiPolygon', coordinates: polygons })],
    coast: [feature({ type: 'MultiLineString', coordinates: coast })],
  }, 2e4)
}
