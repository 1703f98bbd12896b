import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get as httpGet } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { asset, dataset } from '../make.ts'
import { writeDataset } from '../write-dataset.ts'
import { runServer } from './run-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-ending-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeDataset(folder, dataset({ assets: [asset()] }))

/** Asks over a connection that is kept; gives the status, or the code of what went wrong. */
const ask = (url: string, agent: Agent) => new Promise<number | string>(resolve => {
  const request = httpGet(url, { agent }, response => {
    response.resume().on('end', () => resolve(response.statusCode ?? 0)).on('error', () => resolve('cut off'))
  })
  request.on('error', fault => resolve('code' in fault ? String(fault.code) : fault.message))
})

describe('told to end', { timeout: 60_000 }, () => {
  test('the server answers what it was asked before, says that it is not ready while it drains, and is gone', async () => {
    const server = runServer({ DATA: folder, DRAIN_SECONDS: '1' })
    const base = await server.ready
    const agent = new Agent({ keepAlive: true, maxSockets: 4 })
    await ask(`${base}/api`, agent)
    const slow = [1, 2, 3].map(number => ask(`${base}/map.png?size=1600x900&title=${number}`, new Agent({ keepAlive: true })))
    // Asked in time: all three are in the queue before the signal.
    await expect.poll(async () => /atlas_plates\{queue="heavy",state="drawing"\} 2/.test(await (await fetch(`${base}/metrics`)).text()), { timeout: 30_000, interval: 20 }).toBe(true)
    server.kill('SIGTERM')
    const told: (number | string)[] = []
    while (!told.includes('ECONNREFUSED') && told.length < 5000) told.push(await ask(`${base}/readyz`, agent))
    // Who knocks in the very moment in which the door is shut was never let in: the system resets that connection.
    const heard = told.at(-2) === 'ECONNRESET' ? told.toSpliced(-2, 1) : told
    expect([...new Set(heard)].filter(status => status !== 200)).toEqual([503, 'ECONNREFUSED'])
    expect(await Promise.all(slow)).toEqual([200, 200, 200])
    expect(await server.ended).toMatchObject({ code: 0, errors: '' })
  })

  test('a connection that is kept and says nothing does not hold it up', async () => {
    const server = runServer({ DATA: folder })
    const base = await server.ready
    const agent = new Agent({ keepAlive: true })
    expect(await ask(`${base}/api`, agent)).toBe(200)
    server.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ code: 0 })
    expect(server.log().map(({ message }) => message)).toContain('ending')
  })
})
