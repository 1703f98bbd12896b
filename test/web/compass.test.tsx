// @vitest-environment jsdom
import { useEffect, useState } from 'react'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { deskOf } from '@bay-atlas/web/state/desk/desk-here.ts'
import { useCompass } from '@bay-atlas/web/map/use-compass.ts'
import { row } from '../make.ts'

afterEach(cleanup)

const [west, east, north] = [row({ id: 'west', at: [113, 22.5] }), row({ id: 'east', at: [113.1, 22.5], kind: 'park' }), row({ id: 'north', at: [113, 22.6], tiers: ['municipal'] })]
const rows = [west, east, north]
const held = { desk: await deskOf(rows), turn: 0 }

/** Something with the focus of the map, the keys of the compass and its live region. `log` hears what it wishes. */
function Walked({ first = null, language = 'en', off = false, turn = 0, strays = true, log = vi.fn() }: { first?: string | null; language?: Language; off?: boolean; turn?: number; strays?: boolean; log?: (...wish: unknown[]) => void }) {
  const [id, setId] = useState(first)
  const wish = (name: string) => (id: string | null) => { log(name, id); setId(id) }
  const { onKey, onKeyed, said } = useCompass({ language, held, asked: { filter: everything, own: null }, chosen: rows.find(row => row.id === id) ?? null, off, strays, onRead: () => { log('read'); return true }, onWalk: wish('walk'), onPick: wish('pick'), onClose: () => wish('close')(null) })
  useEffect(() => onKeyed({ bearing: () => turn, seen: () => [112, 22, 114, 23], bring: at => log('bring', at), keep: () => undefined, pan: arrow => log('pan', arrow), focus: () => log('focus') }), [])
  return <><div role="application" tabIndex={0} onKeyDown={event => { if (onKey(event)) event.preventDefault() }} /><p role="status">{said}</p></>
}
const press = (key: string, held = {}) => !fireEvent.keyDown(screen.getByRole('application'), { key, ...held })
// What is said arrives with its code, on a busy machine later than a second.
const hears = (said: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(said), { timeout: 10_000 })

test('an arrow goes to the next asset that way, the map follows, and it is said: name, kind, tier, distance, wind', async () => {
  const log = vi.fn()
  render(<Walked first="west" log={log} />)
  expect(press('ArrowRight')).toBe(true)
  // 0.1° of longitude at 22.5° N: 0.1 · 102.73 km = 10.3 km; 0.1° of latitude 11.1 km; the hypotenuse 15.1 km.
  await hears('east. Science park, National. 10.3 km east. Shenzhen.')
  expect(log.mock.calls).toEqual([['walk', 'east'], ['bring', [113.1, 22.5]]])
  press('ArrowUp')
  await hears('north. Laboratory, Municipal. 15.1 km north-west. Shenzhen.')
})

test('where nothing lies further, the choice stays and that is said', async () => {
  const log = vi.fn()
  render(<Walked first="east" log={log} />)
  press('ArrowDown')
  await hears('Nothing lies further south.')
  expect(log).not.toHaveBeenCalled()
})

test('without a choice the arrows are the map’s own; Enter chooses the heaviest in view', async () => {
  const log = vi.fn()
  render(<Walked log={log} />)
  expect(['ArrowUp', 'ArrowLeft', 'Escape', '+', '-', 'a'].map(key => press(key))).toEqual([false, false, false, false, false, false])
  expect(press('Enter')).toBe(true)
  await hears('west. Laboratory, National. Shenzhen.')
  expect(log.mock.calls).toEqual([['pick', 'west'], ['bring', [113, 22.5]]])
})

test('Escape lets go; Shift with an arrow moves the map; plus, minus and the keys of the browser are let through', async () => {
  const log = vi.fn()
  render(<Walked first="west" log={log} />)
  expect([press('+'), press('-'), press('ArrowLeft', { altKey: true }), press('ArrowUp', { ctrlKey: true })]).toEqual([false, false, false, false])
  expect(press('ArrowUp', { shiftKey: true })).toBe(true)
  expect(log.mock.calls).toEqual([['pan', 'up']])
  expect(press('Escape')).toBe(true)
  await hears('Nothing is chosen now.')
  expect(log).toHaveBeenLastCalledWith('close', null)
})

test('Enter on a choice goes to its card', () => {
  const log = vi.fn()
  render(<Walked first="west" log={log} />)
  expect(press('Enter')).toBe(true)
  expect(log.mock.calls).toEqual([['read']])
})

test('while a story is told, keys without a focus are not the map’s', () => {
  const log = vi.fn()
  render(<Walked first="west" strays={false} log={log} />)
  expect(fireEvent.keyDown(document.body, { key: 'ArrowRight' })).toBe(true)
  expect(log).not.toHaveBeenCalled()
})

test('while a tool draws on the map, the keys are the tool’s', () => {
  render(<Walked first="west" off />)
  expect([press('ArrowRight'), press('Escape')]).toEqual([false, false])
})

test('with a choice and the focus nowhere, the arrows still walk, and the map takes the focus', async () => {
  const log = vi.fn()
  render(<Walked first="west" log={log} />)
  fireEvent.keyDown(document.body, { key: 'ArrowRight' })
  await hears('east. Science park, National. 10.3 km east. Shenzhen.')
  expect(log).toHaveBeenCalledWith('focus')
})

test('on a turned map up is what is up there', async () => {
  render(<Walked first="west" turn={90} />)
  press('ArrowUp')
  await hears('east. Science park, National. 10.3 km east. Shenzhen.')
})

test.each([['zh-Hans', 'east简。科技园区，国家级。向东 10.3 公里。深圳。'], ['zh-Hant', 'east繁。科技園區，國家級。向東 10.3 公里。深圳。']] as const)('in the language of the page: %s', async (language, said) => {
  render(<Walked first="west" language={language} />)
  press('ArrowRight')
  await hears(said)
})
