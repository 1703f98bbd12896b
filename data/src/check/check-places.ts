import type { Asset } from '../schema.ts'
import type { Fault } from './fault.ts'
import { mapToleranceM, shiftedBack, strayM } from './misplaced.ts'
import type { Check, Filed, Ground } from './records.ts'

const km = (metres: number) => `${(metres / 1000).toFixed(1)} km`

function faultsOf({ file, id, record }: Filed<Asset>, ground: Ground): Fault[] {
  const { cities, location } = record.properties
  const allowed = location.uncertaintyM + mapToleranceM
  const stray = strayM(record, ground)
  if (stray.city <= allowed && stray.land <= allowed) return []
  const back = strayM(record, ground, shiftedBack(record.geometry.coordinates))
  const hint = back.city === 0 && back.land === 0 ? '; it looks like GCJ-02: converted to WGS-84 it would lie right' : ''
  const fault = (says: string): Fault => ({ file, id, field: 'geometry.coordinates', says: `${says}; the point must lie right within its uncertainty of ${location.uncertaintyM} m${hint}` })
  return [
    ...(stray.city > allowed ? [fault(`the point lies ${km(stray.city)} outside ${cities[0] ?? 'its city'} on the built-in map`)] : []),
    ...(stray.land > allowed ? [fault(`the point lies in the sea, ${km(stray.land)} from land on the built-in map`)] : []),
  ]
}

/** Every point lies in its first city and on land, within its uncertainty. */
export const checkPlaces: Check = ({ assets }, ground) => assets.flatMap(asset => faultsOf(asset, ground))
