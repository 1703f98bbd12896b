/** bay-tianditu.topojson: city and district shapes from Tianditu, and nothing from OpenStreetMap. */
import { districtName } from './district-names.mjs'
import { cityName } from './city-names.mjs'
import { outsideInland } from './outside-zones.mjs'
import { buffer, difference, partsOf, simplify, toDegrees, toMetres, union } from './overlay.mjs'
import { boxPolygon, feature, isSar } from './region.mjs'
import { cityLines, districtLines, districtTopology, inBay, prefectures, rimLines } from './tianditu-shapes.mjs'
import { feature as fromTopology, merge } from 'topojson-client'
import { flatNames, writeTopology } from './write-topology.mjs'

/** Fills reach this far into the sea, so that no sliver of the other coast stays unpainted. */
const seaward = 4000
const coarse = 300

/** The city's shape grown into the sea, but never over land of another or over what `taken` already covers. */
const extend = (shape, others, taken) => {
  const grown = buffer(simplify(shape, coarse), seaward, 2)
  const near = others.filter((g) => g.getEnvelopeInternal().intersects(grown.getEnvelopeInternal()))
  const free = [...near, ...(taken ? [taken] : [])].reduce(difference, grown)
  const pieces = partsOf(free).filter((part) => part.getArea() > 1e4)
  return pieces.reduce(union, shape)
}

const cityFills = (shapes) => {
  const metric = new Map([...shapes].filter(([city]) => !isSar(city)).map(([city, g]) => [city, toMetres(g)]))
  let taken = null
  return [...metric].filter(([city]) => !/^\d/.test(city)).map(([city, own]) => {
    const fill = extend(own, [...metric].filter(([other]) => other !== city).map(([, g]) => g), taken)
    taken = taken ? union(taken, fill) : fill
    return feature(toDegrees(fill), { city })
  })
}

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
    'city-fill': cityFills(shapes),
    'city-line': [feature(cityLines(topo))],
    rim: [feature(rimLines(topo))],
    'district-line': [feature({ ...lines, coordinates: [...lines.coordinates, toTheRiver] })],
    district: districts(topo),
    outside: await outsideInland([outside], [feature(boxPolygon())]),
  }, 1e5)
  return districts(topo)
}
