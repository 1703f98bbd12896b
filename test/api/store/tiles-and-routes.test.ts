import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { releasesIn } from '@bay-atlas/api/pinned.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { bothStores } from './both-stores.ts'
import { hasPostgis } from './run-postgres.ts'

/** What a map reads of a tile: each feature with its place in the tile and its columns. */
function readTile(bytes: ArrayBuffer) {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)))
  return Object.entries(layers).map(([name, layer]) => ({ name, extent: layer.extent, features: Array.from({ length: layer.length }, (_, at) => layer.feature(at)).map(feature => ({ at: feature.loadGeometry().flat().map(({ x, y }) => [x, y]), ...feature.properties })).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) }))
}

describe.skipIf(!hasPostgis)('the API over PostGIS says what it says over memory (skipped where PostGIS is not installed: install postgresql-15-postgis-3)', () => {
  let overMemory: ReturnType<typeof createApp>
  let overPostgis: ReturnType<typeof createApp>
  let overHeld: ReturnType<typeof createApp>
  let close = async () => {}
  // Those that are pinned lie in files, whatever the database holds.
  const releases = releasesIn(dataFolder)
  beforeAll(async () => {
    const stores = await bothStores(readDataset())
    close = stores.close
    ;[overMemory, overPostgis, overHeld] = [createApp(stores.memory, { releases }), createApp(stores.postgis, { releases }), createApp(stores.held, { releases })]
  }, 120_000)
  afterAll(() => close())

  test.each([
    '/api/collections/assets/items?limit=20&offset=40',
    '/api/collections/assets/items?kind=laboratory&bbox=113.9,22.4,114.3,22.6&limit=1000',
    `/api/collections/assets/items?q=${encodeURIComponent('量子')}&f=csv`,
    `/api/collections/assets/items?filter=${encodeURIComponent("name_en LIKE '%Shen%' AND founded > 2000")}&limit=5&offset=5`,
    '/api/collections/assets/items?datetime=2015-01-01/2018-01-01&crs=http://www.opengis.net/def/crs/EPSG/0/3857',
    '/api/collections/assets/items/tencent',
    '/api/collections/areas/items?kind=science-city',
    '/api/collections/links/items?cross_border=true',
    '/api/collections',
    '/api/collections/assets',
    '/api/tiles/assets.json?city=macao',
    '/api/facets?city=macao',
    '/api/columns/0', '/api/names/0',
    '/api/cards/tencent',
    '/api/figures?subject=bay:gba',
    '/api/network', '/api/coverage', '/api/crossings', '/api/sources', '/api/stories', '/api/health',
    '/api/versions', '/api/health?v=2026-11-24', '/api/collections/assets/items/inc2-sz-limi?v=2026-11-24', '/api/facets?v=2026-11-27',
    '/map.csv?city=macao', '/board.json?panel=cities', '/map.svg?kind=university',
  ])('%s', async path => {
    const [one, other] = await Promise.all([overMemory.request(path), overPostgis.request(path)])
    expect(other.status).toBe(200)
    expect(one.status).toBe(200)
    const [memory, postgis] = await Promise.all([one.text(), other.text()])
    if (one.headers.get('Content-Type')?.includes('json')) expect(JSON.parse(postgis)).toEqual(JSON.parse(memory))
    else expect(postgis).toBe(memory)
  })

  test.each(['0/0/0', '8/209/111', '10/837/446', '11/1673/893', '14/13382/7138', '16/53500/28550', '8/0/0', '10/836/446?kind=university', '9/418/223?filter=founded%20%3E%202015', '9/418/223?q=shenzhen'])('the tile %s', async place => {
    const path = `/api/tiles/assets/${place}`
    const tile = readTile(await (await overMemory.request(path)).arrayBuffer())
    for (const app of [overPostgis, overHeld]) {
      const other = await app.request(path)
      expect(other.status).toBe(200)
      expect(readTile(await other.arrayBuffer())).toEqual(tile)
    }
  })
})
