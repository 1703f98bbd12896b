import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { dataFolder } from '../dataset.ts'
import type { Ground, Shape } from './records.ts'

type Point = [longitude: number, latitude: number]

const Pair = z.tuple([z.number(), z.number()])
const Rings = z.array(z.array(z.number().int()))
const Words = z.record(z.string(), z.string()).optional()
const Polygons = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: Rings, properties: Words }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(Rings), properties: Words }),
])
/** The part of TopoJSON that the built-in map uses: quantised arcs, and collections of polygons. */
const Topology = z.object({
  transform: z.object({ scale: Pair, translate: Pair }),
  arcs: z.array(z.array(Pair)),
  objects: z.record(z.string(), z.object({ geometries: z.array(z.unknown()) })),
})
type Topology = z.infer<typeof Topology>

/** The arcs in degrees: the first point of each is absolute, the others are steps. */
function arcsOf({ arcs, transform: { scale, translate } }: Topology): Point[][] {
  return arcs.map(arc => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): Point => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

/** A ring is a chain of arcs; a negative number is an arc run backwards; each begins where the last one ended. */
function ringOf(chain: number[], arcs: Point[][]): Point[] {
  return chain.flatMap((index, n) => {
    const arc = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? [])
    return n ? arc.slice(1) : arc
  })
}

function readShapes(file: string): (object: string) => { words: Record<string, string>; shape: Shape }[] {
  const topology = Topology.parse(JSON.parse(readFileSync(new URL(`basemap/${file}`, dataFolder), 'utf8')))
  const arcs = arcsOf(topology)
  return object => {
    const found = topology.objects[object]
    if (!found) throw new Error(`data/basemap/${file}: there is no object "${object}"; build the map again with data/basemap/build`)
    return found.geometries.map(geometry => {
      const { type, arcs: chains, properties } = Polygons.parse(geometry)
      return { words: properties ?? {}, shape: (type === 'Polygon' ? [chains] : chains).map(rings => rings.map(chain => ringOf(chain, arcs))) }
    })
  }
}

/** Reads land, cities and districts of the built-in map. Throws where a file is missing or is no such map. */
export function readGround(): Ground {
  const [osm, tianditu] = [readShapes('bay-osm.topojson'), readShapes('bay-tianditu.topojson')]
  const cities = [...tianditu('city'), ...osm('sar')]
  const districts = tianditu('district')
  return {
    cities: new Map(cities.map(({ words, shape }) => [words.city ?? '', shape])),
    districts: districts.map(({ words, shape }) => ({ city: words.city ?? '', name: { 'zh-Hans': words.name_zh_hans ?? '', 'zh-Hant': words.name_zh_hant ?? '', en: words.name_en ?? '' }, shape })),
    land: osm('land').flatMap(({ shape }) => shape),
  }
}
