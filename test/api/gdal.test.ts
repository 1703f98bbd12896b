import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shellLines } from '@bay-atlas/api/docs/tool-section.ts'
import { FeaturePage } from '@bay-atlas/api/features/feature.ts'
import { runServer } from './run-server.ts'

const run = promisify(execFile)

/** Does this machine have GDAL's ogrinfo? CI installs it (Debian: gdal-bin). */
const version = (() => {
  try {
    return execFileSync('ogrinfo', ['--version'], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
})()
if (!version) console.warn('ogrinfo is missing, so nothing was checked against GDAL: install gdal-bin and run the tests again.')

describe.skipIf(!version)(`a filtered collection opens in GDAL with as many features as numberMatched (skipped where ogrinfo is not installed: install gdal-bin)`, { timeout: 60_000 }, () => {
  const server = runServer()
  let url = ''
  beforeAll(async () => {
    url = await server.ready
  }, 30_000)
  afterAll(async () => {
    server.kill('SIGTERM')
    await server.ended
  })

  const matched = async (collection: string, query: string) => FeaturePage.parse(await (await fetch(`${url}/api/collections/${collection}/items?${query}`)).json()).numberMatched
  const counted = async (...of: string[]) => Number(/Feature Count: (\d+)/.exec((await run('ogrinfo', ['-ro', '-so', ...of])).stdout)?.[1])

  test.each([
    ['assets', 'limit=10000'],
    ['assets', 'kind=laboratory&tier=national&limit=10000'],
    ['assets', 'sector=ai,health&city=shenzhen,hong-kong&founded=2010..&limit=10000'],
    ['assets', `q=${encodeURIComponent('大学')}&limit=10000`],
    ['areas', 'limit=10000'],
    ['links', 'cross_border=true&limit=10000'],
  ])('%s/items?%s', async (collection, query) => {
    const promised = await matched(collection, query)
    expect(promised).toBeGreaterThan(0)
    expect(await counted(`${url}/api/collections/${collection}/items?${query}`, '-al')).toBe(promised)
  })

  test.each(['assets', 'areas', 'links', 'cities'])('the whole collection %s, page by page, as OGC API - Features', async collection => {
    expect(await counted(`OAPIF:${url}/api`, collection, '-oo', 'PAGE_SIZE=500')).toBe(await matched(collection, 'limit=1'))
  })

  test('a box drawn in QGIS reaches the API as bbox', async () => {
    expect(await counted(`OAPIF:${url}/api`, 'assets', '-oo', 'PAGE_SIZE=500', '-spat', '113.9', '22.4', '114.3', '22.6')).toBe(await matched('assets', 'bbox=113.9,22.4,114.3,22.6&limit=1'))
  })

  test.each([
    ["kind = 'university'", "kind = 'university'"],
    ['founded > 2015 AND NOT (founded > 2020)', '((founded > 2015)) AND (NOT (founded > 2020))'],
    ["name_en LIKE '%Lab%' OR founded IS NULL", "(name_en LIKE '%Lab%') OR ((founded IS NULL))"],
    ['uncertainty_m BETWEEN 100 AND 500', '(uncertainty_m >= 100) AND (uncertainty_m <= 500)'],
    ["kind IN ('park', 'university') AND outlined = 1", null],
  ])('the condition %s is answered as GDAL itself would, by the server where GDAL can ask it', async (where, filter) => {
    const { stdout, stderr } = await run('ogrinfo', ['-ro', '-so', `OAPIF:${url}/api`, 'assets', '-oo', 'PAGE_SIZE=500', '-where', where], { env: { ...process.env, CPL_DEBUG: 'OAPIF,HTTP' } })
    const local = await counted('-where', where, `${url}/api/collections/assets/items?limit=10000`, '-al')
    expect({ where, found: Number(/Feature Count: (\d+)/.exec(stdout)?.[1]) }).toEqual({ where, found: local })
    const asked = [...stderr.matchAll(/Fetch\(([^)]*items\?.*)\)$/gm)].map(([, address = '']) => new URL(address).searchParams.get('filter'))
    if (filter) expect(asked.map(plain)).toContain(plain(filter))
  })

  test.each(['assets', 'areas', 'links', 'cities'])('%s as FlatGeobuf and as a table hold every feature', async collection => {
    const promised = await matched(collection, 'limit=1')
    expect(await counted(`/vsicurl_streaming/${url}/api/collections/${collection}/items?f=fgb&limit=10000`, '-al')).toBe(promised)
    expect(await counted(`CSV:/vsicurl_streaming/${url}/api/collections/${collection}/items?f=csv&limit=10000`, '-al')).toBe(promised)
  })

  test.each([...shellLines.gdal(''), ...shellLines.curl('')])('the line of the page for reading does what it says: %s', async line => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
    const whole = [...shellLines.gdal(`${url}/api`), ...shellLines.curl(`${url}/api`)].find(one => one.replace(`${url}/api`, '') === line) ?? ''
    await run('sh', ['-c', whole], { cwd: folder })
    const [file] = readdirSync(folder)
    if (file) expect(Number(/Feature Count: (\d+)/.exec((await run('ogrinfo', ['-ro', '-so', '-al', file], { cwd: folder })).stdout)?.[1])).toBeGreaterThan(0)
    expect(file === undefined).toBe(line.startsWith('ogrinfo'))
    rmSync(folder, { recursive: true })
  })

  test('a column has its kind before any value is seen', async () => {
    const { stdout } = await run('ogrinfo', ['-ro', '-so', `OAPIF:${url}/api`, 'assets'])
    expect(stdout).toMatch(/^founded: Integer /m)
    expect(stdout).toMatch(/^outlined: Integer\(Boolean\)/m)
  })

  test('names arrive in all three scripts', async () => {
    const { stdout } = await run('ogrinfo', ['-ro', '-al', `${url}/api/collections/assets/items?q=hkust&limit=3`])
    expect(stdout).toMatch(/name_zh_hans \(String\) = .*\p{Script=Han}/u)
    expect(stdout).toMatch(/name_zh_hant \(String\) = .*\p{Script=Han}/u)
    expect(stdout).toMatch(/name_en \(String\) = \w/)
  })
})

/** A condition without the brackets and blanks that GDAL puts around its parts. */
const plain = (condition: string | null) => condition?.replace(/[() ]/g, '') ?? null
