import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import { z } from 'zod'
import { shapesOf } from './basemap.ts'
import { textOf, type Text } from './text.ts'
import { cities, type City } from './vocabulary.ts'

export type DistrictShape = Feature<Polygon | MultiPolygon, { id: string; city: City; name: Text }>

const Named = z.looseObject({ id: z.string(), city: z.enum(cities), name_zh_hans: z.string(), name_zh_hant: z.string(), name_en: z.string() })

/** Districts and counties from Tianditu, WGS-84: also the eighteen of Hong Kong; Macao, Dongguan and Zhongshan stand as one each. @throws when one lacks its names. */
export function districtShapes(tianditu: Topology): DistrictShape[] {
  return shapesOf(tianditu, 'district').map(shape => {
    const { id, city, ...names } = Named.parse(shape.properties)
    return { ...shape, properties: { id, city, name: textOf(names) } }
  })
}
