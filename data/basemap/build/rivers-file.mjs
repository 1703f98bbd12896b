/** rivers.topojson: centre lines pulled onto the water fragments. Guided by OpenStreetMap, hence ODbL. */
import { distance, feature, metresPerDegree } from './region.mjs'
import { rivers } from './river-lines.mjs'
import { smooth } from './smooth.mjs'
import { osmRivers } from './sources.mjs'
import { flatNames, writeTopology } from './write-topology.mjs'

/** Metres between points of a drawn line, and how far water may pull a point. */
const step = 700
const reach = 1300
const rounds = 6

const centreOf = (ring) => {
  let [doubled, cx, cy] = [0, 0, 0]
  ring.slice(1).forEach((b, i) => {
    const a = ring[i]
    const cross = a[0] * b[1] - b[0] * a[1]
    doubled += cross
    cx += (a[0] + b[0]) * cross
    cy += (a[1] + b[1]) * cross
  })
  return { at: [cx / (3 * doubled), cy / (3 * doubled)], weight: Math.abs(doubled / 2) * metresPerDegree.x * metresPerDegree.y }
}

const along = (a, b) => {
  const n = Math.max(1, Math.round(distance(a, b) / step))
  return Array.from({ length: n }, (_, i) => [a[0] + ((b[0] - a[0]) * i) / n, a[1] + ((b[1] - a[1]) * i) / n])
}
const densify = (line) => [...line.slice(1).flatMap((b, i) => along(line[i], b)), line.at(-1)]

const mean = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

/** Moves a point half way to the centre of the water around it; stays where there is none. */
const pull = (p, water) => {
  const near = water.map((w) => ({ ...w, d: distance(w.at, p) })).filter((w) => w.d < reach)
  const total = near.reduce((sum, w) => sum + Math.min(w.weight, 4e5) * (1 - w.d / reach), 0)
  if (!total) return p
  const share = (w) => (Math.min(w.weight, 4e5) * (1 - w.d / reach)) / total
  const centre = near.reduce((sum, w) => [sum[0] + w.at[0] * share(w), sum[1] + w.at[1] * share(w)], [0, 0])
  return mean(p, centre, 0.5)
}

/** Pulls across the line only and relaxes along it, so that points never bunch up. */
const settle = (line, water) =>
  line.map((p, i) => {
    if (i === 0 || i === line.length - 1) return p
    const [dx, dy] = [(line[i + 1][0] - line[i - 1][0]) * metresPerDegree.x, (line[i + 1][1] - line[i - 1][1]) * metresPerDegree.y]
    const length = Math.hypot(dx, dy) || 1
    const target = pull(p, water)
    const across = ((target[0] - p[0]) * metresPerDegree.x * -dy + (target[1] - p[1]) * metresPerDegree.y * dx) / length
    const moved = [p[0] + (-dy / length) * (across / metresPerDegree.x), p[1] + (dx / length) * (across / metresPerDegree.y)]
    return mean(moved, mean(line[i - 1], line[i + 1], 0.5), 0.2)
  })

const align = (line, water) => {
  let out = densify(line)
  for (let i = 0; i < rounds; i++) out = settle(out, water)
  return smooth(out, 1, 300)
}

/** @returns the aligned lines, for the looking check. */
export const writeRiversFile = () => {
  const water = osmRivers().map(([outer]) => centreOf(outer)).filter((w) => w.weight > 1e4)
  const features = rivers.map(({ line, name, ...rest }) => feature({ type: 'LineString', coordinates: align(line, water) }, { ...rest, ...flatNames(name) }))
  writeTopology('rivers.topojson', { river: features }, 3e4)
  return features
}
