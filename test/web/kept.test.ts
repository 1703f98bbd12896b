// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { dataSchema, dataStamp, readStamp } from '@bay-atlas/data/data-schema.ts'
import { sayKept } from '@bay-atlas/web/look/words-kept.ts'
import { heard, OtherSchema, useKept } from '@bay-atlas/web/state/kept.ts'
import { troubleOf } from '@bay-atlas/web/trouble-of.ts'
import { describe, expect, test } from 'vitest'

const answer = (headers: Record<string, string>) => new Response('{}', { headers })
const kept = (version: string, on: string) => answer({ 'Atlas-Data': dataStamp(version), 'Atlas-Kept': on })

test('the oldest of the kept answers is told until each has come anew', () => {
  const { result } = renderHook(() => useKept())
  expect(result.current).toBeNull()
  act(() => heard('/api/a', kept('v2', '2026-11-26T08:00:00Z')))
  act(() => heard('/api/b', kept('v1', '2026-11-25T08:00:00Z')))
  expect(result.current).toEqual({ version: 'v1', on: '2026-11-25T08:00:00Z' })
  act(() => heard('/api/b', answer({ 'Atlas-Data': dataStamp('v2') })))
  expect(result.current).toEqual({ version: 'v2', on: '2026-11-26T08:00:00Z' })
  act(() => heard('/api/a', answer({ 'Atlas-Data': dataStamp('v2') })))
  expect(result.current).toBeNull()
})

describe('data of another shape than the page was built for', () => {
  test.each([[dataSchema + 1, 'data-newer'], [dataSchema - 1, 'data-older']])('schema %i is refused as %s, and the page offers to reload', (schema, kind) => {
    let fault: unknown
    try {
      heard('/api/a', answer({ 'Atlas-Data': dataStamp('v3', schema) }))
    } catch (thrown) {
      fault = thrown
    }
    if (!(fault instanceof OtherSchema)) throw new Error('It was not refused.')
    expect(troubleOf('drawn', fault)).toEqual({ kind, help: 'reload' })
  })

  test('a file that is no data passes', () => expect(() => heard('/assets/world.topojson', answer({}))).not.toThrow())
})

test('a stamp that is none reads as none', () => {
  expect(readStamp('1/0123456789ab')).toEqual({ schema: 1, version: '0123456789ab' })
  for (const text of [null, '', '1', '/abc', 'x/abc', '1/a b']) expect(readStamp(text)).toBeNull()
})

test('the line says version and day in each script', () => {
  const noon = new Date(2026, 10, 7, 12).toISOString()
  expect(sayKept('0123456789ab', noon, 'en')).toBe('Offline: data of 0123456789ab, kept on 7 Nov 2026.')
  expect(sayKept('0123456789ab', noon, 'zh-Hans')).toBe('离线：数据版本 0123456789ab，保存于 2026-11-07。')
  expect(sayKept('0123456789ab', noon, 'zh-Hant')).toBe('離線：數據版本 0123456789ab，儲存於 2026-11-07。')
})

test('a map that cannot be drawn, or is coming back, is one quiet line while the picture stands', () => {
  expect(troubleOf('no-webgl', null)).toEqual({ kind: 'plate' })
  expect(troubleOf('lost', null)).toEqual({ kind: 'lost' })
  expect(troubleOf('drawn', null)).toBeNull()
  expect(troubleOf(null, new Error('500'))).toEqual({ kind: 'error', help: 'again' })
})
