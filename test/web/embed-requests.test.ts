import { describe, expect, test } from 'vitest'
import { keyAct } from '@bay-atlas/web/embed/deck-keys.ts'
import { posterAddress, viewOf } from '@bay-atlas/web/embed/poster-address.ts'
import { readRequest } from '@bay-atlas/web/embed/requests.ts'
import { parsePage } from '@bay-atlas/web/state/page.ts'

describe('what a parent window asks', () => {
  test('a view may be words or numbers', () => {
    expect(readRequest({ atlas: 1, id: 7, type: 'setView', view: '9/22.6/113.8' })).toMatchObject({ request: { id: 7, view: { zoom: 9, latitude: 22.6, longitude: 113.8, pitch: 0 } } })
    expect(readRequest({ atlas: 1, type: 'setView', view: { zoom: 9, latitude: 22.6, longitude: 113.8 } })).toMatchObject({ request: { view: { bearing: 0 } } })
  })
  test('a filter is said in the words of the address', () => {
    expect(readRequest({ atlas: 1, type: 'setFilters', filters: { kind: ['park', 'laboratory'], q: 'AI' } })).toMatchObject({ request: { filters: { kind: ['laboratory', 'park'], q: 'AI' } } })
  })
  test('what is not for the atlas is left alone', () => {
    for (const data of ['slide:start', null, 5, { type: 'setView' }, [1]]) expect(readRequest(data)).toBeNull()
  })
  test.each([
    ['an unknown word', { type: 'explode' }],
    ['another version', { atlas: 2, type: 'sleep' }],
    ['a view that is none', { type: 'setView', view: 'north' }],
    ['a kind that is none', { type: 'setFilters', filters: { kind: 'volcano' } }],
    ['a parameter that is none', { type: 'setFilters', filters: { src: 'x' } }],
    ['an id with markup', { type: 'select', asset: '<img src=x>' }],
    ['an address to load', { type: 'setView', view: '9/22.6/113.8', url: 'https://example.org' }],
    ['half a step', { type: 'goStep', step: 1.5 }],
  ])('%s is refused with a sentence under the id of the request', (_, data) => {
    const read = readRequest({ atlas: 1, id: 'a', ...data })
    expect(read).toMatchObject({ id: 'a' })
    expect(read && 'fault' in read ? read.fault : '').toMatch(/^The atlas did not understand the message: .{8,}/)
  })
})

describe('whose key it is', () => {
  const press = { key: 'ArrowRight', entered: false, shift: false, held: false, at: 'map' } as const
  test('the deck gets arrows, page keys, space and Escape', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', ' ', 'Escape']) expect(keyAct({ ...press, key }).act).toBe('hand')
    for (const key of ['a', 'Tab', '+', 'Home']) expect(keyAct({ ...press, key }).act).toBe('none')
  })
  test('Enter enters the map, which then has all keys but Escape', () => {
    expect(keyAct({ ...press, key: 'Enter' }).act).toBe('enter')
    expect(keyAct({ ...press, entered: true }).act).toBe('none')
    expect(keyAct({ ...press, entered: true, key: 'Escape' }).act).toBe('leave')
  })
  test('who types, keeps the keys; a button keeps space and Enter; shortcuts of the browser are nobody else\'s', () => {
    expect(keyAct({ ...press, at: 'field' }).act).toBe('none')
    expect([keyAct({ ...press, at: 'control', key: ' ' }).act, keyAct({ ...press, at: 'control', key: 'Enter' }).act, keyAct({ ...press, at: 'control' }).act]).toEqual(['none', 'none', 'hand'])
    expect(keyAct({ ...press, held: true }).act).toBe('none')
  })
})

describe('the picture before the engine', () => {
  const inset = { left: 272, right: 16, top: 16, bottom: 32 }
  const home: [number, number, number, number] = [112.85, 22.08, 114.55, 23.4]
  const box = { width: 960, height: 540 }
  test('asks the plate for the same filter, script, theme and size, and for nothing the plate does not know', () => {
    const page = parsePage('?kind=park&q=AI&view=10/22.5/114&ui=min&id=pcl')
    const query = new URL(posterAddress({ page, language: 'en', theme: 'dark', box, home, inset }), 'http://x').searchParams
    expect(Object.fromEntries(query)).toEqual({ kind: 'park', q: 'AI', id: 'pcl', lang: 'en', theme: 'dark', view: '10/22.5/114', size: '960x540', show: 'none' })
  })
  test('in a frame larger than a slide it shows as much ground as the map does', () => {
    const page = parsePage('?view=10/22.5/114')
    const query = new URL(posterAddress({ page, language: 'en', theme: 'light', box: { width: 2560, height: 1440 }, home, inset }), 'http://x').searchParams
    expect(query.get('view')).toBe('9/22.5/114')
  })
  test('without a view, it shows the whole bay in what the legend leaves free', () => {
    const { zoom, longitude, latitude } = viewOf(home, box, inset)
    expect(zoom).toBeGreaterThan(7.5)
    expect(zoom).toBeLessThan(9)
    expect(longitude).toBeLessThan((home[0] + home[2]) / 2)
    expect(latitude).toBeGreaterThan(home[1])
  })
})
