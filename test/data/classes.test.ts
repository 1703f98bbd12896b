import { describe, expect, test } from 'vitest'
import { classify, classOf } from '@bay-atlas/data/analysis/classes.ts'
import { classLimits } from '@bay-atlas/data/boards/class-limits.ts'
import { shadeMethods } from '@bay-atlas/data/scene/shade.ts'

const counted = (values: number[], breaks: number[]) => breaks.slice(1).map((_, at) => values.filter(value => classOf(value, breaks) === at).length)
const oneToTen = [10, 3, 1, 2, 9, 4, 8, 5, 7, 6]

test('quantiles put as many values in each class', () => {
  // Ten values, five classes: rank 9 × 1/5 = 1.8, between the second (2) and the third (3) of ten, so 2 + 0.8 = 2.8; then 4.6, 6.4, 8.2.
  const breaks = classify(oneToTen, 'quantile', 5)
  expect(breaks.map(limit => Number(limit.toFixed(6)))).toEqual([1, 2.8, 4.6, 6.4, 8.2, 10])
  expect(counted(oneToTen, breaks)).toEqual([2, 2, 2, 2, 2])
})

test('equal steps span the same range, however many values fall into them', () => {
  // (100 - 0) / 4 = 25.
  const values = [0, 1, 2, 3, 30, 100]
  const breaks = classify(values, 'equal', 4)
  expect(breaks).toEqual([0, 25, 50, 75, 100])
  expect(counted(values, breaks)).toEqual([4, 1, 0, 1])
})

test('natural breaks leave the gaps between the classes', () => {
  // Three clumps around 2, 21 and 101: any other cut into three has a greater sum of squares.
  const values = [101, 1, 20, 2, 21, 3, 100, 22, 102]
  const breaks = classify(values, 'jenks', 3)
  expect(breaks).toEqual([1, 20, 100, 102])
  expect(counted(values, breaks)).toEqual([3, 3, 3])
})

describe.each(shadeMethods)('by %s', method => {
  test('two distinct values make two classes, one makes one, none makes none', () => {
    expect(counted([4, 9, 9, 4], classify([4, 9, 9, 4], method, 5))).toEqual([2, 2])
    expect(classify([7, 7, 7], method, 5)).toEqual([7, 7])
    expect(classOf(7, [7, 7])).toBe(0)
    expect(classify([], method, 5)).toEqual([])
  })

  test('every value has a class, and a greater one never a lower class', () => {
    const values = [0.5, 312, 245, 153, 29, 49, 55, 74, 22, 31, 16, 17, 17]
    const breaks = classify(values, method, 7)
    const classes = values.toSorted((a, b) => a - b).map(value => classOf(value, breaks))
    expect(classes).toEqual(classes.toSorted((a, b) => a - b))
    expect([classes[0], classes.at(-1)]).toEqual([0, breaks.length - 2])
  })
})

test('equal values share a class, though the quantiles would part them', () => {
  // Rank 5 × 1/3 = 1.67 lies among the zeros, so the first limit is the smallest value itself and falls away.
  const breaks = classify([0, 0, 0, 0, 5, 9], 'quantile', 3)
  expect(counted([0, 0, 0, 0, 5, 9], breaks)).toEqual([4, 2])
})

test('limits of whole numbers are told by the first and the last that belong', () => {
  expect(classLimits([1, 2, 5, 9], [1, 2.8, 9], 'en')).toEqual([{ text: '1–2', count: 2 }, { text: '3–9', count: 2 }])
  expect(classLimits([3, 40], [3, 40, 40], 'en')).toEqual([{ text: '3–39', count: 1 }, { text: '40', count: 1 }])
})

test('limits of other numbers are cut to three digits so that no value lies outside them', () => {
  // 12,282.15 is at least 12,200; 38,711 at most 38,800.
  expect(classLimits([0.1234, 12282.15, 38711], [0.1234, 12282.15, 38711], 'en').map(({ text }) => text)).toEqual(['0.123–12,200', '12,200–38,800'])
})
