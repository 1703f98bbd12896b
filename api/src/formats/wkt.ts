import type { Geometry } from '../features/feature.ts'

type Nested = readonly (number | Nested)[]

/** A geometry as well-known text, its numbers in the order they stand in. */
export const wktOf = ({ type, coordinates }: Geometry): string => (type === 'Point' ? `POINT (${coordinates.join(' ')})` : `${type.toUpperCase()} ${written(coordinates)}`)

/** A list of positions, or of lists. */
const written = (nested: Nested): string => `(${nested.map(one => (isPosition(one) ? one.join(' ') : typeof one === 'number' ? String(one) : written(one))).join(', ')})`

const isPosition = (one: number | Nested): one is readonly number[] => Array.isArray(one) && one.every(part => typeof part === 'number')
