import { expect, test } from 'vitest'
import { cityMetrics } from '@bay-atlas/data/analysis/city-figures.ts'
import { shadeValues, type Shading } from '@bay-atlas/data/analysis/shades.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Shade } from '@bay-atlas/data/scene/shade.ts'
import { figure } from '../make.ts'
import { densityMatter } from './density-fixture.ts'

const shade = (traits: Partial<Shade> = {}): Shading => shadeValues(densityMatter(), { by: 'assets', grain: 'city', method: 'equal', classes: 3, ...traits })
const values = ({ values }: Shading) => Object.fromEntries(values.map(({ id, value }) => [id, value]))

test('an asset counts in each of its cities, wherever its point lies', () => {
  expect(values(shade())).toEqual({ guangzhou: 1, shenzhen: 4, 'hong-kong': 2, macao: 0 })
})

test('a kind, a tier or a sector counts those that have it', () => {
  expect(values(shade({ by: 'enterprise' })).shenzhen).toBe(1)
  expect(values(shade({ by: 'leading' })).shenzhen).toBe(1)
  expect(values(shade({ by: 'ai' }))).toEqual({ guangzhou: 1, shenzhen: 3, 'hong-kong': 2, macao: 0 })
})

test('a filter is counted through', () => {
  const { values: found } = shadeValues(densityMatter({ ...everything, kind: ['enterprise'] }), { by: 'assets', grain: 'city', method: 'equal', classes: 3 })
  expect(found.map(({ value }) => value)).toEqual([0, 1, 0, 0])
})

test('a point counts in the district it lies in; a city without districts stands as one area', () => {
  expect(values(shade({ grain: 'district' }))).toEqual({ guangzhou: 1, west: 1, east: 2, 'hong-kong': 2, macao: 0 })
})

test('what is known only to its city is in no district, and is said to be left out', () => {
  expect(shade({ grain: 'district' }).unplaced.map(({ id }) => id)).toEqual(['somewhere'])
  expect(shade().unplaced).toEqual([])
})

test('a circle of uncertainty over the line may belong to the neighbour', () => {
  // 0.005° of longitude at 22.6° is 513 m, less than 2 km; the other stands 10 km from the line with ±100 m.
  const east = shade({ grain: 'district' }).values.find(({ id }) => id === 'east')
  expect(east).toMatchObject({ count: 2, uncertain: 1 })
})

test('a city is divided by its published area, with that receipt', () => {
  // Shenzhen: 4 × 100 / 2,000 km² = 0.2. Guangzhou: 1 × 100 / 7,400 = 0.0135.
  const { values: areas, of } = shade({ by: 'assets-per-100km2' })
  const [guangzhou, shenzhen] = areas
  expect(of).toBe('density')
  expect(shenzhen).toMatchObject({ value: 0.2, km2: 2000, figure: { id: 'sz-area' } })
  expect(guangzhou?.value).toBeCloseTo(0.0135, 4)
})

test('a district is divided by its area on the map, which has no receipt', () => {
  // East is 0.2° × 0.2°: 6,371.0088² × (0.2 × π/180) × (sin 22.7° - sin 22.5°) = 456.7 km², so 2 × 100 / 456.7 = 0.438.
  const east = shade({ by: 'assets-per-100km2', grain: 'district' }).values.find(({ id }) => id === 'east')
  expect(east?.km2).toBeCloseTo(456.7, 0)
  expect(east?.value).toBeCloseTo(0.438, 3)
  expect(east?.figure).toBeNull()
})

test('of a figure each city shows its newest, with the ones that disagree, and nothing is made of what is missing', () => {
  const { values: areas, of, unit } = shade({ by: 'gdp' })
  const [guangzhou, shenzhen, hongKong, macao] = areas
  expect([of, unit]).toEqual(['figure', 'billion-cny'])
  expect(guangzhou).toMatchObject({ value: 3100, figure: { asOf: '2024' }, others: [{ value: 3105 }] })
  expect(shenzhen).toMatchObject({ value: 3600, others: [] })
  expect(hongKong).toMatchObject({ value: 3050 })
  expect(macao).toMatchObject({ value: null, figure: null })
})

test('a figure is known of cities only', () => {
  expect(shade({ by: 'gdp', grain: 'district' })).toMatchObject({ grain: 'city' })
})

test('no zero of a count and no blank of a figure falls into the classes', () => {
  // Counts 1, 4, 2 in three equal steps of 1; figures 3,050 to 3,600 in steps of 550 / 3.
  expect(shade().breaks).toEqual([1, 2, 3, 4])
  expect(shade({ by: 'gdp' }).breaks.map(Math.round)).toEqual([3050, 3233, 3417, 3600])
})

test('an unknown word shades by all assets', () => {
  expect(shade({ by: 'nonsense' })).toMatchObject({ by: 'assets', of: 'count' })
})

test('a metric is offered from three cities up, each unit by itself', () => {
  expect(cityMetrics(densityMatter().figures).map(({ id }) => id)).toEqual(['gdp'])
  const usd = ['guangzhou', 'zhuhai'].map(city => figure({ id: `${city}-usd`, subject: `city:${city}`, metric: 'gdp', value: 1, unit: 'billion-usd' }))
  expect(cityMetrics({ figures: [...densityMatter().figures.figures, ...usd] })).toMatchObject([{ id: 'gdp', unit: 'billion-usd' }, { id: 'gdp-in-billion-cny', unit: 'billion-cny' }])
})
