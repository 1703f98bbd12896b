import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { describe, expect, test } from 'vitest'
import { area, asset, link } from '../make.ts'
import { serving } from './serve.ts'

const atlas = serving({
  assets: [asset({ id: 'lab', founded: 2018, at: [114.06, 22.54] }), asset({ id: 'park', kind: 'park', at: [113.5, 22.8] })],
  areas: [area({ asset: 'lab' })],
  links: [link({ parties: ['lab', 'park'] }), link({ id: 'nowhere', parties: ['lab', 'lab'] })],
})

async function layerAt(path: string) {
  const response = await atlas.get(path)
  expect(response.headers.get('Content-Type')).toBe('application/vnd.mapbox-vector-tile')
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())))
  const [layer] = Object.values(layers)
  return layer ? Array.from({ length: layer.length }, (_, at) => layer.feature(at)) : []
}
const idsAt = async (path: string) => (await layerAt(path)).map(({ properties }) => properties.id)

describe('vector tiles', () => {
  test.each([
    ['/api/tiles/assets/0/0/0', ['lab', 'park']],
    ['/api/tiles/assets/8/209/111', ['lab']],
    ['/api/tiles/assets/0/0/0?kind=park', ['park']],
    ['/api/tiles/assets/0/0/0?filter=founded%20%3E%202000', ['lab']],
    ['/api/tiles/assets/8/0/0', []],
    ['/api/tiles/areas/14/13382/7138', ['an-area']],
    ['/api/tiles/links/0/0/0', ['a-link']],
    ['/api/tiles/cities/8/209/111', ['shenzhen']],
  ])('%s holds %o', async (path, ids) => {
    expect(await idsAt(path)).toEqual(ids)
  })

  test('a point stands where it lies, with its columns', async () => {
    const [feature] = await layerAt('/api/tiles/assets/14/13382/7138')
    const { geometry } = feature?.toGeoJSON(13382, 7138, 14) ?? {}
    expect(geometry?.type === 'Point' ? geometry.coordinates.map(degree => Number(degree.toFixed(3))) : null).toEqual([114.06, 22.54])
    expect(feature?.properties).toMatchObject({ id: 'lab', kind: 'laboratory', founded: 2018, outlined: true })
  })

  test.each([['/api/tiles/assets/17/0/0', 404], ['/api/tiles/assets/3/8/0', 404], ['/api/tiles/assets/x/0/0', 404], ['/api/tiles/nothing/0/0/0', 404], ['/api/tiles/assets/0/0/0?limit=3', 400], ['/api/tiles/nothing.json', 404]])('%s is refused with a sentence', async (path, status) => {
    const { status: told, problem } = await atlas.problem(path)
    expect({ told, allowed: problem.allowed !== undefined }).toEqual({ told: status, allowed: true })
  })
})

test('TileJSON leads to the tiles of the same question, and names their columns', async () => {
  const told: { tilejson: string; tiles: string[]; bounds: number[]; vector_layers: { id: string; fields: Record<string, string> }[] } = await (await atlas.get('/api/tiles/assets.json?kind=park&lang=en')).json()
  expect(told).toMatchObject({ tilejson: '3.0.0', name: 'Innovation assets', bounds: [113.5, 22.8, 113.5, 22.8] })
  const [template = ''] = told.tiles
  const [feature] = await layerAt(template.replace('{z}/{x}/{y}', '0/0/0'))
  expect(feature?.properties.id).toBe('park')
  expect(Object.keys(told.vector_layers[0]?.fields ?? {})).toEqual(expect.arrayContaining(Object.keys(feature?.properties ?? {})))
})

test('a tile of more than ten thousand holds the first of each cell, which says how many it stands for', async () => {
  const many = serving({ assets: Array.from({ length: 10_002 }, (_, number) => asset({ id: `lab-${number}`, at: number % 2 ? [114.06, 22.54] : [113.1, 22.9] })) })
  const tile = async (place: string) => Object.values(new VectorTile(new PbfReader(new Uint8Array(await (await many.get(`/api/tiles/assets/${place}`)).arrayBuffer()))).layers).flatMap(layer => Array.from({ length: layer.length }, (_, at) => layer.feature(at).properties))
  expect((await tile('7/104/55')).map(({ id, point_count }) => [id, point_count])).toEqual([['lab-0', 5001], ['lab-1', 5001]])
  expect(await tile('14/13382/7138')).toHaveLength(5001)
})
