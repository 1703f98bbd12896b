type Position = [longitude: number, latitude: number]

/** A position, or why there is none; `swapped` when latitude stood first. */
export type PositionRead = { position: Position; swapped: boolean } | { fault: 'no-degrees' | 'far-away'; values: string[] } | null

/** Of the bay and some way around it, so that a shifted or misplaced point is still read and can be told of. */
const [west, south, east, north] = [105, 15, 125, 35]
const isInReach = ([lon, lat]: Position) => lon >= west && lon <= east && lat >= south && lat <= north

/** `113.95`, `113.95°E`, `E113.95`; not a number where it is none. */
const numberIn = (text: string) => Number(text.replace(/[°度]/g, '').replace(/^\s*[EN东東北]|[EN]\s*$/gi, '').trim() || 'none')

/** Reads longitude and latitude from two cells, or from one that holds both. Empty cells are no position; half a position is a fault. */
export function readPosition(longitude: string, latitude: string, both: string): PositionRead {
  const [first = '', second = ''] = longitude || latitude ? [longitude, latitude] : both.replace(/[[\]()（）]/g, '').split(/[,，;；\s]+/).filter(Boolean)
  if (!first && !second) return null
  const point: Position = [numberIn(first), numberIn(second)]
  if (point.some(Number.isNaN)) return { fault: 'no-degrees', values: [first, second] }
  const turned: Position = [point[1], point[0]]
  if (isInReach(point)) return { position: point, swapped: false }
  if (isInReach(turned)) return { position: turned, swapped: true }
  return { fault: 'far-away', values: [first, second] }
}
