import { cities, type City } from '../vocabulary.ts'

/** WGS-84 degrees, longitude first. */
export type Point = [longitude: number, latitude: number]

/** What is drawn on the map or taken from it. Distances in metres; a corridor is as wide as it says from side to side. */
export type Shape =
  | { type: 'polygon'; points: Point[] }
  | { type: 'circle'; centre: Point; radiusM: number }
  | { type: 'corridor'; widthM: number; points: Point[] }
  | { type: 'line'; points: Point[] }
  | { type: 'city'; city: City }
  | { type: 'district'; id: string }
  | { type: 'area'; id: string }

/** What a shape can have: so many points, and distances from the shortest to the longest, in metres. */
export const [mostPoints, shortestM, longestM] = [100, 10, 300_000]

function pointIn(text: string | undefined): Point | null {
  const [longitude, latitude, ...rest] = text?.split(',').map(part => (part.trim() ? Number(part) : Number.NaN)) ?? []
  if (longitude === undefined || latitude === undefined || rest.length) return null
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 ? [longitude, latitude] : null
}

function pointsIn(texts: string[], least: number): Point[] | null {
  const points = texts.flatMap(text => { const point = pointIn(text); return point ? [point] : [] })
  return points.length === texts.length && points.length >= least && points.length <= mostPoints ? points : null
}

function metresIn(text: string | undefined): number | null {
  const metres = Number(text || Number.NaN)
  return metres >= shortestM && metres <= longestM ? metres : null
}

/** Reads what `formatShape` writes; null when it is not that. */
export function parseShape(text: string | null): Shape | null {
  const [type, ...rest] = text?.split('/') ?? []
  const [first, second] = rest
  if (type === 'polygon' || type === 'line') {
    const points = pointsIn(rest, type === 'polygon' ? 3 : 2)
    return points && { type, points }
  }
  if (type === 'circle') {
    const [centre, radiusM] = [pointIn(first), metresIn(second)]
    return centre && radiusM && rest.length === 2 ? { type, centre, radiusM } : null
  }
  if (type === 'corridor') {
    const [widthM, points] = [metresIn(first), pointsIn(rest.slice(1), 2)]
    return widthM && points ? { type, widthM, points } : null
  }
  const city = type === 'city' ? cities.find(one => one === first) : undefined
  if (city) return { type: 'city', city }
  return (type === 'district' || type === 'area') && first && /^[a-z0-9-]{1,60}$/.test(first) && rest.length === 1 ? { type, id: first } : null
}

/** About a metre. */
const trim = (degrees: number) => String(Number(degrees.toFixed(5)))
const say = ([longitude, latitude]: Point) => `${trim(longitude)},${trim(latitude)}`

/** `polygon/113.9,22.5/114,22.5/114,22.6`, `circle/114.06,22.54/3000`, `corridor/4000/…`, `line/…`, `city/shenzhen`, `district/nanshan`, `area/hetao`. */
export function formatShape(shape: Shape): string {
  switch (shape.type) {
    case 'polygon': case 'line': return [shape.type, ...shape.points.map(say)].join('/')
    case 'circle': return [shape.type, say(shape.centre), String(Math.round(shape.radiusM))].join('/')
    case 'corridor': return [shape.type, String(Math.round(shape.widthM)), ...shape.points.map(say)].join('/')
    case 'city': return `city/${shape.city}`
    case 'district': case 'area': return `${shape.type}/${shape.id}`
  }
}
