/** Web Mercator in pixels of MapLibre's 512-pixel tiles: at zoom z the world is 512 · 2^z wide. */
export type Point = [x: number, y: number]

const worldSize = (zoom: number) => 512 * 2 ** zoom

/** WGS-84 degrees to pixels from the north-west corner of the world. */
export function toPixels([lon, lat]: [number, number], zoom: number): Point {
  const size = worldSize(zoom)
  const sine = Math.sin((lat * Math.PI) / 180)
  return [((lon + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size]
}

/** Pixels back to WGS-84 degrees. */
export function toDegrees([x, y]: Point, zoom: number): [number, number] {
  const size = worldSize(zoom)
  const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y / size) * 2 * Math.PI)) - 90
  return [(x / size) * 360 - 180, lat]
}

/** Ground metres of one pixel at a latitude (degrees). */
export function metresPerPixel(lat: number, zoom: number): number {
  return (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom)
}
