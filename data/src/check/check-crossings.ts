import { sideOfCity, type CrossingRecord, type Side } from '../crossings.ts'
import { cities } from '../vocabulary.ts'
import type { Fault } from './fault.ts'
import { outsideM, toSegmentM } from './metres.ts'
import type { Check, Filed, Ground, Shape } from './records.ts'

/** How far a control point may lie from either side, and from its bridge. */
const nearM = 1500
/** A bridge may end on made ground that the built-in map does not know. */
const bridgeEndM = 3000

type Point = readonly [number, number]

const shapesOf = (ground: Ground, side: Side): Shape[] => cities.flatMap(city => (sideOfCity(city) === side ? [ground.cities.get(city) ?? []] : []))
const fromSideM = (point: Point, side: Side, ground: Ground) => Math.min(...shapesOf(ground, side).map(shape => outsideM(point, shape)))
const fromLineM = (point: Point, line: Point[]) => Math.min(...line.flatMap((to, n) => { const from = line[n - 1]; return from ? [toSegmentM(point, from, to)] : [] }))
const km = (metres: number) => `${(metres / 1000).toFixed(1)} km`

/** Where the control point, or its bridge, should touch a side and does not. */
function faultsOfPlace({ file, id, record }: Filed<CrossingRecord>, ground: Ground): Fault[] {
  const { position, bridge, between } = record
  const touches: { at: Point; side: Side; field: string }[] = between.flatMap(([first, second]) => [
    { at: bridge?.[0] ?? position, side: first, field: bridge ? 'bridge' : 'position' },
    { at: bridge?.at(-1) ?? position, side: second, field: bridge ? 'bridge' : 'position' },
  ])
  const allowed = bridge ? bridgeEndM : nearM
  const far = touches.flatMap(({ at, side, field }): Fault[] => {
    const away = fromSideM(at, side, ground)
    return away <= allowed ? [] : [{ file, id, field, says: `this lies ${km(away)} from the side "${side}" on the built-in map; a control point stands within ${km(nearM)} of both sides, the ends of a bridge within ${km(bridgeEndM)}` }]
  })
  const off = bridge ? fromLineM(position, bridge) : 0
  return off <= nearM ? far : [...far, { file, id, field: 'position', says: `the control point lies ${km(off)} from its bridge; at most ${km(nearM)} is allowed` }]
}

function faultsOfWords({ file, id, record: { between, open, hours } }: Filed<CrossingRecord>): Fault[] {
  const alone: Fault[] = between.filter(([first, second]) => first === second).map(() => ({ file, id, field: 'between', says: 'a control point joins two different sides; name both' }))
  return open === (hours !== null) ? alone : [...alone, { file, id, field: 'hours', says: 'an open control point says its hours, a closed one null' }]
}

/** Every control point stands on the line that it is passed at, or on a bridge from one side to the other. */
export const checkCrossings: Check = ({ crossings }, ground) => crossings.flatMap(crossing => [...faultsOfPlace(crossing, ground), ...faultsOfWords(crossing)])
