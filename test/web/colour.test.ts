import { expect, test } from 'vitest'
import { ciede2000, contrast } from './colour.ts'

test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as [[number, number, number], [number, number, number], number][])('the colour difference agrees with the published test data: %j %j', (one, other, expected) => {
  expect(ciede2000(one, other)).toBeCloseTo(expected, 4)
})

test('black on white has the contrast of 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})
