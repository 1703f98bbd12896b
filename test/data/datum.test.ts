import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { basemapFiles, objectOf, shapesOf } from '@bay-atlas/data/basemap.ts'

type Point = [x: number, y: number]
const topologyOf = (file: string): Topology => JSON.parse(readFileSync(new URL(`../../data/basemap/${file}`, import.meta.url), 'utf8'))

/** Metres east and north, good to 1 % around the river. */
const metres = ([lon = 0, lat = 0]: number[]): Point => [lon * 111320 * Math.cos((22.5 * Math.PI) / 180), lat * 110750]
const segments = (line: number[][]): [Point, Point][] => line.slice(1).map((b, i) => [metres(line[i] ?? b), metres(b)])

const distance = ([x, y]: Point, [[ax, ay], [bx, by]]: [Point, Point]): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** The line between Hong Kong and Shenzhen, the longest of its file, as points every 100 m. */
function landLine(): Point[] {
  const lines = objectOf(topologyOf(basemapFiles.osm), 'sar-line').features.flatMap(({ geometry }) => (geometry.type === 'MultiLineString' ? geometry.coordinates : []))
  const longest = lines.reduce((a, b) => (b.length > a.length ? b : a))
  return segments(longest).flatMap(([[ax, ay], [bx, by]]) => {
    const steps = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / 100))
    return Array.from({ length: steps }, (_, i): Point => [ax + ((bx - ax) * i) / steps, ay + ((by - ay) * i) / steps])
  })
}

test('the districts of Hong Kong meet the exact land line without the 600 m shift of Chinese web maps', () => {
  const districts = shapesOf(topologyOf(basemapFiles.tianditu), 'district').filter(({ properties }) => properties?.id === 'north' || properties?.id === 'yuen-long')
  const edges = districts.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())).flatMap(segments)
  const away = landLine().map(point => Math.min(...edges.map(edge => distance(point, edge)))).toSorted((a, b) => a - b)
  expect(away[away.length >> 1]).toBeLessThan(120)
})
