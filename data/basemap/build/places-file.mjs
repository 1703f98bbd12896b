/** places.json: where every label stands, in three scripts. District points are inner points of the district shapes. */
import { cityLabel, cityName, coreCities } from './city-names.mjs'
import { undivided } from './district-names.mjs'
import { shape } from './overlay.mjs'
import { islands, waters } from './place-names.mjs'
import { writeText } from './write-topology.mjs'

const round = (position) => position.map((v) => Math.round(v * 1e4) / 1e4)

const cityPlaces = () =>
  Object.entries(cityName).map(([id, name]) => {
    const core = coreCities.includes(id)
    return { id, class: core ? 'city-core' : 'city', name, position: cityLabel[id], rank: core ? 1 : 2, city: id }
  })

const districtPlaces = async (districts) => {
  const points = await shape('districts.json -points inner', { districts })
  return points
    .filter((f) => !undivided.includes(f.properties.id))
    .map(({ geometry, properties: p }) => ({
      id: p.id,
      class: 'district',
      name: { 'zh-Hans': p.name_zh_hans, 'zh-Hant': p.name_zh_hant, en: p.name_en },
      position: round(geometry.coordinates),
      rank: 3,
      city: p.city,
    }))
}

export const writePlacesFile = async (districts) => {
  const places = [...cityPlaces(), ...waters, ...islands, ...(await districtPlaces(districts))]
  writeText('places.json', `[\n${places.map((p) => JSON.stringify(p)).join(',\n')}\n]\n`)
}
