import type { Row } from '@bay-atlas/data/row.ts'
import { isLandmark, isVague } from '@bay-atlas/data/drawing/claims.ts'
import { ringPlaces } from '@bay-atlas/data/drawing/fan.ts'
import { donutRadius, grouping } from '@bay-atlas/data/drawing/mark.ts'
import { toDegrees, toPixels, type Point } from '@bay-atlas/data/drawing/mercator.ts'
import { weightOf, weightSize } from '@bay-atlas/data/drawing/weight.ts'

/**
 * The rules of the map once more, as plainly as can be: every mark holds all its rows, everything is compared with everything.
 * What the map really draws must be the same.
 */
export type Plain = { rows: Row[]; position: [number, number]; offset: Point; type: string; leader: boolean; radius: number }

const radiusOf = (row: Row) => (weightOf(row) === 1 ? 16 : weightSize[weightOf(row)] / 2)
const alone = (rows: Row[]): Plain[] => rows.slice(0, 1).map(row => ({ type: 'asset', rows, position: row.position, offset: [0, 0], leader: false, radius: radiusOf(row) }))
const middleOf = (rows: Row[], zoom: number): Point => {
  const points = rows.map(row => toPixels(row.position, zoom))
  return [points.reduce((sum, [x]) => sum + x, 0) / points.length, points.reduce((sum, [, y]) => sum + y, 0) / points.length]
}
const donut = (type: string, rows: Row[], zoom: number): Plain => ({ type, rows, position: toDegrees(middleOf(rows, zoom), zoom), offset: [0, 0], leader: false, radius: donutRadius(rows.length) })
const away = ([x, y]: Point, [px, py]: Point) => Math.hypot(x - px, y - py)

function seeds(rows: Row[], zoom: number, least: number): Row[][] {
  const sorted = rows.toSorted((a, b) => weightOf(a) - weightOf(b) || (a.id < b.id ? -1 : 1))
  const points = sorted.map(row => toPixels(row.position, zoom))
  const taken = new Set<number>()
  return sorted.flatMap((row, at) => {
    if (taken.has(at)) return []
    const near = points.flatMap((point, other) => (!taken.has(other) && away(point, points[at] ?? [0, 0]) <= grouping.radius ? [other] : []))
    const members = near.length >= least ? near : [at]
    for (const member of members) taken.add(member)
    return [members.length > 1 ? members.flatMap(member => sorted[member] ?? []) : [row]]
  })
}

function merged(groups: Row[][], zoom: number): Row[][] {
  const hosts: Row[][] = []
  const radius = (rows: Row[]) => (rows.length > 1 ? donutRadius(rows.length) : 8)
  for (const group of groups.toSorted((a, b) => b.length - a.length)) {
    const host = hosts.find(other => (other.length > 1 || group.length > 1) && away(middleOf(other, zoom), middleOf(group, zoom)) < radius(other) + radius(group) - 2)
    if (host) host.push(...group)
    else hosts.push([...group])
  }
  return hosts.length === groups.length ? hosts : merged(hosts, zoom)
}

function fanned(cluster: Plain): Plain[] {
  const points = cluster.rows.map(row => toPixels(row.position, 17))
  const spread = (axis: 0 | 1) => Math.max(...points.map(point => point[axis])) - Math.min(...points.map(point => point[axis]))
  const [site] = cluster.rows.map(row => row.site)
  if (!(site && cluster.rows.every(row => row.site === site)) && Math.max(spread(0), spread(1)) >= 100) return [cluster]
  const places = ringPlaces(cluster.rows.length)
  return cluster.rows.flatMap((row, at) => alone([row]).map(mark => ({ ...mark, position: cluster.position, offset: places[at] ?? [0, 0], leader: true })))
}

function nudged(marks: Plain[], zoom: number): Plain[] {
  const places = marks.map(mark => {
    const [x, y] = toPixels(mark.position, zoom)
    return { mark, x: x + mark.offset[0], y: y + mark.offset[1], dx: 0, dy: 0 }
  })
  type Place = (typeof places)[number]
  const push = (place: Place, dx: number, dy: number) => {
    const limit = place.mark.type === 'cluster' || place.mark.leader ? 0 : place.mark.radius
    const far = Math.hypot(place.dx + dx, place.dy + dy)
    const scale = far > limit ? limit / far : 1
    Object.assign(place, { dx: (place.dx + dx) * scale, dy: (place.dy + dy) * scale })
  }
  const sorted = places.toSorted((a, b) => a.x - b.x)
  const widest = 2 * Math.max(0, ...marks.map(mark => mark.radius)) + 22
  for (let round = 0; round < 6; round += 1) {
    sorted.forEach((a, at) => {
      for (const b of sorted.slice(at + 1)) {
        if (b.x - a.x > widest || Math.abs(b.y - a.y) >= widest) continue
        const [dx, dy] = [b.x + b.dx - a.x - a.dx, b.y + b.dy - a.y - a.dy]
        const [apart, wanted] = [Math.hypot(dx, dy), (a.mark.radius + b.mark.radius) * 0.9]
        if (apart >= wanted) continue
        const [ux, uy] = apart > 0.5 ? [dx / apart, dy / apart] : [1, 0]
        push(a, (-ux * (wanted - apart)) / 2, (-uy * (wanted - apart)) / 2)
        push(b, (ux * (wanted - apart)) / 2, (uy * (wanted - apart)) / 2)
      }
    })
  }
  return places.map(({ mark, dx, dy }) => ({ ...mark, offset: [mark.offset[0] + dx, mark.offset[1] + dy] }))
}

/** What the map must draw of these rows. */
export function marksRowByRow(given: Row[], zoom: number, wide: boolean, selected: string | null): Plain[] {
  const rows = given.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const [vague, known] = [true, false].map(gone => rows.filter(row => (isVague(row, zoom) && row.id !== selected) === gone))
  const parentOf = (row: Row) => {
    const parent = row.id === selected || zoom >= 11 ? undefined : known?.find(({ id }) => id === row.partOf)
    return parent && away(toPixels(row.position, zoom), toPixels(parent.position, zoom)) < 50 ? parent : undefined
  }
  const rootOf = (row: Row): Row => {
    const parent = parentOf(row)
    return parent ? rootOf(parent) : row
  }
  const roots = new Map<Row, Row[]>()
  for (const row of known ?? []) if (!parentOf(row)) roots.set(row, [row])
  for (const row of known ?? []) if (parentOf(row)) roots.get(rootOf(row))?.push(row)
  const stands = (row: Row) => row.id === selected || isLandmark(row, zoom)
  const all = (row: Row) => roots.get(row) ?? []
  const groups = merged(seeds([...roots.keys()].filter(row => !stands(row)), zoom, wide ? 4 : 3), zoom)
  const byPlace = new Map<string, Row[]>()
  for (const row of vague ?? []) {
    const key = `${row.cities[0]}/${row.precision === 'city' ? '' : row.district?.en}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), row])
  }
  const clusters = groups.filter(({ length }) => length > 1).map(group => donut('cluster', group.flatMap(all), zoom))
  return nudged([
    ...[...byPlace.values()].map(group => donut('vague', group, zoom)),
    ...(zoom >= 13 ? clusters.flatMap(fanned) : clusters),
    ...groups.filter(({ length }) => length === 1).flatMap(([row]) => (row ? alone(all(row)) : [])),
    ...[...roots.keys()].filter(stands).flatMap(row => alone(all(row))),
  ], zoom)
}
