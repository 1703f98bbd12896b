import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FeaturePage } from '@bay-atlas/api/features/feature.ts'
import { runServer } from './run-server.ts'

const run = promisify(execFile)

/** The Python of the system, where it knows QGIS (Debian: python3-qgis). */
const python = (() => {
  try {
    execFileSync('/usr/bin/python3', ['-c', 'import qgis.core'], { stdio: 'ignore' })
    return '/usr/bin/python3'
  } catch {
    return null
  }
})()
if (!python) console.warn('QGIS is missing, so nothing was checked against it: install qgis and python3-qgis and run the tests again.')

/** Counts, in QGIS without a window, what its own OGC API - Features provider finds. */
const script = `
import sys
from qgis.core import QgsApplication, QgsFeatureRequest, QgsRectangle, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
def count(name, request=QgsFeatureRequest(), more=''):
    layer = QgsVectorLayer(f" url='{sys.argv[1]}' typename='{name}' pageSize='300' {more}", name, 'OAPIF')
    assert layer.isValid(), name
    print(name, sum(1 for feature in layer.getFeatures(request)))
for name in ['assets', 'areas', 'links', 'cities']:
    count(name)
count('assets', QgsFeatureRequest().setFilterRect(QgsRectangle(113.9, 22.4, 114.3, 22.6)))
count('assets', QgsFeatureRequest().setFilterExpression("\\"kind\\" = 'university' AND \\"founded\\" > 1980"))
sys.stdout.flush()
application.exitQgis()
`

describe.skipIf(!python)('QGIS reads every collection, page by page, and draws a part of it (skipped where QGIS is not installed: install qgis and python3-qgis)', { timeout: 120_000 }, () => {
  const server = runServer()
  let url = ''
  beforeAll(async () => {
    url = await server.ready
  }, 60_000)
  afterAll(async () => {
    server.kill('SIGTERM')
    await server.ended
  })

  test('as many features as the API says, whole, in a box and under a condition', async () => {
    const matched = async (collection: string, query: Record<string, string> = {}) =>
      `${collection} ${FeaturePage.parse(await (await fetch(`${url}/api/collections/${collection}/items?${new URLSearchParams({ ...query, limit: '1' })}`)).json()).numberMatched}`
    const { stdout } = await run(python ?? '', ['-c', script, `${url}/api`], { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } })
    expect(stdout.trim().split('\n')).toEqual([
      ...(await Promise.all(['assets', 'areas', 'links', 'cities'].map(name => matched(name)))),
      await matched('assets', { bbox: '113.9,22.4,114.3,22.6' }),
      await matched('assets', { filter: "kind = 'university' AND founded > 1980" }),
    ])
  })
})
