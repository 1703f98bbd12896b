import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { SharedAnalyst, type AtWork } from '@bay-atlas/web/state/analyst/shared-analyst.ts'
import type { ToAnalyst } from '@bay-atlas/web/state/analyst/messages.ts'
import { matter } from '../data/coverage-fixture.ts'

/** A thread that answers when the test says so; Node has none of the browser's. */
class Thread {
  static started: Thread[] = []
  asked: MessagePort[] = []
  known = 0
  ended = false
  constructor() { Thread.started.push(this) }
  addEventListener() {}
  postMessage(message: ToAnalyst, [port]: MessagePort[]) {
    if ('know' in message) this.known += 1
    else if (port) this.asked.push(port)
  }
  terminate() { this.ended = true }
}

beforeEach(() => {
  Thread.started = []
  vi.stubGlobal('Worker', Thread)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const { rows: _, matched: __, ...known } = matter()
const question: SceneQuestion = { scene: plainScene, filter: everything, selected: null, language: 'en', palette: palettes.light, zoom: 9, seen: [113, 22, 115, 23] }
const about = { turn: 1, asked: { filter: everything, own: null } }

/** An analyst, and what it was at, one after another. */
function begin() {
  const analyst = new SharedAnalyst(() => undefined)
  const states: AtWork[] = []
  analyst.subscribe(() => states.push(analyst.state))
  const ask = () => {
    const way = new AbortController()
    return { way, told: analyst.tell('cities', known, about, question, way.signal) }
  }
  return { analyst, states, ask }
}

test('it works while an answer is under way, and rests from then on, also when the question is taken back later', async () => {
  const { analyst, states, ask } = begin()
  const { way, told } = ask()
  expect(analyst.state).toBe('works')
  Thread.started[0]?.asked[0]?.postMessage({ answer: 'said' })
  expect(await told).toBe('said')
  way.abort()
  expect(states).toEqual(['works', 'rests'])
})

test('of two questions the later one counts: the one taken back is answered never', async () => {
  const { analyst, ask } = begin()
  const [first, second] = [ask(), ask()]
  first.way.abort()
  expect(analyst.state).toBe('works')
  Thread.started[0]?.asked[1]?.postMessage({ answer: 'later' })
  expect(await second.told).toBe('later')
  expect(analyst.state).toBe('rests')
  expect(Thread.started).toHaveLength(1)
  expect(Thread.started[0]?.known).toBe(1)
})

test('long work on a question that was taken back ends with its thread, and what was asked after it is asked anew', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { ask } = begin()
  const [first, second] = [ask(), ask()]
  vi.advanceTimersByTime(5000)
  first.way.abort()
  expect(Thread.started.map(({ ended, known, asked }) => [ended, known, asked.length])).toEqual([[true, 1, 2], [false, 1, 1]])
  Thread.started[1]?.asked[0]?.postMessage({ answer: 'at last' })
  expect(await second.told).toBe('at last')
})

test('a fault is said until the next question', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { analyst, ask } = begin()
  const { told } = ask()
  Thread.started[0]?.asked[0]?.postMessage({ fault: 'no rows' })
  await expect(told).rejects.toThrow('no rows')
  expect(analyst.state).toBe('failed')
  void ask().told.catch(() => undefined)
  expect(analyst.state).toBe('works')
})

test('the thread ends some time after the last tool has closed, and another one begins when it is asked again', () => {
  vi.useFakeTimers()
  const { analyst, ask } = begin()
  const [tool, layer] = [analyst.use(), analyst.use()]
  void ask().told.catch(() => undefined)
  tool()
  vi.advanceTimersByTime(60_000)
  expect(Thread.started[0]?.ended).toBe(false)
  layer()
  const again = analyst.use()
  vi.advanceTimersByTime(60_000)
  expect(Thread.started[0]?.ended).toBe(false)
  again()
  vi.advanceTimersByTime(60_000)
  expect(Thread.started[0]?.ended).toBe(true)
  void ask().told.catch(() => undefined)
  expect(Thread.started).toHaveLength(2)
})
