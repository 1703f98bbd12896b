import { expect, test } from 'vitest'
import { shapeBounds } from '@bay-atlas/data/scene/shape-bounds.ts'

test('a map of a drawn circle opens around it, with half a radius of room on each side', () => {
  // 8 km × 1.5 = 12 km; 12,000 / 111,195 = 0.1079 degrees of latitude, and by cos 22.54° = 0.9236 as many of longitude: 0.1168.
  const bounds = shapeBounds({ type: 'circle', centre: [114.06, 22.54], radiusM: 8000 })
  expect(bounds?.map(degrees => degrees.toFixed(3))).toEqual(['113.943', '22.432', '114.177', '22.648'])
})

test('a short line is seen among its neighbours: 6 km from its middle to each side', () => {
  // 6,000 / 111,195 = 0.0540 degrees.
  const [, south = 0, , north = 0] = shapeBounds({ type: 'line', points: [[114.06, 22.53], [114.06, 22.53]] }) ?? []
  expect(north - 22.53).toBeCloseTo(0.054, 3)
  expect(22.53 - south).toBeCloseTo(0.054, 3)
})

test('what is taken from the map opens as the map does', () => {
  for (const shape of [{ type: 'city', city: 'shenzhen' }, { type: 'area', id: 'hetao' }, null] as const) expect(shapeBounds(shape)).toBeNull()
})
