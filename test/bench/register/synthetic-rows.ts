import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { cities, type Basis, type City, type Kind, type Precision, type Sector, type Status } from '@bay-atlas/data/vocabulary.ts'
import { crowdsOf, standNear, type Centre } from './centres.ts'
import { readLand } from './land.ts'
import { nameOf } from './names.ts'
import { proportionsOf } from './proportions.ts'
import { lots, seededNumbers } from './seeded.ts'

/** How exactly a register knows where an enterprise is: mostly its address. `uncertaintyM` in metres. */
const accuracyOf = lots<{ precision: Precision; basis: Basis; uncertaintyM: number }>([
  [{ precision: 'building', basis: 'address', uncertaintyM: 50 }, 70],
  [{ precision: 'site', basis: 'address', uncertaintyM: 300 }, 20],
  [{ precision: 'neighbourhood', basis: 'estimate', uncertaintyM: 1500 }, 10],
])
const statusOf = lots<Status>([['operating', 960], ['closed', 25], ['unknown', 10], ['under-construction', 5]])
/** What a register does not say, and what nobody vouches for. */
const unsaid = { site: null, hosts: [], hostNames: '', confidence: 'general-knowledge', reliability: null, outlined: false } as const satisfies Partial<Row>
/** The member of a crowd that is its park, so that `part_of` finds those after it. */
const parkAt = 8
const [earliest, latest, meanAge] = [1980, 2025, 9]

type Crowd = { size: number; park: string | null }

/**
 * Made-up enterprises, `count` of them one after another, the same for the same seed; a smaller count is the beginning of a
 * larger one. Places, tiers and sectors follow what the atlas knows of the real ones (`proportions.ts`), but not one of
 * them exists, and every name says so.
 */
export function* syntheticRows({ count, seed }: { count: number; seed: number }): Generator<Row> {
  const random = seededNumbers(seed)
  const [dataset, land] = [readDataset(dataFolder), readLand()]
  const lotsOf = proportionsOf(dataset)
  const centres = new Map(cities.map(city => [city, crowdsOf(city, { dataset, land, random })]))
  const crowds = new Map<Centre, Crowd>()

  const enterprise = (number: number, city: City, centre: Centre): Row => {
    const crowd = crowds.get(centre) ?? { size: 0, park: null }
    crowds.set(centre, crowd)
    crowd.size += 1
    const kind: Kind = crowd.size === parkAt ? 'park' : lotsOf.kindOf(random)
    const { place, district } = kind === 'park' ? centre : standNear(centre, land, random)
    const sector = lotsOf.sectorOf(random)
    const tier = lotsOf.tierOf(kind, random)
    const { name, pinyin, aliases } = nameOf({ kind, city, district, sector, number }, random)
    const { precision, basis, uncertaintyM } = accuracyOf(random)
    // Written out: an object joined of several costs three times as much, and there are a million.
    const row: Row = {
      id: `synthetic-${String(number).padStart(6, '0')}`,
      position: place,
      name,
      aliases,
      pinyin,
      kind,
      // A little giant is a specialised enterprise of national rank.
      tiers: tier === 'little-giant' ? [tier, 'specialised'] : [tier],
      sectors: sectorsFrom(sector, lotsOf.sectorOf, random),
      cities: [city],
      district: district.properties.name,
      status: statusOf(random),
      founded: foundedIn(random),
      uncertaintyM,
      precision,
      basis,
      partOf: crowd.park,
      within: crowd.park ? [crowd.park] : [],
      ...unsaid,
    }
    if (kind === 'park') crowd.park = row.id
    return row
  }

  for (let number = 1; number <= count; number += 1) {
    const city = lotsOf.cityOf(random)
    const centre = centres.get(city)?.(random)
    if (!centre) throw new Error(`The built-in map has no land for ${city}.`)
    yield enterprise(number, city, centre)
  }
}

/** One in five has a second sector. */
function sectorsFrom(first: Sector, sectorOf: (random: () => number) => Sector, random: () => number): Sector[] {
  const second = random() < 0.2 ? sectorOf(random) : first
  return second === first ? [first] : [first, second]
}

/** Most are young; of one in thirty the year is not known. */
function foundedIn(random: () => number): number | null {
  const year = latest + Math.floor(meanAge * Math.log(1 - random()))
  return random() < 1 / 30 ? null : Math.max(earliest, year)
}
