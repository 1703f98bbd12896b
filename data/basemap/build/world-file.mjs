/** world.topojson: land of the world around the box of the bay, cut at the antimeridian so that no line runs across the map. */
import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import { feature as fromTopology } from 'topojson-client'
import { shape } from './overlay.mjs'
import { boxPolygon, feature, polygonsOf } from './region.mjs'
import { naturalEarthLand } from './sources.mjs'
import { writeTopology } from './write-topology.mjs'

/** Projects to plain degrees; the projection's y axis points down, so it is turned back. */
const cutAtAntimeridian = (land) => {
  const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0)
  const projected = geoProject(land, degrees)
  return projected.features.flatMap((f) => polygonsOf(f.geometry)).map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, -y])))
}

/** So far the world reaches under the land of the box, in degrees, lest a line of water shows between them: a step of the grid. */
const overlap = 0.01

export const writeWorldFile = async () => {
  const topo = naturalEarthLand()
  const land = fromTopology(topo, topo.objects.land)
  const polygons = cutAtAntimeridian(land.type === 'Feature' ? { type: 'FeatureCollection', features: [land] } : land)
  writeTopology('world.topojson', {
    land: await shape('world.json -erase box.json', { world: [feature({ type: 'MultiPolygon', coordinates: polygons })], box: [feature(boxPolygon(overlap))] }),
  }, 36_001)
}
