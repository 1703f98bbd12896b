import { describe, expect, test } from 'vitest'
import { atlasOver } from '@bay-atlas/api/atlas.ts'
import { createApp } from '@bay-atlas/api/app.ts'
import { FeaturePage } from '@bay-atlas/api/features/feature.ts'
import { FigureList } from '@bay-atlas/api/figures.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import { Card } from '@bay-atlas/data/card.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { parseItem } from '@bay-atlas/data/item.ts'
import { cities, kinds, sectors } from '@bay-atlas/data/vocabulary.ts'

const dataset = readDataset()
const store = createMemoryStore(dataset, readCities(new URL('basemap/', dataFolder)))
const app = createApp(store)
const whole = { limit: 10_000, offset: 0 }
const page = async (query: string, collection = 'assets') => FeaturePage.parse(await (await app.request(`/api/collections/${collection}/items?limit=10000&${query}`)).json())

describe('the atlas as it stands', () => {
  test('is served whole, and every feature reads back as a row', async () => {
    const { features, numberMatched } = await page('')
    expect(numberMatched).toBe(dataset.assets.length)
    expect(features.map(parseItem).map(({ id }) => id)).toEqual(dataset.assets.map(({ id }) => id))
  })

  test.each(atlasOver(store).collections.map(collection => [collection.id, collection] as const))('every feature of %s has the shape that the OpenAPI document states', async (id, { schema }) => {
    const { features } = await page('', id)
    const faults = features.flatMap(feature => schema.safeParse(feature).error?.issues.map(issue => `${feature.id}: ${issue.path.join('.')}: ${issue.message}`) ?? [])
    expect(faults).toEqual([])
  })

  test('every asset has a card that can be read', async () => {
    for (const { id } of dataset.assets) expect(Card.safeParse(await store.card(id)).error?.message ?? 'readable').toBe('readable')
  })

  test('every name has pinyin, unless it has no Han character', async () => {
    const without = (await store.rows()).filter(({ pinyin, name }) => !pinyin && /\p{Script=Han}/u.test(name['zh-Hans']))
    expect(without.map(({ id }) => id)).toEqual([])
  })

  test('pinyin is only letters, so that a reader can type it', async () => {
    const odd = (await store.rows()).filter(({ pinyin }) => !/^([a-z]+( [a-z]+)*)?$/.test(pinyin))
    expect(odd.map(({ id, pinyin }) => `${id}: ${pinyin}`)).toEqual([])
  })

  test('every cooperation that two places of the bay share is drawn', async () => {
    const places = new Map(dataset.assets.map(({ id, geometry }) => [id, geometry.coordinates.join()]))
    const shared = dataset.links.filter(({ parties }) => new Set(parties.flatMap(id => places.get(id) ?? [])).size > 1).map(({ id }) => id)
    const drawn = (await page('', 'links')).features.filter(({ geometry }) => geometry).map(({ id }) => id)
    expect(drawn).toEqual(shared)
  })

  test.each([...kinds.map(kind => `kind=${kind}`), ...cities.map(city => `city=${city}`), ...sectors.map(sector => `sector=${sector}`)])('the count of %s is what the filter gives', async query => {
    const [facet = '', word = ''] = query.split('=')
    const { counts } = await store.facets(everything)
    const promised = Object.entries(counts).find(([name]) => name === facet)?.[1][word]
    expect((await page(query)).numberMatched).toBe(promised)
  })

  test('no address of a copy or a starting article leaves the house', async () => {
    const addresses = dataset.sources.filter(({ address, reliability }) => address && !['primary', 'press', 'wiki'].includes(reliability)).map(({ address }) => new URL(address ?? '').hostname)
    const linked = new Set((await store.sources()).flatMap(({ link }) => (link ? [new URL(link).hostname] : [])))
    const hidden = [...new Set(addresses)].filter(host => !linked.has(host))
    expect(hidden.length).toBeGreaterThan(0)
    const said = (await Promise.all(['/api/sources', '/api/figures'].map(async path => (await app.request(path)).text()))).join()
    const cards = JSON.stringify((await Promise.all(dataset.assets.map(async ({ id }) => (await store.card(id))?.sources))))
    expect(hidden.filter(host => (said + cards).includes(`//${host}`))).toEqual([])
  })

  const examples = atlasOver(store).collections.flatMap(({ id, parameters }) => parameters.flatMap(({ name, example }) => (example ? [[id, `${name}=${example}`]] : [])))
  // The ten outlines take the whole grammar of the assets, and many a word of it fits none of them.
  test.each(examples.filter(([id]) => id !== 'areas'))('the example that the documents give for %s finds something: %s', async (id, query) => {
    expect((await page(encodeURI(query ?? ''), id)).numberMatched).toBeGreaterThan(0)
  })

  test('the eleven cities have a shape, and a box finds the city it lies in', async () => {
    expect((await page('', 'cities')).features.map(({ id }) => id)).toEqual([...cities])
    expect((await page('bbox=113.26,23.12,113.27,23.13', 'cities')).features.map(({ id }) => id)).toEqual(['guangzhou'])
    expect((await page('bbox=114.17,22.3,114.175,22.305', 'cities')).features.map(({ id }) => id)).toEqual(['hong-kong'])
  })

  test('figures of the bay come with their receipts', async () => {
    const { figures, sources, metrics } = FigureList.parse(await (await app.request('/api/figures?subject=bay:gba')).json())
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      expect(metrics.map(({ id }) => id)).toContain(figure.metric)
      expect(figure.confidence === 'general-knowledge' || figure.sources.every(id => sources.some(source => source.id === id))).toBe(true)
    }
  })
})

describe('a search of the atlas finds', () => {
  test.each([
    ['鹏城实验室', /Peng ?cheng/i],
    ['鵬城實驗室', /Peng ?cheng/i],
    ['pengcheng', /Peng ?cheng/i],
    ['pcsys', /Peng ?cheng/i],
    ['香港科技大学', /Hong Kong University of Science and Technology/],
    ['HKUST', /Hong Kong University of Science and Technology/],
    ['huawei', /Huawei/],
    ['dajiang', /DJI/],
    ['zhongshandaxue', /Sun Yat-sen University/],
    ['河套', /Hetao/],
  ])('%s', async (q, name) => {
    const { features } = await page(`q=${encodeURIComponent(q)}`)
    expect(features.slice(0, 3).map(({ properties }) => properties.name_en).join(' | ')).toMatch(name)
  })

  test('everything of a city by its name, in three scripts and pinyin alike', async () => {
    const found = await Promise.all(['广州', '廣州', 'Guangzhou'].map(async q => (await store.find({ ...everything, q }, whole)).matched))
    const inCity = (await store.find({ ...everything, city: ['guangzhou'] }, whole)).matched
    for (const matched of found) expect(matched).toBeGreaterThanOrEqual(inCity)
  })
})
