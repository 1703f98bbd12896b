import { radiusM } from './sphere.ts'

/**
 * A local plane that keeps areas: Lambert's cylindrical equal-area projection of the sphere (mean radius 6,371,008.8 m, as turf
 * reckons) with its standard parallel through the middle of the bay. Within 21.5° to 24.5° north a length is off by 1.5 % at most;
 * areas are true on the sphere, which is 0.3 % more than on the WGS-84 ellipsoid here, the same for every cell.
 */
const origin = { longitude: 113.6, latitude: 22.6 }
const radians = Math.PI / 180
const stretch = Math.cos(origin.latitude * radians)
const base = Math.sin(origin.latitude * radians)

/** WGS-84 degrees to metres east and north of 113.6° E 22.6° N. */
export function toPlane([longitude, latitude]: [number, number]): [x: number, y: number] {
  return [radiusM * stretch * (longitude - origin.longitude) * radians, (radiusM / stretch) * (Math.sin(latitude * radians) - base)]
}

/** Metres of the plane back to WGS-84 degrees. */
export function fromPlane([x, y]: [number, number]): [longitude: number, latitude: number] {
  return [origin.longitude + x / (radiusM * stretch) / radians, Math.asin((y * stretch) / radiusM + base) / radians]
}
