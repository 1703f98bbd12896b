import { expect, test } from 'vitest'
import type { Table } from '@bay-atlas/data/board.ts'
import { shapeBoard } from '@bay-atlas/data/boards/shape-board.ts'
import { shapeDrawing } from '@bay-atlas/data/boards/shape-drawing.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { parseShape } from '@bay-atlas/data/scene/shape.ts'
import { row } from '../make.ts'
import { crossing, matter, question } from './analyse-fixture.ts'

const exact = { uncertaintyM: 50, precision: 'building', basis: 'estimate' } as const
const vague = { uncertaintyM: 5000, precision: 'district', basis: 'centre' } as const
const rows = [
  row({ id: 'centre', at: [114.05, 22.6], location: exact, sectors: ['ai'] }),
  row({ id: 'north', at: [114.05, 22.61], location: exact, sectors: ['ai', 'health'] }),
  row({ id: 'somewhere', at: [114.06, 22.6], location: vague, kind: 'park' }),
  row({ id: 'far', at: [114.2, 22.7], location: exact, kind: 'enterprise' }),
  row({ id: 'across', cities: ['hong-kong'], at: [114.05, 22.45], location: exact, kind: 'university' }),
]
const about = matter({ rows })
const asked = (shape: string | null, selected: string | null = null, language: (typeof languages)[number] = 'en') => question({ shape: parseShape(shape) }, language, selected)
const board = (shape: string | null, selected: string | null = null) => shapeBoard(about, asked(shape, selected))
const table = (tables: Table[], id: string) => tables.find(one => one.id === id)
const words = (one: Table | undefined) => one?.rows.map(cells => cells.map(({ text }) => text))

test('a circle tells what is in it, what may be, and how dense that is', () => {
  const { lead, tables } = board('circle/114.05,22.6/3000')
  // π · 3² = 28.3 km². Two surely and three at most: 2 / 28.26 · 100 = 7.08 and 10.6 on 100 km².
  expect(lead).toBe('2 assets of the atlas lie on its 28.3 km². 1 more may be inside: the ring of its position crosses the edge.')
  expect(words(table(tables, 'ground'))?.slice(0, 4)).toEqual([['Area', '28.3 km²'], ['Inside', '2'], ['May be inside', '1'], ['Assets per 100 km²', '7.08–10.6']])
  expect(words(table(tables, 'kinds'))).toEqual([['Laboratory', '2', '2'], ['Science park', '0', '1']])
  // 'centre' is 3 km from the edge, 'north' 0.01° = 1.1 km nearer.
  expect(words(table(tables, 'assets'))).toEqual([['centre', 'Inside', '3 km', '50 m'], ['north', 'Inside', '1.9 km', '50 m'], ['somewhere', 'May be inside', '2 km', '5 km']])
  expect(table(tables, 'assets')?.rows[2]?.[1]?.note).toBe('its point is inside')
})

test('the location quotients stand with their four counts and say when these are small', () => {
  const ai = table(board('circle/114.05,22.6/3000').tables, 'location-quotients')?.rows.find(([name]) => name?.text === 'Artificial intelligence')
  // The fixture labels the other three 'ai' too: (2 / 2) / (5 / 5) = 1, of very few.
  expect(ai?.map(({ text }) => text)).toEqual(['Artificial intelligence', '1', '2', '2', '5', '5'])
  expect(ai?.[1]?.note).toBe('small counts, read with care')
})

test('a measured line tells each leg, straight and by the control point it passes', () => {
  const { lead, tables, notes } = board('line/114.1,22.6/114.1,22.4/114.1,22.3')
  // 0.2° = 22,239 m and 0.1° = 11,120 m along a meridian on which the control point lies.
  expect(lead).toBe('The line is 33.4 km long, straight. It crosses a boundary: by middle it is at least 33.4 km.')
  expect(words(table(tables, 'legs'))).toEqual([['1', '22.2 km', '22.2 km', 'middle'], ['2', '11.1 km', '–', 'none is passed'], ['Total', '33.4 km', '33.4 km', '']])
  expect(notes.join()).toContain('a lower bound, not a distance by road')
})

test('an end at sea is said to be on no side', () => {
  expect(words(table(board('line/114.1,22.6/113.75,22.3').tables, 'legs'))?.[0]?.[3]).toBe('an end lies at sea or beyond the bay')
})

