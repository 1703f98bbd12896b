import { describe, expect, test } from 'vitest'
import { core, keptCopy, tooMany, wayOf } from '../../web/worker/plan.ts'

const here = 'https://atlas.example'
const files = new Set(['/assets/index-AbCd1234.js', '/icon.svg'])
const way = (path: string, mode = 'cors', method = 'GET') => wayOf({ method, mode, url: new URL(path, here).href }, here, files)

describe('the worker answers', () => {
  test.each([
    ['the page at any address of its view', '/?kind=park&view=9/22.6/113.8', 'navigate', 'document'],
    ['the page for a frame, with headers of its own', '/embed?panel=time', 'navigate', 'document'],
    ['a file of its build', '/assets/index-AbCd1234.js', 'cors', 'file'],
    ['a file of another build, which may still be kept', '/assets/index-ZyXw9876.js', 'no-cors', 'file'],
    ['the icon', '/icon.svg', 'no-cors', 'file'],
    ['the card of an asset', '/api/cards/hetao-zone', 'cors', 'data'],
    ['a later chunk of a register', '/api/names/12', 'cors', 'data'],
    ['the plate of a view', '/map.svg?lang=en&size=800x600', 'no-cors', 'plate'],
  ])('%s', (_what, path, mode, expected) => expect(way(path, mode)).toBe(expected))

  test.each(core)('%s', path => expect(way(path)).toBe('data'))
})

describe('the worker leaves to the browser', () => {
  test.each([
    ['the data of a release, which are never kept in place of those of today', '/api/collections/assets/items?limit=10000&v=2026-11-24', 'cors'],
    ['a plate of a release', '/map.svg?lang=en&v=2026-11-24', 'no-cors'],
    ['a card of a release', '/api/cards/hetao-zone?v=2026-11-24', 'cors'],
    ['files to take away', '/map.pptx?kind=park', 'cors'],
    ['a plate opened by itself', '/map.svg', 'navigate'],
    ['the service for programs', '/api/collections/assets/items?kind=park', 'cors'],
    ['the described service', '/api/docs', 'navigate'],
    ['other hosts', 'https://elsewhere.example/api/health', 'cors'],
  ])('%s', (_what, path, mode) => expect(way(path, mode)).toBe('pass'))

  test('whatever is not read', () => expect(way('/api/health', 'cors', 'POST')).toBe('pass'))
})

test('a kept answer bears the moment and is no longer packed; the body stays', async () => {
  const copy = keptCopy(new Response('{"a":1}', { headers: { 'Content-Encoding': 'br', 'Content-Length': '5', 'Atlas-Data': '1/abc' } }), new Date('2026-11-27T08:00:00Z'))
  expect(Object.fromEntries(copy.headers)).toMatchObject({ 'atlas-kept': '2026-11-27T08:00:00.000Z', 'atlas-data': '1/abc' })
  expect([copy.headers.get('Content-Encoding'), copy.headers.get('Content-Length')]).toEqual([null, null])
  expect(await copy.text()).toBe('{"a":1}')
})

test('of cards two hundred are kept and of plates twelve, the last ones; all else stays', () => {
  const cards = Array.from({ length: 203 }, (_, at) => `${here}/api/cards/asset-${at}`)
  const plates = Array.from({ length: 13 }, (_, at) => `${here}/map.svg?view=${at}`)
  const rest = core.map(path => here + path)
  expect(tooMany([...cards, ...rest, ...plates])).toEqual([...cards.slice(0, 3), ...plates.slice(0, 1)])
  expect(tooMany(rest)).toEqual([])
})
