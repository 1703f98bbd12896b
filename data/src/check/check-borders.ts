import type { Fault } from './fault.ts'
import type { Check } from './records.ts'
import type { City } from '../vocabulary.ts'

type Side = 'mainland' | 'sar'
const sideOf = (city: City): Side => (city === 'hong-kong' || city === 'macao' ? 'sar' : 'mainland')

/** A link between Hong Kong or Macao and the mainland is cross-border, and only such a link. Bodies off the map prove nothing. */
export const checkBorders: Check = ({ assets, links }) => {
  const sides = new Map(assets.map(({ id, record }) => [id, new Set(record.properties.cities.map(sideOf))]))
  return links.flatMap(({ file, id, record: { parties, crossBorder } }): Fault[] => {
    const known = parties.flatMap(party => sides.get(party) ?? [])
    const whollyOn = (side: Side) => known.some(one => one.size === 1 && one.has(side))
    const fault = (says: string): Fault => ({ file, id, field: 'crossBorder', says })
    if (!crossBorder && whollyOn('sar') && whollyOn('mainland')) return [fault('the parties stand on both sides of the Hong Kong or Macao line; this must be true')]
    const allKnown = known.length === parties.length
    const oneSide = new Set(known.flatMap(one => [...one])).size === 1
    return crossBorder && allKnown && oneSide ? [fault('all parties stand on one side of the Hong Kong or Macao line; this must be false')] : []
  })
}