test('a chosen asset tells its nearest, and the nearest across the boundary with the way there', () => {
  const { tables, title } = board(null, 'centre')
  expect(title).toBe('centre')
  // 0.01° north is 1112 m; 0.01° east at 22.6° is 1112 · cos 22.6° = 1027 m.
  expect(words(table(tables, 'neighbours'))?.slice(0, 2)).toEqual([['somewhere', '1 km', '–', 'none is passed'], ['north', '1.1 km', '–', 'none is passed']])
  expect(table(tables, 'neighbours')?.rows[0]?.[1]?.note).toBe('±5.1 km')
  // From 22.6° to the control point at 114.1° 22.5°: √(11,120² + 5136²) = 12,249 m; on to 22.45°: √(5560² + 5138²) = 7570 m; 19.8 km against 16.7 km.
  expect(words(table(tables, 'neighbours-across'))).toEqual([['across', '16.7 km', '19.8 km', 'middle']])
})

test('with neither shape nor asset, and with a shape that encloses nothing, it says what to do', () => {
  expect(board(null).lead).toMatch(/^Draw a polygon/)
  expect(board('polygon/114,22.5/114.1,22.6/114.1,22.5/114,22.6').lead).toMatch(/crosses itself/)
  expect(board('district/nowhere').lead).toBe('There is no such place in the data.')
})

test('control points stand with their hours, their error and their sources, closed ones as closed', () => {
  const closed = crossing({ id: 'shut', position: [114.2, 22.5], open: false, hours: null })
  const sourced = crossing({ id: 'open', position: [114.1, 22.5], hours: 'all-day', sources: [{ id: 'a', title: 'Title', lang: 'en', publisher: 'Publisher', date: '2024', reliability: 'mirror', link: null }] })
  const { tables } = shapeBoard({ ...about, crossings: [sourced, closed] }, asked('line/114.1,22.6/114.1,22.4'))
  expect(words(table(tables, 'control-points'))).toEqual([
    ['open', 'all day · people', '2024', '100 m', 'Publisher, Title, 2024, republished copy'],
    ['shut', 'closed', '2024', '100 m', 'general knowledge, no source'],
  ])
})

test('hours that rest on general knowledge are said to, beside the hours', () => {
  const guessed = crossing({ id: 'open', position: [114.1, 22.5], hoursConfidence: 'general-knowledge' })
  const { tables } = shapeBoard({ ...about, crossings: [guessed] }, asked('line/114.1,22.6/114.1,22.4'))
  expect(table(tables, 'control-points')?.rows[0]?.[1]).toEqual({ text: 'part of the day · people', tone: 'faint', note: 'hours from general knowledge, no source' })
})

test.each(languages)('every table of a board has as many cells as columns and ids of its own, in %s', language => {
  for (const shape of ['circle/114.05,22.6/3000', 'line/114.1,22.6/114.1,22.4', 'city/hong-kong', null]) {
    const { tables, charts } = shapeBoard(about, asked(shape, 'centre', language))
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length)
    for (const { columns, rows: cells } of tables) for (const one of cells) expect(one.length).toBe(columns.length)
    for (const chart of charts) expect(tables.some(({ id }) => id === chart.table)).toBe(true)
  }
})

test('the ground is drawn with its edge and centre, and what may be inside is ringed', () => {
  const { under, over, key } = shapeDrawing(about, asked('circle/114.05,22.6/3000'))
  expect(under.map(({ properties: { id } }) => id)).toEqual(['ground'])
  // Two assets make no hull.
  expect(over.map(({ properties: { id } }) => id)).toEqual(['ground-edge', 'maybe-somewhere', 'centre'])
  expect(key?.title).toBe('Circle of 3 km radius')
})

test('a line is drawn straight and, dashed, with its bend at the control point, which is named', () => {
  const { over } = shapeDrawing(about, asked('line/114.1,22.6/114.2,22.4'))
  const dashed = over.find(({ properties }) => properties.dashed)
  expect(dashed?.geometry).toEqual({ type: 'LineString', coordinates: [[114.1, 22.6], [114.1, 22.5], [114.2, 22.4]] })
  // Straight √(22,239² + 10,269²) = 24,495 m; by 114.1° 22.5°: 11,120 m, then √(11,120² + 10,277²) = 15,142 m, together 26,262 m.
  expect(over.flatMap(({ properties: { label } }) => label ?? [])).toEqual(['24.5 km', '26.3 km · middle'])
})

test('a line on one side is drawn with no bend', () => {
  expect(shapeDrawing(about, asked('line/114.1,22.6/114.2,22.7')).over.some(({ properties }) => properties.dashed)).toBe(false)
})
