import type { Asset } from '../schema.ts'
import type { Fault } from './fault.ts'
import { outsideM } from './metres.ts'
import { mapToleranceM } from './misplaced.ts'
import { belongsToDistrict } from './place-exceptions.ts'
import type { Check, District, Filed, Ground } from './records.ts'

/** The districts of the built-in map that an asset names as its own. Towns and new areas are not on it. */
function districtsOf({ record: { properties } }: Filed<Asset>, ground: Ground): District[] {
  const words = properties.district?.['zh-Hans'] ?? ''
  return ground.districts.filter(({ city, name }) => city === properties.cities[0] && words.includes(name['zh-Hans']))
}

/** Every point lies in the district it names, within its uncertainty, where the built-in map knows that district. */
export const checkDistricts: Check = ({ assets }, ground) =>
  assets.flatMap((asset): Fault[] => {
    const { coordinates } = asset.record.geometry
    const { uncertaintyM } = asset.record.properties.location
    const districts = districtsOf(asset, ground)
    const outside = Math.min(...districts.map(({ shape }) => outsideM(coordinates, shape)))
    const names = districts.map(({ name }) => name.en)
    const isException = districts.some(({ name }) => belongsToDistrict(name['zh-Hans'], coordinates))
    if (!districts.length || isException || outside <= uncertaintyM + mapToleranceM) return []
    return [{ file: asset.file, id: asset.id, field: 'district', says: `the point lies ${(outside / 1000).toFixed(1)} km outside ${names.join(' and ')} on the built-in map; it must lie there within its uncertainty of ${uncertaintyM} m, or name another district` }]
  })
