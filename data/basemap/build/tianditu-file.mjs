/** bay-tianditu.topojson: city and district shapes from Tianditu, and nothing from OpenStreetMap. */
import { districtName } from './district-names.mjs'
import { cityName } from './city-names.mjs'
import { outsideInland } from './outside-zones.mjs'
import { boxPolygon, feature, isSar } from './region.mjs'
import { cityLines, districtLines, districtTopology, inBay, prefectures, rimLines } from './tianditu-shapes.mjs'
import { feature as fromTopology, merge } from 'topojson-client'
import { flatNames, writeTopology } from './write-topology.mjs'

/**
 * Tianditu's line between Hong Kong's North and Yuen Long ends 1.3 km short of the Shenzhen River of the other file.
 * This last stretch, along the east side of the Loop, is set by hand.
 */
const toTheRiver = [[114.08348, 22.51967], [114.0833, 22.5255], [114.083, 22.5316]]

const districts = (topo) =>
  fromTopology(topo, topo.objects.district)
    .features.filter(inBay)
    .map((f) => {
      const { id, name } = districtName(f.properties.gb)
      return feature(f.geometry, { id, city: f.properties.city, ...flatNames(name) })
    })

export const writeTiandituFile = async () => {
  const topo = await districtTopology()
  const shapes = prefectures(topo)
  const cities = [...shapes].filter(([city]) => !/^\d/.test(city) && !isSar(city))
  const outside = feature(merge(topo, topo.objects.district.geometries.filter((g) => !inBay(g))))
  const lines = districtLines(topo)
  writeTopology('bay-tianditu.topojson', {
    city: cities.map(([city, geometry]) => feature(geometry, { city, ...flatNames(cityName[city]) })),
    'city-line': [feature(cityLines(topo))],
    rim: [feature(rimLines(topo))],
    'district-line': [feature({ ...lines, coordinates: [...lines.coordinates, toTheRiver] })],
    district: districts(topo),
    outside: await outsideInland([outside], [feature(boxPolygon())]),
  }, 1e5)
  return districts(topo)
}
