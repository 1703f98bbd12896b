import type { FeatureCollection } from 'geojson'
import { z } from 'zod'
import { readFileSync } from 'node:fs'
import { basemapFiles, cityShapes, objectOf, type CityShape } from '@bay-atlas/data/basemap.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import { Text } from '@bay-atlas/data/text.ts'
import { cities } from '@bay-atlas/data/vocabulary.ts'

const Place = z.object({ id: z.string(), class: z.string(), rank: z.number(), position: z.tuple([z.number(), z.number()]), name: Text, city: z.enum(cities).optional() })
export type Place = z.infer<typeof Place>

/** The built-in map as the plate draws it: collections by name, the eleven cities, the places with a name. */
export type Ground = { shapes: Record<GroundShape, FeatureCollection>; cities: CityShape[]; places: Place[] }
const osmShapes = ['land', 'sar-line', 'coast', 'outside-coast', 'river'] as const
const tiandituShapes = ['city-line', 'rim', 'district-line', 'outside'] as const
export type GroundShape = (typeof osmShapes)[number] | (typeof tiandituShapes)[number] | 'rivers' | 'world'

/** Reads the built-in map from its folder. Throws an Error that names the file that is missing or broken. */
export function readGround(folder: URL): Ground {
  const [osm, tianditu] = [readTopology(folder, basemapFiles.osm), readTopology(folder, basemapFiles.tianditu)]
  const [rivers, world] = [readTopology(folder, basemapFiles.rivers), readTopology(folder, basemapFiles.world)]
  const shapes = {
    land: objectOf(osm, 'land'), 'sar-line': objectOf(osm, 'sar-line'), coast: objectOf(osm, 'coast'),
    'outside-coast': objectOf(osm, 'outside-coast'), river: objectOf(osm, 'river'),
    'city-line': objectOf(tianditu, 'city-line'), rim: objectOf(tianditu, 'rim'), 'district-line': objectOf(tianditu, 'district-line'), outside: objectOf(tianditu, 'outside'),
    rivers: objectOf(rivers, 'river'), world: objectOf(world, 'land'),
  }
  const places = z.array(Place).parse(JSON.parse(readFileSync(new URL(basemapFiles.places, folder), 'utf8')))
  return { shapes, cities: cityShapes({ osm, tianditu }), places }
}
