import { dataStamp } from '@bay-atlas/data/data-schema.ts'
import { VersionDetail, VersionList } from '@bay-atlas/data/versions.ts'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { asset, dataset, figure, link, story } from '../make.ts'
import { idsOf, linkOf, releasesOf, serving } from './serve.ts'
import { attributeOf, sharing } from './share-page.ts'

const basemap = new URL('../../data/basemap/', import.meta.url)
const beside = { links: [link({ parties: ['moved', 'steady'] })], figures: [figure()], stories: [story()] }
const first = dataset({ ...beside, assets: [asset({ id: 'gone' }), asset({ id: 'moved' }), asset({ id: 'steady' })] })
const second = dataset({ ...beside, assets: [asset({ id: 'moved', at: [114.07, 22.54] }), asset({ id: 'steady' })] })
const today = dataset({ ...beside, assets: [asset({ id: 'fresh' }), asset({ id: 'moved', at: [114.07, 22.54] }), asset({ id: 'steady' })] })
const releases = releasesOf({ '2026-11-24': first, '2026-11-27': second })
const atlas = serving(today, { basemap, releases, today })
const [old, items] = ['v=2026-11-24', '/api/collections/assets/items']

describe('an address that pins a release', () => {
  test('gets the data of that day; without a pin they are those of today', async () => {
    expect(await atlas.ids(`${items}?${old}`)).toEqual(['gone', 'moved', 'steady'])
    expect(await atlas.ids(`${items}?v=2026-11-27`)).toEqual(['moved', 'steady'])
    for (const plain of [items, `${items}?v=`]) expect(await atlas.ids(plain)).toEqual(['fresh', 'moved', 'steady'])
  })

  test.each(['/api/cards/gone', '/api/facets', '/api/figures', '/api/sources', '/api/network', '/api/coverage', '/api/crossings', '/api/stories', '/api/dataset.jsonld', '/api/tiles/assets/8/209/111', '/map.svg', '/map.csv', '/board.json?panel=cities', '/api/docs', '/api/openapi.json', `${items}/gone`])('%s is of that day, says so, and is kept for long', async path => {
    const { status, headers } = await atlas.get(`${path}${path.includes('?') ? '&' : '?'}${old}`)
    expect({ status, data: headers.get('Atlas-Data'), caching: headers.get('Cache-Control') }).toEqual({ status: 200, data: dataStamp(first.version), caching: 'public, max-age=86400, immutable' })
  })

  test('leaves nothing of it in what others get', async () => {
    expect((await atlas.get(`/api/cards/gone?${old}`)).status).toBe(200)
    expect((await atlas.get('/api/cards/gone')).status).toBe(404)
    const { headers } = await atlas.get('/api/facets')
    expect([headers.get('Atlas-Data'), headers.get('Cache-Control')]).toEqual([dataStamp(today.version), 'public, max-age=60, stale-while-revalidate=86400'])
  })

  test('says its version at /api/health, and a reader who has the answer gets 304', async () => {
    expect(await atlas.body(`/api/health?${old}`)).toMatchObject({ version: first.version, counts: { assets: 3 } })
    const etag = (await atlas.get(`${items}?${old}`)).headers.get('ETag') ?? ''
    expect((await atlas.get(`${items}?${old}`, { 'If-None-Match': etag })).status).toBe(304)
  })
})

