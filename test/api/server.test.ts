import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { asset, dataset } from '../make.ts'
import { writeDataset } from '../write-dataset.ts'
import { runServer } from './run-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeDataset(folder, dataset({ assets: [asset()] }))

describe('the server', { timeout: 30_000 }, () => {
  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])('says where it is, answers there, and ends in peace on %s', async signal => {
    const { ready, ended, kill } = runServer({ DATA: folder })
    const url = await ready
    expect(url).toMatch(/^http:\/\/localhost:\d+$/)
    // The connection stays open, as that of a browser would.
    const health: unknown = await (await fetch(`${url}/api/health`)).json()
    expect(health).toMatchObject({ status: 'ok', counts: { assets: 1 } })
    kill(signal)
    expect(await ended).toMatchObject({ code: 0, errors: '' })
  })

  test('says so when the port is taken, and which one to try', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    const port = portOf(other.address())
    const { code, output, errors } = await runServer({ DATA: folder, PORT: String(port) }).ended
    other.close()
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(errors.trim()).toBe(`Port ${port} is taken by another program; choose another one, for example PORT=${port + 1}.`)
  })

  test.each([
    [{ PORT: 'eighty' }, /^PORT is "eighty"; give a whole number/],
    [{ PORT: '70000' }, /^PORT is "70000"; give a whole number/],
    [{ HOST: '192.0.2.1' }, /^HOST is "192\.0\.2\.1", which is no address of this machine/],
    [{ PUBLIC_URL: 'atlas' }, /^PUBLIC_URL is "atlas"; give the address/],
  ])('says what is wrong with %o', async (env, message) => {
    const { code, errors } = await runServer({ DATA: folder, ...env }).ended
    expect(code).toBe(1)
    expect(errors).toMatch(message)
    expect(errors.trim().split('\n')).toHaveLength(1)
  })

  test('does not start on a bad file, and names it with every fault', async () => {
    const spoilt = mkdtempSync(join(tmpdir(), 'atlas-'))
    writeDataset(spoilt, dataset({ assets: [asset()] }))
    writeFileSync(join(spoilt, 'links.json'), '[{"id":"Not An Id","kind":"friendship"}]')
    const { code, output, errors } = await runServer({ DATA: spoilt }).ended
    rmSync(spoilt, { recursive: true })
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(errors).toMatch(/links\.json: 0\.id: an id is lower-case/)
    expect(errors).toMatch(/links\.json: 0\.kind: /)
    expect(errors).not.toMatch(/\bat .*\.ts:\d/)
  })
})

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the other program has no port')
  return address.port
}
