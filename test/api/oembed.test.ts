import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { attributeOf, sharing } from './share-page.ts'

const atlas = sharing()
afterAll(atlas.end)
const at = 'http://localhost'
const Answer = z.strictObject({
  version: z.literal('1.0'), type: z.literal('rich'), title: z.string(), provider_name: z.string(), provider_url: z.url(), cache_age: z.number().int().positive(),
  thumbnail_url: z.url().optional(), thumbnail_width: z.number().int().optional(), thumbnail_height: z.number().int().optional(), html: z.string(), width: z.number().int(), height: z.number().int(),
})
const address = (page: string, more = '') => `/oembed?url=${encodeURIComponent(at + page)}${more}`
const embed = async (page: string, more = '') => Answer.parse(await atlas.body(address(page, more)))
const frame = (html: string, name: string) => attributeOf(html, /^<iframe [^>]*>/, name)

describe('how a page is embedded', () => {
  test('is told as oEmbed 1.0, to every site', async () => {
    const response = await atlas.get(address('/?kind=laboratory&lang=en'), { Origin: 'https://blog.example' })
    expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(Answer.parse(await response.json())).toMatchObject({ title: 'Laboratories', provider_name: 'Bay Innovation Atlas', provider_url: `${at}/`, width: 960, height: 540 })
  })

  test('is one frame and nothing else, with the view and the switches it was asked with', async () => {
    const { html, width, height } = await embed('/embed?kind=laboratory&view=10/22.6/114&lang=en&ui=min&gestures=free&utm_source=x')
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    expect(frame(html, 'src')).toBe(`${at}/embed?kind=laboratory&lang=en&view=10/22.6/114&ui=min&gestures=free`)
    expect([frame(html, 'width'), frame(html, 'height'), frame(html, 'loading')]).toEqual([String(width), String(height), 'lazy'])
    expect((await atlas.get(frame(html, 'src') ?? '')).headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
  })

  test('names the frame, and no name can leave its attribute', async () => {
    const { html, title } = await embed('/?id=a-lab&lang=en')
    expect(title).toBe('Lab <A> & "B"')
    expect(frame(html, 'title')).toBe(title)
    const evil = await embed(`/?q=${encodeURIComponent('"><script>x</script>')}&ui=${encodeURIComponent('"onload="x')}`)
    expect(evil.html).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    expect(evil.html).not.toContain('onload')
  })

  test('shows the plate of exactly this view as its thumbnail', async () => {
    const { thumbnail_url: url = '', thumbnail_width, thumbnail_height } = await embed('/embed?city=shenzhen&view=10/22.6/114&lang=en&ui=none&kiosk=1', '&maxwidth=600&maxheight=400')
    expect(new URL(url).pathname).toBe('/map.png')
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({ city: 'shenzhen', view: '10/22.6/114', lang: 'en', size: '600x338' })
    expect([thumbnail_width, thumbnail_height]).toEqual([600, 338])
  })

  test.each([['', 960, 540], ['&maxwidth=640', 640, 360], ['&maxwidth=640&maxheight=300', 640, 300], ['&maxwidth=5000&maxheight=5000', 960, 540], ['&maxheight=200', 960, 200], ['&maxwidth=100', 100, 320]])('keeps within %s', async (more, width, height) => {
    const told = await embed('/', more)
    expect([told.width, told.height]).toEqual([width, height])
    if (told.thumbnail_width !== undefined) expect([told.thumbnail_width, told.thumbnail_height]).toEqual([width, height])
  })

  test('goes without a thumbnail where a plate would be too small to read', async () => {
    expect(await embed('/', '&maxwidth=100')).not.toHaveProperty('thumbnail_url')
  })

  test('is the same with format=json', async () => {
    expect(await embed('/', '&format=json')).toEqual(await embed('/'))
  })
})

describe('what is not embedded', () => {
  test('XML is not offered, and says so', async () => {
    const { status, problem } = await atlas.problem(address('/', '&format=xml'))
    expect({ status, allowed: problem.allowed }).toEqual({ status: 501, allowed: 'json' })
  })

  test.each(['https://elsewhere.example/', 'http://localhost:81/', 'https://localhost/', `${at}/api`, `${at}/map.png`, `${at}/embed/x`, 'javascript:alert(1)', 'nonsense', `http://localhost@elsewhere.example/`])('%s is not a page of this atlas', async url => {
    expect((await atlas.problem(`/oembed?url=${encodeURIComponent(url)}`)).status).toBe(404)
  })

  test.each(['/oembed', '/oembed?url=', `${address('/')}&maxwidth=0`, `${address('/')}&maxheight=wide`, `${address('/')}&callback=x`])('%s is asked wrongly', async path => {
    expect((await atlas.problem(path)).status).toBe(400)
  })

  test('any site can read why', async () => {
    expect((await atlas.get(address('/', '&format=xml'), { Origin: 'https://blog.example' })).headers.get('Access-Control-Allow-Origin')).toBe('*')
  })
})
