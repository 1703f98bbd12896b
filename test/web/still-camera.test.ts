import { cameraAfter, offsetOf, planOf, seenOf, shifted, zoomedAt } from '@bay-atlas/web/still/still-camera.ts'
import { describe, expect, test } from 'vitest'

const view = { zoom: 9, latitude: 22.6, longitude: 113.8, bearing: 0, pitch: 0 }
const box = { width: 800, height: 600 }
const none = { left: 0, right: 0, top: 0, bottom: 0 }

test('the middle of the view lies in the middle of the box, and pixels lead back to their degrees', () => {
  const { project, unproject } = planOf(view, box)
  expect(project([113.8, 22.6]).map(Math.round)).toEqual([400, 300])
  const [lon, lat] = unproject(project([114.1, 22.3]))
  expect([lon, lat]).toEqual([expect.closeTo(114.1, 9), expect.closeTo(22.3, 9)])
})

describe('a hand', () => {
  test('that drags the map to the right sees what lies to the west: 512 · 2^9 pixels are 360°, so 100 are 0.137°', () => {
    const after = shifted(view, [100, 0])
    expect(view.longitude - after.longitude).toBeCloseTo((100 / (512 * 2 ** 9)) * 360, 9)
    expect(after.latitude).toBeCloseTo(22.6, 9)
  })

  test('that zooms keeps what lies under the pointer, and never leaves zoom 4 to 16', () => {
    const before = planOf(view, box).unproject([700, 100])
    const closer = zoomedAt(view, 1, [700, 100], box)
    expect(planOf(closer, box).unproject([700, 100])).toEqual(before.map(degree => expect.closeTo(degree, 9)))
    expect(closer.zoom).toBe(10)
    expect([zoomedAt(view, 20, [0, 0], box).zoom, zoomedAt(view, -20, [0, 0], box).zoom]).toEqual([16, 4])
  })
})

describe('a wish', () => {
  test('by zooms stays over its middle', () => expect(cameraAfter({ by: -1 }, view, box, none)).toEqual({ ...view, zoom: 8 }))
  test('for a view lays it flat', () => expect(cameraAfter({ view: { ...view, bearing: 30, pitch: 40 } }, view, box, none)).toEqual(view))
  test('for a box shows all of it in what the panels leave free', () => {
    const bounds: [number, number, number, number] = [113, 22, 114, 23]
    const { project } = planOf(cameraAfter({ bounds, maxZoom: 16 }, view, box, { ...none, left: 300 }), box)
    const [[left, top], [right, bottom]] = [project([113, 23]), project([114, 22])]
    expect(left).toBeGreaterThanOrEqual(299.9)
    expect(right).toBeLessThanOrEqual(800.1)
    expect([top >= -0.1, bottom <= 600.1]).toEqual([true, true])
  })
  test('for one place goes no nearer than it is known, its point in the middle of the free part', () => {
    const after = cameraAfter({ bounds: [113.9, 22.5, 113.9, 22.5], maxZoom: 12.5 }, view, box, { ...none, right: 200 })
    expect(after.zoom).toBe(12.5)
    expect(planOf(after, box).project([113.9, 22.5]).map(Math.round)).toEqual([300, 300])
  })
})

test('what is seen is what no panel covers', () => {
  const [west, south, east, north] = seenOf(view, box, { ...none, left: 400 })
  expect(west).toBeCloseTo(113.8, 9)
  expect([east > 114, south < 22.6, north > 22.6]).toEqual([true, true, true])
})

test('a plate drawn before lies where it belongs until its successor is there', () => {
  expect(offsetOf(view, shifted(view, [40, -25]))).toEqual({ x: expect.closeTo(40, 6), y: expect.closeTo(-25, 6), scale: 1 })
  expect(offsetOf(view, { ...view, zoom: 10 })).toEqual({ x: 0, y: 0, scale: 2 })
})
