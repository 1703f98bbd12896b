import { expect, test } from 'vitest'
import { markAt, reach } from '@bay-atlas/web/map/hit.ts'
import { assetMark, donutRadius, type Mark } from '@bay-atlas/data/drawing/mark.ts'
import { row } from '../make.ts'

/** A page on which one degree is one pixel. */
const flat = ([lon, lat]: [number, number]): [number, number] => [lon, lat]
const small = (id: string, at: [number, number], offset: [number, number] = [0, 0]): Mark => ({ ...assetMark([row({ id, tiers: ['start-up'] })]), position: at, offset })
const found = (marks: Mark[], at: [number, number], byTouch = false) => markAt(marks, flat, at, byTouch)?.key ?? null

test('of two marks within reach the nearer one is meant, whichever is drawn first', () => {
  const marks = [small('left', [0, 0]), small('right', [20, 0])]
  expect([found(marks, [9, 0]), found(marks, [11, 0]), found(marks.toReversed(), [9, 0])]).toEqual(['left', 'right', 'left'])
})

test('a mark is found where it is drawn, not where it was moved away from', () => {
  const marks = [small('moved', [0, 0], [40, 0])]
  expect([found(marks, [40, 0]), found(marks, [0, 0])]).toEqual(['moved', null])
})

test('a large donut is found at its very edge', () => {
  const radius = donutRadius(900)
  const donut: Mark = { ...small('donut', [0, 0]), key: 'donut', type: 'cluster', radius }
  expect(radius).toBeGreaterThan(reach.touch)
  expect([found([donut], [radius, 0]), found([donut], [radius + 1, 0])]).toEqual(['donut', null])
})

test('the reach of a finger is 44 pixels wide, of a mouse 32', () => {
  expect([reach.touch * 2, reach.mouse * 2]).toEqual([44, 32])
})

test('over the open map there is nothing', () => {
  expect(found([], [0, 0])).toBeNull()
  expect(found([small('here', [0, 0])], [-1000, -1000])).toBeNull()
})
