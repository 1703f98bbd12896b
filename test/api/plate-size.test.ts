import { describe, expect, test } from 'vitest'
import { asset } from '../make.ts'
import { serving } from './serve.ts'

const atlas = serving({ assets: [asset()] })

const rootOf = async (query: string) => /<svg[^>]*>/.exec(await (await atlas.get(`/map.svg?${query}`)).text())?.[0] ?? ''
const paperOf = async (query: string) => /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(await (await atlas.get(`/map.pdf?${query}`)).text())?.slice(1).map(Number)
const faultOf = async (path: string) => {
  const { status, problem } = await atlas.problem(path)
  return { status, said: JSON.stringify(problem) }
}

describe('a plate is composed so that its type suits what it is shown on', () => {
  test.each([
    ['', '0 0 1280 720'],
    ['size=1920x1080', '0 0 1280 720'],
    ['size=3840x2160', '0 0 1280 720'],
    ['size=7680x4320', '0 0 1280 720'],
    ['size=1080x1080', '0 0 900 900'],
    ['size=16:9', '0 0 1280 720'],
    ['size=4:3', '0 0 1024 768'],
    ['size=A4', '0 0 1123 794'],
    ['size=a0', '0 0 1123 794'],
    ['size=a3-portrait', '0 0 794 1123'],
    ['size=480x320', '0 0 480 320'],
  ])('%s is %s', async (query, box) => {
    expect(await rootOf(query)).toContain(`viewBox="${box}"`)
  })
})

describe('the paper of a PDF has its true size in points', () => {
  test.each<[string, [number, number]]>([
    ['size=a0', [3370, 2384]],
    ['size=a1', [2384, 1684]],
    ['size=a2', [1684, 1191]],
    ['size=a3', [1191, 842]],
    ['size=a4', [842, 595]],
    ['size=a5', [595, 420]],
    ['size=a6', [420, 298]],
    ['size=a0-portrait', [2384, 3370]],
    ['size=a4-portrait', [595, 842]],
    ['size=16:9', [960, 540]],
    ['size=a4&scale=3', [842, 595]],
  ])('%s is %j', async (query, paper) => {
    expect((await paperOf(query))?.map(Math.round)).toEqual(paper)
  })
})

describe('a size that cannot be served is refused in a sentence', () => {
  test.each<[string, number, string]>([
    ['/map.svg?size=a7', 400, 'is unknown'],
    ['/map.svg?size=constructor', 400, 'is unknown'],
    ['/map.svg?size=0x0', 400, 'is unknown'],
    ['/map.svg?size=100x900', 400, 'at least 160 pixels'],
    ['/map.svg?size=16:9&scale=5', 400, 'from 1 to 4'],
    ['/map.svg?size=16:9&scale=0.5', 400, 'from 1 to 4'],
    ['/map.svg?size=16:9&scale=big', 400, 'from 1 to 4'],
    ['/map.svg?size=99999x99999', 413, 'the limit is 7680×4320'],
    ['/map.png?size=3840x2160&scale=2.1', 413, '8064×4536 pixels'],
    ['/map.png?size=a0', 413, '14043×9933 pixels'],
    ['/map.png?size=a2-portrait', 413, 'Ask for /map.pdf'],
    ['/map.png?size=a4&scale=2', 413, '7016×4960 pixels'],
  ])('%s is %i', async (path, code, reason) => {
    const { status, said } = await faultOf(path)
    expect(status).toBe(code)
    expect(said).toContain(reason)
  })
})

test('upright sizes have the same limit as those across', async () => {
  expect((await atlas.get('/map.svg?size=4320x7680')).status).toBe(200)
  expect((await atlas.get('/map.svg?size=4321x7680')).status).toBe(413)
})
