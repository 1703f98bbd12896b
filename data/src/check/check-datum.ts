import { cities, cityWord, type City } from '../vocabulary.ts'
import type { Fault } from './fault.ts'
import { mapToleranceM, shiftedBack, strayM } from './misplaced.ts'
import type { Check, Filed, Ground } from './records.ts'
import type { Asset } from '../schema.ts'

/** Only points known this well can show a shift of about 600 m. */
const exactM = 1000
/** Fewer points than this may be chance. */
const enough = 3

/** Points that are likely to come from one map: those of a city, and those of the mainland, where GCJ-02 is the rule. */
const batches: readonly { name: string; cities: readonly City[] }[] = [
  ...cities.map(city => ({ name: cityWord[city].en, cities: [city] })),
  { name: 'the mainland cities', cities: cities.filter(city => city !== 'hong-kong' && city !== 'macao') },
]

/** By how many metres the shift back to WGS-84 brings a point nearer to its city and land; negative where it drives it away. */
function gainM({ record }: Filed<Asset>, ground: Ground): number {
  const now = strayM(record, ground)
  const back = strayM(record, ground, shiftedBack(record.geometry.coordinates))
  return Math.max(now.city, now.land) - Math.max(back.city, back.land)
}

/**
 * A whole batch still in GCJ-02 (taken from a Chinese web map, some 600 m to the south-east) shows where outlines are
 * near: several points lie outside their city or in the sea, and the shift back heals more of them than it hurts.
 *
 * How far this sees was measured in November 2026 by moving the atlas's own points: of Hong Kong's 133 exact points 50
 * would show, of the nine mainland cities' together three, in any one of them none or two. Inland only the stated
 * basis of each position speaks for its datum; no outline can.
 */
export const checkDatum: Check = ({ assets }, ground) => {
  const exact = assets.filter(({ record }) => record.properties.location.uncertaintyM <= exactM).map(asset => ({ asset, gain: gainM(asset, ground) }))
  return batches.flatMap(({ name, cities }): Fault[] => {
    const batch = exact.filter(({ asset }) => cities.some(city => city === asset.record.properties.cities[0]))
    const healed = batch.filter(({ gain }) => gain > mapToleranceM)
    const hurt = batch.filter(({ gain }) => gain < -mapToleranceM)
    const [first] = healed
    if (!first || healed.length < enough || healed.length <= hurt.length) return []
    const ids = healed.map(({ asset }) => asset.id).join(', ')
    return [{ file: first.asset.file, id: first.asset.id, field: 'geometry.coordinates', says: `the points of ${name} look like GCJ-02: moved back to WGS-84, ${healed.length} fit the built-in map better and ${hurt.length} worse (${ids}); convert them with gcoord` }]
  })
}
