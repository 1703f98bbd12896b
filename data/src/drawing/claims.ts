import type { Row } from '../row.ts'
import { metresPerPixel } from './mercator.ts'
import { weightOf } from './weight.ts'

/** A ring wider than this many pixels is drawn; a coarser claim than the point can bear is no point any more. */
export const ringFromPixels = 18
export const foldBelowZoom = 11
const facilitiesFrom = 8.7

const ringPixels = (row: Row, zoom: number) => row.uncertaintyM / metresPerPixel(row.position[1], zoom)

const isCoarse = ({ precision }: Pick<Row, 'precision'>) => precision === 'district' || precision === 'city'

/** Known only to a district or city, and the map is so near that a point would say more than is known. */
export function isVague(row: Row, zoom: number): boolean {
  return isCoarse(row) && ringPixels(row, zoom) > ringFromPixels * 2
}

/** The parallel, north or south, beyond which all of such uncertainty are vague at that zoom, in degrees: 0 where all are, Infinity where none is. */
export function vagueFrom(one: Pick<Row, 'precision' | 'uncertaintyM'>, zoom: number): number {
  if (!isCoarse(one)) return Infinity
  const cosine = one.uncertaintyM / (ringFromPixels * 2 * metresPerPixel(0, zoom))
  return cosine > 1 ? 0 : (Math.acos(cosine) * 180) / Math.PI
}

/** Is its uncertainty drawn as a ring of real size? */
export const hasRing = (row: Row, zoom: number) => ringPixels(row, zoom) > ringFromPixels && !isVague(row, zoom)

/** Never swallowed by a cluster: national science cities and cooperation zones; from zoom 8.7 all of them and national facilities. The chosen asset is none either. */
export function isLandmark(row: Pick<Row, 'kind' | 'tiers' | 'partOf'>, zoom: number): boolean {
  if (row.kind === 'science-city' || row.kind === 'cooperation-zone') return zoom >= foldBelowZoom || (row.partOf === null && (zoom >= facilitiesFrom || weightOf(row) === 1))
  return zoom >= facilitiesFrom && row.kind === 'facility' && weightOf(row) === 1
}

/** What is known of no place nearer than this is gathered there: its city, or its district. */
export const vagueKey = ({ cities, precision, district }: Pick<Row, 'cities' | 'precision' | 'district'>) => `${cities[0]}/${precision === 'city' ? '' : district?.en}`
