import { describe, expect, test } from 'vitest'
import { callerOf } from '@bay-atlas/api/http/caller-of.ts'
import { Problem, problemResponse } from '@bay-atlas/api/http/problem.ts'
import { RenderQueue } from '@bay-atlas/api/plate/render-queue.ts'
import { asset } from '../make.ts'
import { serving } from './serve.ts'

/** A piece of work that lasts until it is let go. */
function held() {
  let release = () => {}
  const gate = new Promise<void>(resolve => { release = resolve })
  return { gate, release: () => release() }
}
const settle = () => new Promise(resolve => setTimeout(resolve, 5))
const refusal = async (promise: Promise<unknown>): Promise<Problem> => promise.then(() => { throw new Error('was let in') }, (fault: unknown) => {
  if (fault instanceof Problem) return fault
  throw fault
})

/** Fills a queue with work of the callers named; tells who has begun, in order. */
function fill(queue: RenderQueue, callers: string[]) {
  const begun: string[] = []
  const work = callers.map(caller => ({ caller, ...held() }))
  const done = work.map(({ caller, gate }) => queue.run(caller, async () => { begun.push(caller); await gate; return caller }))
  return { begun, done, release: (index: number) => work[index]?.release(), releaseAll: () => work.forEach(({ release }) => release()) }
}

describe('heavy work', () => {
  test('is done two at a time, and all of it in the end', async () => {
    const { begun, done, release, releaseAll } = fill(new RenderQueue(), ['a', 'b', 'c', 'd'])
    await settle()
    expect(begun).toEqual(['a', 'b'])
    release(0)
    await settle()
    expect(begun).toEqual(['a', 'b', 'c'])
    releaseAll()
    expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('beyond two drawn and sixteen waiting is sent away with a reason and a time, and let in again later', async () => {
    const queue = new RenderQueue()
    const { done, releaseAll } = fill(queue, Array.from({ length: 18 }, (_, number) => `caller-${number}`))
    const problem = await refusal(queue.run('late', () => 'drawn'))
    const response = problemResponse(problem, 'https://atlas.example')
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await response.json()).toMatchObject({ type: 'https://atlas.example/api/docs#too-busy', status: 429, detail: expect.stringContaining('16 wait') })
    releaseAll()
    await Promise.all(done)
    expect(await queue.run('late', () => 'drawn')).toBe('drawn')
  })

  test('of one caller beyond four is refused, while others are still served', async () => {
    const queue = new RenderQueue()
    const { done, releaseAll } = fill(queue, ['greedy', 'greedy', 'greedy', 'greedy'])
    const problem = await refusal(queue.run('greedy', () => 'drawn'))
    expect({ status: problem.status, message: problem.message }).toEqual({ status: 429, message: expect.stringContaining('You have 4 plates under way') })
    const other = queue.run('other', () => 'served')
    releaseAll()
    expect(await other).toBe('served')
    await Promise.all(done)
  })

  test('of someone who has nothing in the making goes before more of the same caller', async () => {
    const { begun, done, release, releaseAll } = fill(new RenderQueue(), ['greedy', 'greedy', 'greedy', 'other'])
    release(0)
    await settle()
    expect(begun).toEqual(['greedy', 'greedy', 'other'])
    releaseAll()
    await Promise.all(done)
  })

  test('that fails tells its own caller and makes room for the next', async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 1, perCaller: 4 })
    const failed = queue.run('a', () => { throw new Error('no font') })
    const next = queue.run('b', () => 'drawn')
    await expect(failed).rejects.toThrow('no font')
    expect(await next).toBe('drawn')
  })
})

describe('who asks', () => {
  const app = serving().app.get('/caller', c => c.text(callerOf(c)))
  const from = async (remoteAddress: string, forwarded?: string) => (await app.request('/caller', { headers: forwarded ? { 'X-Forwarded-For': forwarded } : {} }, { incoming: { socket: { remoteAddress } } })).text()

  test.each([
    ['203.0.113.7', undefined, '203.0.113.7'],
    ['::ffff:203.0.113.7', undefined, '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['2001:db8::1', undefined, '2001:db8:0:0'],
    ['127.0.0.1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    ['::1', '2001:db8:1:2::9', '2001:db8:1:2'],
    ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ])('%s saying %s counts as %s', async (remote, forwarded, caller) => {
    expect(await from(remote, forwarded)).toBe(caller)
  })

  test('without a socket is one and the same', async () => {
    expect(await (await app.request('/caller')).text()).toBe('unknown')
  })
})

describe('at the address of a plate', () => {
  const atlas = serving({ assets: [asset()] }, { basemap: new URL('../../data/basemap/', import.meta.url) })

  test.each(['/map.png?size=9000x9000', '/map.png?size=3840x2160&scale=4', '/map.png?size=a0', '/map.svg?size=99999x400'])('%s is too large, and the answer says what is not', async path => {
    const { status, problem } = await atlas.problem(path)
    expect({ status, parameter: problem.parameter, detail: problem.detail }).toEqual({ status: 413, parameter: 'size', detail: expect.stringContaining('7680×4320') })
  })

  test.each([['size', 'huge'], ['size', '10x10'], ['title', 'a'.repeat(121)]])('a %s that is no %s is a wrong word', async (parameter, value) => {
    const { status, problem } = await atlas.problem(`/map.png?${parameter}=${value}`)
    expect({ status, parameter: problem.parameter }).toEqual({ status: 400, parameter })
  })

  test('of six pictures that one caller wants at once four are drawn, and two are told when to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, number) => atlas.get(`/map.png?size=200x200&title=${number}`)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429])
    expect(Number(answers.at(-1)?.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await atlas.get('/map.png?size=200x200&title=5')).status).toBe(200)
  })

  test('the same picture wanted by many is drawn once, and what has been drawn is there for all', async () => {
    const same = () => Promise.all(Array.from({ length: 20 }, () => atlas.get('/map.png?size=210x200')))
    for (const answers of [await same(), await same()]) expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })
})

test.each(['zh-Hans', 'zh-Hant', 'en'])('the limits are written in the page for reading, in %s', async language => {
  const page = await (await serving().get(`/api/docs?lang=${language}`)).text()
  const section = page.slice(page.indexOf('id="limits"'), page.indexOf('id="oembed"'))
  for (const number of ['414', '8000', '60', '503', '413', '7680×4320', '400', '160', '120', '429', '16', '64', '32', 'Retry-After']) expect(section).toContain(number)
})
