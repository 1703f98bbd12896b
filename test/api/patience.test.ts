import { expect, test } from 'vitest'
import { asset } from '../make.ts'
import { serving } from './serve.ts'

const options = { basemap: new URL('../../data/basemap/', import.meta.url) }
const picture = '/map.png?size=1600x900'

test('an answer that takes too long is given up, with a sentence and a time to come back', async () => {
  const { problem, app, get } = serving({ assets: [asset()] }, { ...options, waits: 1 })
  expect(await problem(picture)).toMatchObject({ status: 503, problem: { type: expect.stringContaining('#too-slow'), retryAfter: 30 } })
  expect((await app.request(picture)).headers.get('Retry-After')).toBe('30')
  // What is quick is still answered.
  expect((await get('/api/nothing')).status).toBe(404)
})

test('of two who want the same picture one may leave, and the other still gets it', async () => {
  const { app } = serving({ assets: [asset()] }, options)
  const impatient = new AbortController()
  const [one, other] = [app.request(picture, { signal: impatient.signal }), app.request(picture)]
  await new Promise(resolve => setTimeout(resolve, 0))
  impatient.abort()
  expect((await Promise.all([other, one]))[0]?.status).toBe(200)
})

test('those who left while they waited have freed their places', async () => {
  const { app } = serving({ assets: [asset()] }, options)
  const ask = (title: number, signal?: AbortSignal) => app.request(`/map.png?size=1600x900&title=${title}`, { signal })
  const leaving = new AbortController()
  const left = [1, 2, 3, 4].map(title => ask(title, leaving.signal))
  await new Promise(resolve => setTimeout(resolve, 0))
  expect((await ask(5)).status).toBe(429)
  leaving.abort()
  expect((await ask(6)).status).toBe(200)
  expect((await Promise.all(left)).map(({ status }) => status).slice(2)).toEqual([499, 499])
})
