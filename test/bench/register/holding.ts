import type { Shape } from '@bay-atlas/data/basemap.ts'

/** Strips of latitude that the edges of a shape are sorted into. */
const strips = 512

/**
 * Makes a shape ready to be asked a million times whether it holds a place: the even-odd rule with the edges of one strip
 * of latitude alone. Places on an edge may count as either side.
 */
export function holding({ type, coordinates }: Shape['geometry']): (place: readonly [longitude: number, latitude: number]) => boolean {
  const rings: number[][][] = type === 'Polygon' ? coordinates : coordinates.flat()
  const latitudes = rings.flat().map(([, latitude = 0]) => latitude)
  const [least, most] = [Math.min(...latitudes), Math.max(...latitudes)]
  const stripOf = (latitude: number) => Math.min(strips - 1, Math.floor(((latitude - least) / (most - least)) * strips))
  const edges = Array.from({ length: strips }, (): number[] => [])
  for (const ring of rings) {
    ring.forEach(([x = 0, y = 0], at) => {
      const [fromX = x, fromY = y] = ring[at - 1] ?? []
      if (fromY === y) return
      for (let strip = stripOf(Math.min(fromY, y)); strip <= stripOf(Math.max(fromY, y)); strip += 1) edges[strip]?.push(fromX, fromY, x, y)
    })
  }
  const packed = edges.map(strip => Float64Array.from(strip))
  return ([longitude, latitude]) => {
    if (latitude < least || latitude > most) return false
    const strip = packed[stripOf(latitude)] ?? []
    let isInside = false
    for (let at = 0; at < strip.length; at += 4) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [strip[at], strip[at + 1], strip[at + 2], strip[at + 3]]
      if (y1 > latitude !== y2 > latitude && longitude < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside
    }
    return isInside
  }
}
