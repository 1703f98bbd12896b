import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGround } from '@bay-atlas/data/check/built-in-map.ts'
import { outsideM } from '@bay-atlas/data/check/metres.ts'
import { CityFinder } from '@bay-atlas/data/table/city-at.ts'
import { MeasuredShape } from '@bay-atlas/data/table/measured-shape.ts'
import { cities } from '@bay-atlas/data/vocabulary.ts'

const ground = readGround()
const point = fc.tuple(fc.double({ min: 111, max: 116, noNaN: true }), fc.double({ min: 21, max: 25, noNaN: true }))

test('how far a point lies outside a city or the land is what looking at every piece of its outline says', () => {
  const shapes = [ground.land, ...ground.cities.values()].map(shape => ({ shape, measured: new MeasuredShape(shape) }))
  fc.assert(fc.property(point, fc.nat({ max: shapes.length - 1 }), (at, which) => {
    const one = shapes[which]
    if (one) expect(one.measured.metresTo(at)).toBeCloseTo(outsideM(at, one.shape), 3)
  }), { numRuns: 60 })
})

test('the city of a point is the one it lies in, else the nearest', () => {
  const finder = new CityFinder(ground)
  fc.assert(fc.property(point, at => {
    const found = finder.find(at)
    const nearest = Math.min(...cities.map(city => outsideM(at, ground.cities.get(city) ?? [])))
    expect(found?.metres).toBeCloseTo(nearest, 3)
    expect(found && finder.metresFrom(found.city, at)).toBeCloseTo(nearest, 3)
  }), { numRuns: 20 })
})
