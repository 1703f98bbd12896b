import { toDegrees, toPixels, type Point } from './mercator.ts'

/** Of every arc but those that are bent apart from another one between the same two places. */
export const usualBow = 0.22
const steps = 32
const anyZoom = 10

/** A line with one bow, a share of its chord, usually 22 %, drawn as straight pieces in Web Mercator. Always bows the same way from west to east. */
export function arcBetween(from: [number, number], to: [number, number], bow = usualBow): [number, number][] {
  const westFirst = from[0] < to[0] || (from[0] === to[0] && from[1] <= to[1])
  const [start, end] = westFirst ? [from, to] : [to, from]
  const [[x1, y1], [x2, y2]] = [toPixels(start, anyZoom), toPixels(end, anyZoom)]
  const control: Point = [(x1 + x2) / 2 + (y2 - y1) * bow * 2, (y1 + y2) / 2 - (x2 - x1) * bow * 2]
  return Array.from({ length: steps + 1 }, (_, at) => {
    const t = at / steps
    const along = (a: number, c: number, b: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t ** 2 * b
    return toDegrees([along(x1, control[0], x2), along(y1, control[1], y2)], anyZoom)
  })
}
