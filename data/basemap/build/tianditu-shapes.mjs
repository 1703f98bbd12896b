/** One clean topology of the Tianditu districts, from which all its shapes and lines are read. */
import { merge, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { shape } from './overlay.mjs'
import { box, cityOf, collection, feature, isSar } from './region.mjs'
import { smooth } from './smooth.mjs'
import { tiandituDistricts } from './sources.mjs'

const near = ({ geometry }) => {
  const [w, s, e, n] = box
  return geometry.coordinates.flat(2).some(([x, y]) => x > w && x < e && y > s && y < n)
}

/** The first seven digits name a prefecture; districts of one prefecture share them. */
const prefecture = (f) => cityOf(f.properties.gb) ?? f.properties.gb.slice(0, 7)

/** @returns topology with the object `district`; properties gb, name and city (slug or prefecture code). */
export const districtTopology = async () => {
  const districts = tiandituDistricts().filter(near)
  const clean = await shape('districts.json -clean', { districts })
  const named = clean.map((f) => feature(f.geometry, { gb: f.properties.gb, name: f.properties.full_name, city: prefecture(f) }))
  const topo = topology({ district: collection(named) })
  return { ...topo, arcs: topo.arcs.map((arc) => smooth(arc)) }
}

const geometriesOf = (topo) => topo.objects.district.geometries
const cityOfGeometry = (g) => g.properties.city
export const inBay = (g) => !/^\d/.test(cityOfGeometry(g))
const mainlandBay = (g) => inBay(g) && !isSar(cityOfGeometry(g))

/** Prefectures merged from their districts: Map of slug or code to geometry. */
export const prefectures = (topo) => {
  const names = new Set(geometriesOf(topo).map(cityOfGeometry))
  return new Map([...names].map((name) => [name, merge(topo, geometriesOf(topo).filter((g) => cityOfGeometry(g) === name))]))
}

const lines = (topo, keep) => mesh(topo, topo.objects.district, (a, b) => a !== b && keep(a, b))
const same = (a, b) => cityOfGeometry(a) === cityOfGeometry(b)

export const cityLines = (topo) => lines(topo, (a, b) => mainlandBay(a) && mainlandBay(b) && !same(a, b))
export const districtLines = (topo) => lines(topo, (a, b) => inBay(a) && same(a, b))
/** The outer edge on land: between a mainland city of the bay and its neighbours. */
export const rimLines = (topo) => lines(topo, (a, b) => inBay(a) !== inBay(b))
