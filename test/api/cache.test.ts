import { expect, test } from 'vitest'
import { ByteCache } from '@bay-atlas/api/http/byte-cache.ts'

test('what was used last stays, what was not used longest goes', () => {
  const cache = new ByteCache<string>(100)
  for (const key of ['a', 'b', 'c', 'd']) cache.set(key, key, 25)
  cache.get('a')
  cache.set('e', 'e', 25)
  expect(['a', 'b', 'c', 'd', 'e'].filter(key => cache.get(key))).toEqual(['a', 'c', 'd', 'e'])
  expect(cache.bytes).toBe(100)
})

test('it never holds more bytes than it may, also when things grow', () => {
  const cache = new ByteCache<string>(100)
  for (let number = 0; number < 50; number += 1) {
    cache.set(`key-${number}`, 'value', 10)
    cache.grow(`key-${number}`, 12)
    expect(cache.bytes).toBeLessThanOrEqual(100)
  }
})

test('one thing cannot push out everything else', () => {
  const cache = new ByteCache<string>(100)
  cache.set('small', 'small', 10)
  cache.set('huge', 'huge', 90)
  expect([cache.get('small'), cache.get('huge')]).toEqual(['small', undefined])
})

test('a thing put in twice is counted once', () => {
  const cache = new ByteCache<string>(100)
  cache.set('a', 'one', 20)
  cache.set('a', 'two', 10)
  expect([cache.get('a'), cache.bytes]).toEqual(['two', 10])
})
