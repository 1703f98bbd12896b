import type { Matter, SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import type { DistrictShape } from '@bay-atlas/data/district-shapes.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { everything, matches, type Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { plainScene, type Scene } from '@bay-atlas/data/scene/scene.ts'
import type { Figure } from '@bay-atlas/data/schema.ts'
import type { City } from '@bay-atlas/data/vocabulary.ts'
import { figure, metric, row, text } from '../make.ts'
import { cityShape, matter } from './analyse-fixture.ts'

const district = (id: string, city: City, box: [number, number, number, number]): DistrictShape => {
  const { geometry } = cityShape(city, box)
  return { type: 'Feature', geometry, properties: { id, city, name: text(id) } }
}

/** Four cities as boxes side by side; Shenzhen has a west and an east half, the others no districts. */
const shapes = {
  cities: [cityShape('guangzhou', [113.0, 22.5, 113.4, 22.9]), cityShape('shenzhen', [113.8, 22.5, 114.2, 22.7]), cityShape('hong-kong', [113.8, 22.2, 114.2, 22.4]), cityShape('macao', [113.5, 22.1, 113.6, 22.2])],
  districts: [district('west', 'shenzhen', [113.8, 22.5, 114.0, 22.7]), district('east', 'shenzhen', [114.0, 22.5, 114.2, 22.7])],
}

const exact = { uncertaintyM: 100, precision: 'building', basis: 'source' } as const

/** Shenzhen: one in the west, two in the east, of which one stands 500 m from the line with ±2 km, and one known only to its city. */
export const rows: Row[] = [
  row({ id: 'w', at: [113.9, 22.6], location: exact, founded: 1985 }),
  row({ id: 'e', at: [114.1, 22.6], location: exact, kind: 'enterprise', tiers: ['leading'], sectors: ['health'], founded: 2012 }),
  row({ id: 'near-line', at: [114.005, 22.6], location: { ...exact, uncertaintyM: 2000 }, founded: 2012 }),
  row({ id: 'somewhere', at: [114.0, 22.6], location: { uncertaintyM: 20000, precision: 'city', basis: 'centre' } }),
  row({ id: 'hk', at: [114.0, 22.3], cities: ['hong-kong'], kind: 'university', founded: 1911 }),
  row({ id: 'both', at: [114.0, 22.3], cities: ['hong-kong', 'guangzhou'], founded: 2020 }),
]

const gdp = (city: City, value: number, unit: Figure['unit'], asOf: string | null, traits: Partial<Figure> = {}) =>
  figure({ id: `${city}-gdp-${unit}-${asOf ?? 'undated'}${traits.operator ? '-about' : ''}`, subject: `city:${city}`, metric: 'gdp', value, unit, asOf, ...traits })

/** GDP in CNY of three cities in different years, in USD of two; the areas of two. */
const figures: Figure[] = [
  gdp('guangzhou', 3000, 'billion-cny', '2023'), gdp('guangzhou', 3100, 'billion-cny', '2024'), gdp('guangzhou', 3105, 'billion-cny', '2024', { operator: '~' }),
  gdp('shenzhen', 3600, 'billion-cny', '2024'), gdp('shenzhen', 2780, 'billion-cny', '2020'),
  gdp('hong-kong', 3050, 'billion-cny', '2023'),
  gdp('macao', 24, 'billion-usd', '2020'), gdp('shenzhen', 401, 'billion-usd', '2020'),
  figure({ id: 'sz-area', subject: 'city:shenzhen', metric: 'area', value: 2000, unit: 'km2', asOf: '2020' }),
  figure({ id: 'gz-area', subject: 'city:guangzhou', metric: 'area', value: 7400, unit: 'km2', asOf: '2020' }),
]

export const densityMatter = (filter: Filter = everything): Matter => matter({
  rows, matched: rows.filter(one => matches(filter, one)), ...shapes,
  figures: { figures, contradictions: [], counterparts: [], metrics: [metric({ id: 'gdp', name: text('GDP') }), metric({ id: 'area', name: text('Area') })], sources: [], named: [] },
})

export const densityQuestion = (scene: Partial<Scene> = {}, language: Language = 'en', filter: Filter = everything): SceneQuestion =>
  ({ scene: { ...plainScene, panel: 'density', ...scene }, filter, selected: null, language, palette: palettes.light, zoom: 10, seen: [113, 22, 115, 23] })

/** Every text of a value, however deep, that a reader would see. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
