import { beforeAll, describe, expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { arrows, nextInDirection, type Arrow, type Placed } from '@bay-atlas/data/analysis/compass.ts'
import { windAt, wayTo } from '@bay-atlas/data/analysis/wind.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { everything, matches, type Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Tier } from '@bay-atlas/data/vocabulary.ts'

/** Near the equator and null meridian a degree is as long on the map in both directions, within 0.02 %. */
const at = (id: string, lon: number, lat: number, tier: Tier = 'national'): Placed => ({ id, position: [lon, lat], tiers: [tier] })
const step = (from: Placed, rows: Placed[], arrow: Arrow, turn?: number) => nextInDirection(from, rows, arrow, turn)?.id ?? null

/** All that can be reached from the first along the arrows, and all from which the first can be reached. */
function reached(rows: Placed[], turn: number): { from: number; to: number } {
  const onward = new Map(rows.map(row => [row.id, arrows.flatMap(arrow => nextInDirection(row, rows, arrow, turn)?.id ?? [])]))
  const backward = new Map(rows.map(row => [row.id, [] as string[]]))
  for (const [id, nexts] of onward) for (const next of nexts) backward.get(next)?.push(id)
  const walk = (graph: Map<string, string[]>) => {
    const [first] = rows
    const seen = new Set(first ? [first.id] : [])
    for (const id of seen) for (const next of graph.get(id) ?? []) seen.add(next)
    return seen.size
  }
  return { from: walk(onward), to: walk(backward) }
}
const expectWhole = (rows: Placed[], turn = 0) => expect(reached(rows, turn)).toEqual({ from: rows.length, to: rows.length })

describe('one step', () => {
  //        n(0,2)
  //  w(-1,0)  o(0,0)  e(1,0.5)   f(2,0)
  //        s(0.5,-2)
  const o = at('o', 0, 0)
  const all = [o, at('n', 0, 2), at('w', -1, 0), at('e', 1, 0.5), at('f', 2, 0), at('s', 0.5, -2)]

  test.each([['up', 'n'], ['right', 'e'], ['down', 's'], ['left', 'w']] as const)('%s of o is %s', (arrow, id) => expect(step(o, all, arrow)).toBe(id))

  test('an asset off the quarter is not taken, however near', () => {
    // g stands at 60° from the east: 0.5 right, 0.866 up. So up, not right.
    const g = at('g', 0.5, 0.866)
    expect([step(o, [...all, g], 'right'), step(o, [...all, g], 'up')]).toEqual(['e', 'g'])
  })

  test('none beyond the last', () => expect(step(at('f', 2, 0), all, 'right')).toBeNull())

  test('on a map turned by 90°, east is up', () => {
    expect(arrows.map(arrow => step(o, all, arrow, 90))).toEqual(['e', 's', 'w', 'n'])
  })

  test('alone, no arrow leads anywhere', () => expect(arrows.map(arrow => step(o, [o], arrow))).toEqual([null, null, null, null]))
})

describe('assets at one place', () => {
  const [light, first, second] = [at('a', 0, 0, 'municipal'), at('b', 0, 0), at('c', 0, 0)]
  const [east, north] = [at('e', 1, 0), at('n', 0, 1)]
  const all = [light, first, second, east, north]

  test('are walked up from the heaviest, those of one weight by id, and down again', () => {
    expect([step(first, all, 'up'), step(second, all, 'up'), step(light, all, 'up')]).toEqual(['c', 'a', 'n'])
    expect([step(north, all, 'down'), step(light, all, 'down'), step(second, all, 'down')]).toEqual(['a', 'c', 'b'])
  })

  test('are left sideways at once', () => expect([light, first, second].map(row => step(row, all, 'right'))).toEqual(['e', 'e', 'e']))
})

describe('every asset can be reached from every other', () => {
  const line = (dx: number, dy: number) => Array.from({ length: 9 }, (_, n) => at(`p${n}`, n * dx, n * dy))

  test.each([
    ['one', [at('a', 0, 0)]],
    ['two', [at('a', 0, 0), at('b', 1, 0.3)]],
    ['two at one place', [at('a', 0, 0), at('b', 0, 0)]],
    ['on a meridian', line(0, 0.1)],
    ['on a parallel', line(0.1, 0)],
    ['on the diagonal', Array.from({ length: 9 }, (_, n) => at(`p${n}`, n * 0.01, n * 0.01))],
    ['on the other diagonal', Array.from({ length: 9 }, (_, n) => at(`p${n}`, n * 0.01, n * -0.01))],
    ['on a grid', Array.from({ length: 49 }, (_, n) => at(`p${n}`, n % 7, Math.floor(n / 7)))],
    ['forty at one place, and one beside', [...Array.from({ length: 40 }, (_, n) => at(`p${n}`, 1, 1)), at('q', 1, 1.1)]],
  ])('%s', (_, rows) => {
    for (const turn of [0, 45, 133]) expectWhole(rows, turn)
  })

  test('three hundred handfuls of points on small grids, many of them at one place', () => {
    // A linear congruential generator, so that every run throws the same points.
    let seed = 1
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let round = 0; round < 300; round++) {
      const size = 2 + random(5)
      expectWhole(Array.from({ length: 2 + random(14) }, (_, n) => at(`p${n}`, random(size), random(size), random(2) ? 'national' : 'municipal')))
    }
  })

  describe('of the real ones', () => {
    let rows: Row[] = []
    beforeAll(async () => { rows = await createMemoryStore(await readDataset()).rows() })
    const asked: [string, Partial<Filter>][] = [['all of them', {}], ['laboratories', { kind: ['laboratory'] }], ['the national', { tier: ['national'] }], ['AI in Shenzhen', { sector: ['ai'], city: ['shenzhen'] }], ['all in Macao', { city: ['macao'] }], ['enterprises', { kind: ['enterprise'] }], ['large facilities', { kind: ['facility'] }]]

    test.each(asked)('%s', (_, filter) => {
      const shown = rows.filter(row => matches({ ...everything, ...filter }, row))
      expect(shown.length).toBeGreaterThan(5)
      expectWhole(shown)
    }, 30_000)
  })
})

describe('the way in words of the compass', () => {
  test('eight winds, each 45° wide', () => {
    expect([0, 22, 23, 90, 157, 158, 180, -90, -23, -22, 359].map(windAt)).toEqual(['north', 'north', 'north-east', 'east', 'south-east', 'south', 'south', 'west', 'north-west', 'north', 'north'])
  })

  test('a degree of latitude is 111.2 km to the north; one place has no way', () => {
    // 6,371,008.8 m · π / 180 = 111,195 m
    expect(wayTo([114, 22], [114, 23])).toEqual({ metres: expect.closeTo(111_195, 0), wind: 'north' })
    expect(wayTo([114, 22], [114, 22])).toBeNull()
  })
})
