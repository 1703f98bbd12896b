import type { Dataset } from '@bay-atlas/data/dataset.ts'
import type { DistrictShape } from '@bay-atlas/data/district-shapes.ts'
import type { City } from '@bay-atlas/data/vocabulary.ts'
import { moved, rounded, type Land, type Place } from './land.ts'
import { aroundZero, lots, oneOf } from './seeded.ts'

/** Where enterprises crowd: a place, how far they spread from it (the deviation, in metres), and the houses that several share. */
export type Centre = { city: City; place: Place; district: DistrictShape; spread: number; houses: Stand[] }
export type Stand = { place: Place; district: DistrictShape }

/** Positions that the atlas knows well enough to say where enterprises crowd. */
const known = new Set(['building', 'site', 'neighbourhood'])
/** Of those in a crowd, how many share a house with others; houses in a crowd; of all, how many stand apart, and how far. */
const [sharing, mostHouses, apart, far] = [0.3, 60, 0.1, 9000]
const [densest, loosest] = [250, 2500]

/** The crowds of a city: around what the atlas shows there and in the middle of each district, some large and many small, and the way to draw one. */
export function crowdsOf(city: City, { dataset, land, random }: { dataset: Dataset; land: Land; random: () => number }): (random: () => number) => Centre {
  const shown = dataset.assets.flatMap(({ geometry, properties }) => (properties.cities[0] === city && known.has(properties.location.precision) ? [geometry.coordinates] : []))
  const around = shown.flatMap((place): Stand[] => {
    const district = land.districtAt(city, place)
    return district ? [{ place, district }] : []
  })
  const stands = [...around, ...land.districtsOf(city).map(district => ({ place: placeIn(city, { district, land, random }), district }))]
  const centres = shuffled(stands, random).map((stand): Centre => ({ city, ...stand, spread: densest * (loosest / densest) ** random(), houses: [] }))
  // Zipf's law, somewhat flattened: the largest crowd is not half a city.
  return lots(centres.map((centre, at) => [centre, 1 / (at + 3) ** 0.9] as const))
}

/** A place at random in a district, on the city's land. */
function placeIn(city: City, { district, land, random }: { district: DistrictShape; land: Land; random: () => number }): Place {
  const corners: number[][] = district.geometry.type === 'Polygon' ? district.geometry.coordinates.flat() : district.geometry.coordinates.flat(2)
  const between = (axis: 0 | 1) => {
    const degrees = corners.map(corner => corner[axis] ?? Number.NaN)
    const least = Math.min(...degrees)
    return rounded(least + random() * (Math.max(...degrees) - least))
  }
  for (;;) {
    const place: Place = [between(0), between(1)]
    if (land.districtAt(city, place, district) === district) return place
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list.map(one => [random(), one] as const).toSorted(([a], [b]) => a - b).map(([, one]) => one)
}

/** A place in the crowd of a centre, or apart from it, on the land of its city. */
export function standNear(centre: Centre, land: Land, random: () => number): Stand {
  const isApart = random() < apart
  if (!isApart && centre.houses.length === mostHouses && random() < sharing) return oneOf(centre.houses, random)
  for (;;) {
    const spread = isApart ? far : centre.spread
    const place = moved(centre.place, spread * aroundZero(random), spread * aroundZero(random))
    const district = land.districtAt(centre.city, place, centre.district)
    if (!district) continue
    if (!isApart && centre.houses.length < mostHouses) centre.houses.push({ place, district })
    return { place, district }
  }
}
