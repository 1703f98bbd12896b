import type { City } from '../vocabulary.ts'
import { distanceM } from './metres.ts'

type Point = readonly [longitude: number, latitude: number]
/** A spot, in WGS-84 degrees and metres around it, that belongs elsewhere than the built-in map may draw it; and why. */
type Exception<Place> = { place: Place; at: Point; withinM: number; reason: string }

/** The one spot that belongs to another city than the land around it. */
const cityExceptions: readonly Exception<City>[] = [
  { place: 'macao', at: [113.5446, 22.128], withinM: 900, reason: 'The campus of the University of Macau stands on Hengqin (Zhuhai), on land leased to Macao and under its law since 2013.' },
]

/** Spots that one district governs although the map draws them in another. */
const districtExceptions: readonly Exception<string>[] = [
  { place: '黄埔区', at: [113.367, 23.067], withinM: 1500, reason: 'Guangzhou International Bio Island is run by the Guangzhou Development District (Huangpu); the built-in map draws the island in Haizhu.' },
  { place: '元朗区', at: [114.081, 22.515], withinM: 900, reason: 'The Hong Kong Park of Hetao (the Lok Ma Chau Loop) is in Yuen Long; the district lines of the built-in map end short of the Shenzhen River.' },
]

const isExcepted = <Place>(exceptions: readonly Exception<Place>[], place: Place, point: Point) => exceptions.some(one => one.place === place && distanceM(point, one.at) <= one.withinM)

/** Does the point belong to the city by a documented exception? */
export const belongsToCity = (city: City, point: Point) => isExcepted(cityExceptions, city, point)
/** Does the point belong to the district, named in simplified Chinese, by a documented exception? */
export const belongsToDistrict = (district: string, point: Point) => isExcepted(districtExceptions, district, point)
