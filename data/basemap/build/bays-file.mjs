/**
 * bays.topojson: land, sea, coast and outline of the four bays, seen at 150 m and more per pixel.
 * Land and coast are OpenStreetMap (ODbL); the outlines of New York and San Francisco are counties of the US Census Bureau
 * (public domain), that of Tokyo prefectures of Natural Earth (public domain). The Greater Bay Area has no outline here:
 * its eleven cities come from the other files, so that Tianditu and OpenStreetMap stay apart.
 */
import { merge, mesh, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { bays } from './bays-definition.mjs'
import { clipPolygons } from './clip-rings.mjs'
import { shape } from './overlay.mjs'
import { collection, feature } from './region.mjs'
import { japanPrefectures, usCounties, worldCoast } from './bays-sources.mjs'
import { writeText } from './write-topology.mjs'

/** Kilometres around each middle, a little more than the page shows. */
const reach = 400
/** Metres: lines are simplified to it; km²: smaller islands and lakes are left out. */
const interval = 150
const smallest = '0.5km2'
/** Degrees of the grid: about 100 m. */
const step = 0.001

const boxOf = ([lon, lat]) => {
  const north = reach / 111.32
  const east = north / Math.cos((lat * Math.PI) / 180)
  return [lon - east, lat - north, lon + east, lat + north].map((value) => Math.round(value * 1000) / 1000)
}

const boxFeature = ([w, s, e, n]) => feature({ type: 'Polygon', coordinates: [[[w, s], [w, n], [e, n], [e, s], [w, s]]] })

const landOf = async (bay, coast) => {
  const pieces = clipPolygons(coast, boxOf(bay.middle)).map((rings) => feature({ type: 'Polygon', coordinates: rings }))
  const land = await shape(`land.json -clean -filter-islands min-area=${smallest} -simplify dp interval=${interval} keep-shapes -clean -dissolve2`, { land: pieces })
  return land.map((f) => feature(f.geometry, { bay: bay.id }))
}

const seaOf = async (bay, land) => {
  const sea = await shape(`box.json -erase land.json -filter-islands min-area=${smallest}`, { box: [boxFeature(boxOf(bay.middle))], land })
  return sea.map((f) => feature(f.geometry, { bay: bay.id }))
}

/** The parts that make up a bay, dissolved and cut to its window. */
const outlineOf = async (bay) => {
  const parts = bay.source === 'us' ? usCounties(bay.parts) : japanPrefectures(bay.parts)
  if (parts.geometries.length !== bay.parts.length) throw new Error(`${bay.id}: ${parts.geometries.length} of ${bay.parts.length} parts found`)
  const whole = feature(merge(parts.topology, parts.geometries))
  const [outline] = await shape(`whole.json -clip box.json -filter-islands min-area=${smallest} -simplify dp interval=${interval} keep-shapes`, { whole: [whole], box: [boxFeature(boxOf(bay.middle))] })
  return feature(outline.geometry, { bay: bay.id })
}

const onFrame = ([w, s, e, n], p) => Math.min(Math.abs(p[0] - w), Math.abs(p[0] - e), Math.abs(p[1] - s), Math.abs(p[1] - n)) < step

/** Cuts a line wherever it runs along the edge of the window. */
const withoutFrame = (line, box) => {
  const parts = [[line[0]]]
  line.slice(1).forEach((p, i) => {
    if (onFrame(box, p) && onFrame(box, line[i])) parts.push([p])
    else parts.at(-1).push(p)
  })
  return parts.filter((part) => part.length > 1)
}

const coastOf = (bay, land) => {
  const topo = topology({ land: collection(land) })
  const lines = mesh(topo, topo.objects.land).coordinates.flatMap((line) => withoutFrame(line, boxOf(bay.middle)))
  return feature({ type: 'MultiLineString', coordinates: lines }, { bay: bay.id })
}

export const writeBaysFile = async () => {
  const whole = worldCoast()
  const out = { land: [], sea: [], coast: [], outline: [] }
  for (const bay of bays) {
    const land = await landOf(bay, whole)
    out.land.push(...land)
    out.sea.push(...(await seaOf(bay, land)))
    out.coast.push(coastOf(bay, land))
    if (bay.parts) out.outline.push(await outlineOf(bay))
  }
  const named = Object.fromEntries(Object.entries(out).map(([key, features]) => [key, collection(features)]))
  // A grid of its own: the usual one would spread its steps over the whole way from California to Japan.
  writeText('bays.topojson', JSON.stringify(quantize(topology(named), { scale: [step, step], translate: [-180, 0] })))
}
