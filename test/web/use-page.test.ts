// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { goTo, usePage } from '@bay-atlas/web/state/use-page.ts'

const shenzhen = { zoom: 11, latitude: 22.54, longitude: 114.06, bearing: 0, pitch: 0 }
const address = () => location.pathname + location.search + location.hash

beforeEach(() => history.replaceState(null, '', '/'))
afterEach(cleanup)

test('the filter stays the same object while the camera moves', () => {
  history.replaceState(null, '', '/?tier=national')
  const { result } = renderHook(usePage)
  const { filter } = result.current
  act(() => goTo({ view: shenzhen }, 'replace'))
  expect(result.current.view).toEqual(shenzhen)
  expect(result.current.filter).toBe(filter)
})

test('another word makes another filter', () => {
  const { result } = renderHook(usePage)
  const { filter } = result.current
  act(() => goTo({ filter: { ...filter, kind: ['park'] } }))
  expect(result.current.filter).not.toBe(filter)
  expect(result.current.filter.kind).toEqual(['park'])
})

test('a change leaves the rest of the address alone', () => {
  history.replaceState(null, '', '/atlas?tier=national&lang=en#map')
  goTo({ id: 'pcl' })
  expect(address()).toBe('/atlas?tier=national&id=pcl&lang=en#map')
})

test('a choice makes a Back step, a camera move does not, and no change makes none', () => {
  const before = history.length
  goTo({ view: shenzhen }, 'replace')
  expect(history.length).toBe(before)
  goTo({ id: 'pcl' })
  expect(history.length).toBe(before + 1)
  goTo({ id: 'pcl' })
  expect(history.length).toBe(before + 1)
})

test('Back brings the page back to what the address said before', async () => {
  const { result } = renderHook(usePage)
  act(() => goTo({ id: 'pcl' }))
  expect(result.current.id).toBe('pcl')
  await act(async () => {
    const arrived = new Promise(done => addEventListener('popstate', done, { once: true }))
    history.back()
    await arrived
  })
  expect(result.current.id).toBeNull()
})
