/** bay-osm.topojson: everything that comes from OpenStreetMap, and nothing else. ODbL. */
import { feature as fromTopology, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import { tidyCoast } from './coast.mjs'
import { shape } from './overlay.mjs'
import { box, collection, distance, feature } from './region.mjs'
import { shenzhenRiver } from './river-names.mjs'
import { smooth } from './smooth.mjs'
import { osmLand, sarZones } from './sources.mjs'
import { flatNames, writeTopology } from './write-topology.mjs'
import { outsideCoast } from './outside-zones.mjs'

const [w, s, e, n] = box
const onFrame = (p) => Math.min(Math.abs(p[0] - w), Math.abs(p[0] - e), Math.abs(p[1] - s), Math.abs(p[1] - n)) < 1e-4

/** Cuts a line wherever it runs along the edge of the box. */
const withoutFrame = (line) => {
  const parts = [[line[0]]]
  line.slice(1).forEach((p, i) => {
    if (onFrame(p) && onFrame(line[i])) parts.push([p])
    else parts.at(-1).push(p)
  })
  return parts.filter((part) => part.length > 1)
}

/** Smooths the coast, but not lines shared by two shapes: those are exact to a few metres. */
const smoothCoast = (topo) => {
  const uses = new Map()
  const count = (arcs) => (typeof arcs === 'number' ? uses.set(arcs < 0 ? ~arcs : arcs, (uses.get(arcs < 0 ? ~arcs : arcs) ?? 0) + 1) : arcs.forEach(count))
  topo.objects.land.geometries.forEach((g) => count(g.arcs))
  return { ...topo, arcs: topo.arcs.map((arc, i) => (uses.get(i) > 1 ? arc : smooth(arc, 2, 150, onFrame))) }
}

/** Macao's campus on Hengqin stays; the port enclaves (under 0.8 km²) are dropped. */
const sarShapes = async () => {
  const zones = await shape('zones.json -dissolve2 city -explode -filter this.area>8e5 -dissolve2 city', { zones: sarZones() })
  return zones.map((f) => feature(f.geometry, { city: f.properties.city }))
}

const mainlandAndSars = async () => {
  const land = tidyCoast(osmLand()).map((rings) => feature({ type: 'Polygon', coordinates: rings }))
  const zones = await sarShapes()
  const mainland = await shape('land.json -erase zones.json -each city="" -dissolve2 city', { land, zones })
  const sars = await shape('zones.json -clip land.json -dissolve2 city', { land, zones })
  return [...mainland.map((f) => feature(f.geometry)), ...sars]
}

/** The line between Hong Kong and Shenzhen from Deep Bay up to where the Shenzhen River gets its name. */
const riverOf = (line) => {
  const [mouth, head] = shenzhenRiver.reach
  const near = (p) => line.reduce((best, q, i) => (distance(q, p) < distance(line[best], p) ? i : best), 0)
  const [a, b] = [near(mouth), near(head)].sort((i, j) => i - j)
  return line.slice(a, b + 1)
}

export const writeOsmFile = async () => {
  const topo = smoothCoast(topology({ land: collection(await mainlandAndSars()) }))
  const land = fromTopology(topo, topo.objects.land).features
  const coast = mesh(topo, topo.objects.land, (a, b) => a === b)
  const sarLine = mesh(topo, topo.objects.land, (a, b) => a !== b)
  const longest = sarLine.coordinates.reduce((a, b) => (b.length > a.length ? b : a))
  const river = feature({ type: 'LineString', coordinates: riverOf(longest) }, { id: shenzhenRiver.id, class: 'river', ...flatNames(shenzhenRiver.name) })
  writeTopology('bay-osm.topojson', {
    land,
    coast: [feature({ type: 'MultiLineString', coordinates: coast.coordinates.flatMap(withoutFrame) })],
    sar: land.filter((f) => f.properties?.city),
    'sar-line': [feature(sarLine)],
    'outside-coast': await outsideCoast(land),
    river: [river],
  }, 2e5)
}