describe('every link of such an answer stays in the release', () => {
  const own = (text: string) => [...text.matchAll(/http:\/\/localhost(?::\d+)?(\/(?:api|map\.|board\.|oembed|embed|\?|$)[^\s"'<>\\]*|\/(?=["&]))/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'))
  const timeless = /^\/api\/(versions|basemap)|^\/api\/docs#/

  test.each([`${items}?limit=1&offset=1&kind=laboratory`, `${items}/steady`, '/api', '/api/collections', '/api/collections/links', '/api/conformance', '/api/tiles/assets.json', '/api/dataset.jsonld', '/api/dcat.jsonld', '/api/datapackage.json', '/api/collections/assets/queryables', '/map.svg?size=800x600', '/map.geojson?lang=en', '/map.csv', `${items}?f=html&limit=1`, `${items}/steady?f=html`, '/api/collections?f=html', '/api/collections/assets?f=html', '/api/conformance?f=html', '/api/collections/assets/queryables?f=html'])('%s', async path => {
    const links = own(await (await atlas.get(`${path}${path.includes('?') ? '&' : '?'}${old}`)).text()).filter(link => !timeless.test(link))
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(link => !link.includes(old))).toEqual([])
  })

  test('the next page is that of the release', async () => {
    const next = linkOf(await atlas.body(`${items}?limit=2&${old}`), 'next') ?? ''
    expect(idsOf(await (await atlas.get(next)).json())).toEqual(['steady'])
  })

  test('the frame, the thumbnail and the title that oEmbed gives are of the release of the address', async () => {
    const said = await atlas.body(`/oembed?${new URLSearchParams({ url: `http://localhost/?id=gone&${old}` })}`)
    expect(said).toMatchObject({ title: 'gone简', html: expect.stringContaining(`id=gone&amp;${old}`), thumbnail_url: expect.stringContaining(old) })
    expect(await atlas.body(`/oembed?${new URLSearchParams({ url: 'http://localhost/?id=gone' })}`)).not.toMatchObject({ title: 'gone简' })
  })
})

describe('the page over a release', () => {
  const shared = sharing(undefined, releases)
  afterAll(shared.end)
  const tag = async (path: string, name: string) => attributeOf(await (await shared.get(path)).text(), new RegExp(`<meta (?:property|name)="${name}"[^>]*>`), 'content')

  test('is shared with the plate of that day, and leads back to it', async () => {
    expect([await tag(`/?${old}&id=gone&lang=en`, 'og:title'), await tag(`/?${old}&lang=en`, 'og:url'), await tag(`/embed?${old}&lang=en`, 'og:image')]).toEqual(['gone', `http://localhost/?lang=en&${old}`, `http://localhost/map.png?lang=en&${old}&size=1200x630`])
    expect((await shared.get(`/?${old}`)).headers.get('Link')).toContain(encodeURIComponent(old))
  })

  test('opens where there is no such release, to say so itself', async () => {
    const { status } = await shared.get('/?v=2020-01-01&lang=en')
    expect([status, await tag('/?v=2020-01-01&lang=en', 'og:url')]).toEqual([200, 'http://localhost/?lang=en'])
  })
})

describe('a release that there is not', () => {
  test.each([`${items}?v=2020-01-01`, '/map.svg?v=today', '/api/health?v=<b>', `/oembed?url=${encodeURIComponent('http://localhost/?v=2020-01-01')}`])('%s is refused with those there are', async path => {
    const { status, problem } = await atlas.problem(path)
    expect({ status, parameter: problem.parameter, allowed: problem.allowed }).toEqual({ status: 404, parameter: 'v', allowed: '2026-11-27, 2026-11-24' })
    expect(problem.detail).toContain('Leave "v" out for the data of today')
    expect((await atlas.get(path)).headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  test.each(['/api/basemap/places.json', '/api/versions', '/healthz'])('%s has nothing to do with releases', async path => expect([400, 404]).toContain((await atlas.get(`${path}?${old}`)).status))

  test('a pin given twice is refused', async () => expect((await atlas.problem(`${items}?${old}&${old}`)).problem.title).toBe('A parameter may be given once'))

  test('an atlas without releases says so', async () => expect((await serving().problem(`${items}?${old}`)).problem.detail).toContain('none was made yet'))

  test('one whose file cannot be read is said to be so, is tried again later, and harms nobody else', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined)
    let broken = true
    const mended = serving(today, { releases: { ...releases, read: name => (broken ? Promise.reject(new Error('damaged')) : releases.read(name)) }, watch: undefined })
    expect(await mended.problem(`${items}?${old}`)).toMatchObject({ status: 503, problem: { parameter: 'v', retryAfter: 60 } })
    expect((await mended.get(items)).status).toBe(200)
    broken = false
    expect(await mended.ids(`${items}?${old}`)).toEqual(['gone', 'moved', 'steady'])
  })
})

describe('/api/versions', () => {
  test('lists the releases, the newest first, with counts, changes and addresses', async () => {
    const list = VersionList.parse(await atlas.body('/api/versions'))
    expect(list.current).toEqual({ version: today.version, release: null })
    expect(list.versions.map(({ name, changes, before, page }) => ({ name, changes, before, page }))).toEqual([
      { name: '2026-11-27', changes: { added: 0, removed: 1, moved: 1, tiers: 0, facts: 0, other: 0 }, before: '2026-11-24', page: 'http://localhost/?v=2026-11-27' },
      { name: '2026-11-24', changes: null, before: null, page: `http://localhost/?${old}` },
    ])
  })

  test('says when the data of today are those of a release', async () => {
    expect(VersionList.parse(await serving(second, { releases }).body('/api/versions')).current.release).toBe('2026-11-27')
  })

  test('tells of one release what changed in it, asset by asset, and how much until today', async () => {
    const { changed, since } = VersionDetail.parse(await atlas.body('/api/versions/2026-11-27'))
    expect({ removed: changed?.removed.map(({ id }) => id), moved: changed?.moved }).toEqual({ removed: ['gone'], moved: [{ id: 'moved', name: { 'zh-Hans': 'moved简', 'zh-Hant': 'moved繁', en: 'moved' }, ways: [{ 'zh-Hans': '移了 1027 米', 'zh-Hant': '移了 1027 米', en: 'by 1027 m' }] }] })
    expect(since).toEqual({ added: 1, removed: 0, moved: 0, tiers: 0, facts: 0, other: 0 })
    expect(VersionDetail.parse(await atlas.body('/api/versions/2026-11-24'))).toMatchObject({ changed: null, since: { added: 1, removed: 1, moved: 1 } })
    expect(await atlas.problem('/api/versions/2020-01-01')).toMatchObject({ status: 404, problem: { allowed: '2026-11-27, 2026-11-24' } })
  })

  test.each([['en', 'Since then: 1 added.'], ['zh-Hans', '此后：新增 1 项。'], ['zh-Hant', '此後：新增 1 項。']])('is a page for people in %s', async (language, sentence) => {
    expect(await (await atlas.get(`/api/versions?f=html&lang=${language}`)).text()).toContain('v=2026-11-27')
    expect(await (await atlas.get(`/api/versions/2026-11-27?f=html&lang=${language}`)).text()).toContain(sentence)
  })
})
