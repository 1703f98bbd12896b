import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slicesOf } from '@bay-atlas/data/drawing/slices.ts'
import { shortCount } from '@bay-atlas/data/drawing/short-count.ts'
import { kinds, type Kind } from '@bay-atlas/data/vocabulary.ts'

const mixes = fc.subarray([...kinds], { minLength: 2 }).chain(some => fc.tuple(...some.map(kind => fc.integer({ min: 1, max: 100_000 }).map((count): [Kind, number] => [kind, count]))))

test('every kind of a donut is seen, however rare, and together they go once around', () => {
  fc.assert(fc.property(mixes, fc.double({ min: 12, max: 30, noNaN: true }), (mix, radius) => {
    const slices = slicesOf(mix, radius)
    expect(slices.map(({ kind }) => kind)).toEqual(mix.map(([kind]) => kind))
    for (const { from, to } of slices) expect((to - from) * radius).toBeGreaterThan(0.99)
    const drawn = slices.reduce((sum, { from, to }) => sum + to - from, 0)
    expect(drawn + slices.length / radius).toBeCloseTo(2 * Math.PI, 6)
  }))
})

test('where every kind is frequent enough, slices are as long as their shares', () => {
  const [one, other] = slicesOf([['park', 30], ['enterprise', 90]], 20)
  expect([one, other].map(slice => (slice?.to ?? 0) - (slice?.from ?? 0) + 1 / 20)).toEqual([expect.closeTo(Math.PI / 2, 6), expect.closeTo(Math.PI * 1.5, 6)])
})

test('a count fits into a donut: in full below ten thousand, then with three figures', () => {
  expect([9, 990, 9999].map(count => shortCount(count, 'zh-Hans'))).toEqual(['9', '990', '9999'])
  expect([shortCount(12_345, 'zh-Hans'), shortCount(12_345, 'zh-Hant'), shortCount(12_345, 'en')]).toEqual(['1.23万', '1.23萬', '12.3K'])
  expect(shortCount(1_000_000, 'zh-Hans')).toBe('100万')
})
