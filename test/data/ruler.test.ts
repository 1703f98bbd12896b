import { area } from '@turf/area'
import { describe, expect, test } from 'vitest'
import { laidPoint, laidShape } from '@bay-atlas/data/analysis/laid.ts'
import { baysViewOf, bayMiddle, keptView, paneView, restingView, windowKm, zoomAt } from '@bay-atlas/data/analysis/ruler.ts'
import { toPixels } from '@bay-atlas/data/drawing/mercator.ts'
import { bayNames, type BayName } from '@bay-atlas/data/scene/bays-view.ts'
import type { Point } from '@bay-atlas/data/scene/shape.ts'

const view = { metresPerPixel: 1300, eastKm: 0, northKm: 0 }
const rad = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres of a degree on the WGS-84 ellipsoid: a = 6378.137 km, e² = 0.00669438. */
function kmOfDegree(latitude: number) {
  const w = 1 - 0.00669438 * Math.sin(rad(latitude)) ** 2
  return { north: rad(1) * 6378.137 * (1 - 0.00669438) / w ** 1.5, east: (rad(1) * 6378.137 * Math.cos(rad(latitude))) / Math.sqrt(w) }
}

/** How many pixels 10 km on the ground are in a pane, from 5 km this side of its middle to 5 km beyond. */
function pixelsOfTenKm(bay: BayName, zoom: number) {
  const [lon, lat] = bayMiddle[bay]
  const { north, east } = kmOfDegree(lat)
  const length = (a: Point, b: Point) => Math.hypot(...toPixels(a, zoom).map((value, at) => value - (toPixels(b, zoom)[at] ?? 0)))
  return { east: length([lon - 5 / east, lat], [lon + 5 / east, lat]), north: length([lon, lat - 5 / north], [lon, lat + 5 / north]) }
}

describe('one ruler for four panes', () => {
  // At 1300 m per pixel 10 km are 10000 / 1300 = 7.69 pixels.
  test.each(['east', 'north'] as const)('10 km to the %s are as many pixels in every pane, within 0.5 %', way => {
    const lengths = bayNames.map(bay => pixelsOfTenKm(bay, paneView(bay, view).zoom)[way])
    expect(Math.max(...lengths) / Math.min(...lengths) - 1).toBeLessThan(0.005)
    for (const length of lengths) expect(Math.abs(length / 7.692 - 1)).toBeLessThan(0.006)
  })

  // cos 22.6° = 0.9232; cos 37.7° = 0.7912, cos 40.7° = 0.7581, cos 35.6° = 0.8131: 0.9232 / 0.7912 = 1.167 and so on.
  test.each<[BayName, number]>([['sf', 0.167], ['ny', 0.218], ['tokyo', 0.135]])('equal zoom would draw %s larger by %s', (bay, error) => {
    const cosine = (one: BayName) => Math.cos((bayMiddle[one][1] * Math.PI) / 180)
    expect(cosine('gba') / cosine(bay) - 1).toBeCloseTo(error, 3)
    const { zoom } = paneView('gba', view)
    expect(pixelsOfTenKm(bay, zoom).east / pixelsOfTenKm('gba', zoom).east - 1).toBeCloseTo(error, 2)
  })

  test('the zoom of a ruler is that of the map: at the equator zoom 0 is 40,075 km in 512 pixels', () => {
    expect(zoomAt(40_075_016.686 / 512, 0)).toBeCloseTo(0, 9)
    expect(zoomAt(40_075_016.686 / 1024, 60)).toBeCloseTo(0, 9)
  })

  test('each pane looks as far east and north of its own middle', () => {
    // 100 km east at 40.7° are 100 / (111.32 · 0.7581) = 1.185°; at 22.6° 100 / (111.32 · 0.9232) = 0.973°.
    const moved = { metresPerPixel: 1000, eastKm: 100, northKm: 0 }
    expect(paneView('ny', moved).longitude - bayMiddle.ny[0]).toBeCloseTo(1.185, 3)
    expect(paneView('gba', moved).longitude - bayMiddle.gba[0]).toBeCloseTo(0.973, 3)
  })

  test.each(bayNames)('what a moved pane of %s asks of all leads back to it', bay => {
    const asked = { metresPerPixel: 640, eastKm: -42.5, northKm: 87.25 }
    const back = baysViewOf(bay, paneView(bay, asked))
    expect(back.metresPerPixel).toBeCloseTo(640, 6)
    expect(back.eastKm).toBeCloseTo(-42.5, 6)
    expect(back.northKm).toBeCloseTo(87.25, 6)
  })

  test('at rest the largest bay fits, and no pane looks over the edge of its window', () => {
    // 430 km over 330 pixels are 1303 m per pixel.
    expect(restingView({ width: 330, height: 440 }).metresPerPixel).toBeCloseTo(1303, 0)
    const kept = keptView({ metresPerPixel: 5000, eastKm: 900, northKm: 0 }, { width: 400, height: 300 })
    expect(kept.metresPerPixel * 400).toBeCloseTo(2000 * windowKm, 3)
    expect(kept.eastKm).toBeCloseTo(0, 6)
    expect(keptView({ metresPerPixel: 1000, eastKm: 900, northKm: -10 }, { width: 400, height: 300 })).toEqual({ metresPerPixel: 1000, eastKm: windowKm - 200, northKm: -10 })
  })
})

describe('an outline laid on another bay', () => {
  const ring: Point[] = [[112.5, 21.8], [114.5, 21.8], [114.5, 23.4], [112.5, 23.4], [112.5, 21.8]]
  const square = { type: 'Polygon' as const, coordinates: [ring] }

  test.each(['tokyo', 'ny', 'sf'] as const)('keeps its size on the ground on %s; its degrees would not', onto => {
    const laid = laidShape(square, { bay: 'gba', onto, eastKm: 30, northKm: -20 })
    expect(area(laid) / area(square)).toBeCloseTo(1, 2)
    const [lon, lat] = bayMiddle[onto]
    const byDegrees = { type: 'Polygon' as const, coordinates: [ring.map(([x, y]): Point => [x - bayMiddle.gba[0] + lon, y - bayMiddle.gba[1] + lat])] }
    expect(area(byDegrees) / area(square)).toBeLessThan(0.92)
  })

  test('its middle comes to the other middle, moved by the kilometres of the lay', () => {
    expect(laidPoint(bayMiddle.gba, { bay: 'gba', onto: 'sf', eastKm: 0, northKm: 0 })).toEqual(bayMiddle.sf.map(value => expect.closeTo(value, 9)))
    // 111.32 km north are one degree.
    expect(laidPoint(bayMiddle.sf, { bay: 'sf', onto: 'ny', eastKm: 0, northKm: 111.3195 })[1]).toBeCloseTo(41.7, 3)
  })
})
