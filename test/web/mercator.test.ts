import { expect, test } from 'vitest'
import { metresPerPixel, toDegrees, toPixels } from '@bay-atlas/data/drawing/mercator.ts'

const places: [number, number][] = [[114.06, 22.54], [113.2, 23.4], [0, 0], [-179.9, -84], [179.9, 84]]

test.each(places)('%d/%d comes back from pixels at every zoom', (lon, lat) => {
  for (const zoom of [0, 7, 9.25, 16]) {
    const [backLon, backLat] = toDegrees(toPixels([lon, lat], zoom), zoom)
    expect(backLon).toBeCloseTo(lon, 9)
    expect(backLat).toBeCloseTo(lat, 9)
  }
})

test('the middle of the world is the middle of one 512-pixel tile at zoom 0, and each zoom doubles it', () => {
  expect(toPixels([0, 0], 0)).toEqual([256, 256])
  expect(toPixels([0, 0], 1)).toEqual([512, 512])
})

test('a pixel is half the ground with each zoom, and less of it away from the equator', () => {
  expect(metresPerPixel(22.5, 10)).toBeCloseTo(metresPerPixel(22.5, 9) / 2, 9)
  expect(metresPerPixel(60, 9) / metresPerPixel(0, 9)).toBeCloseTo(0.5, 9)
  expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 2)
})
