/** Where the camera stands: WGS-84 degrees; bearing and pitch in degrees. */
export type View = { zoom: number; latitude: number; longitude: number; bearing: number; pitch: number }

/** `zoom/latitude/longitude[/bearing/pitch]`; null when it is not that. */
export function parseView(text: string | null): View | null {
  const numbers = text?.split('/').map(part => (part ? Number(part) : Number.NaN)) ?? []
  const [zoom, latitude, longitude, bearing = 0, pitch = 0] = numbers
  if (zoom === undefined || latitude === undefined || longitude === undefined || numbers.length > 5) return null
  const inside = zoom >= 0 && zoom <= 22 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 && Math.abs(bearing) <= 360 && pitch >= 0 && pitch <= 60
  return inside ? { zoom, latitude, longitude, bearing, pitch } : null
}

const trim = (value: number, digits: number) => String(Number(value.toFixed(digits)))

/** The view as `parseView` reads it. */
export function formatView({ zoom, latitude, longitude, bearing, pitch }: View): string {
  const place = [trim(zoom, 2), trim(latitude, 4), trim(longitude, 4)]
  const turn = bearing || pitch ? [trim(bearing, 1), trim(pitch, 1)] : []
  return [...place, ...turn].join('/')
}
