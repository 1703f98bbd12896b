import { z } from 'zod'
import { cities, cityWord, type City } from '@bay-atlas/data/vocabulary.ts'
import { nameColumns, nameShape } from './columns.ts'

const ring = z.array(z.tuple([z.number(), z.number()]))

/** One of the eleven cities as the API serves it. */
export const CityItem = z.object({
  type: z.literal('Feature'),
  id: z.enum(cities),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
  ]),
  properties: z.object(nameShape),
})
export type CityItem = z.infer<typeof CityItem>

/** The flat feature of a city. */
export const cityItemOf = (id: City, geometry: CityItem['geometry']): CityItem => ({ type: 'Feature', id, geometry, properties: nameColumns(cityWord[id]) })
