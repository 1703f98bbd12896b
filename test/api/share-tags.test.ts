import { langTag } from '@bay-atlas/data/language.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { attributeOf, sharing } from './share-page.ts'

const atlas = sharing()
afterAll(atlas.end)
const page = async (path: string) => (await atlas.get(path)).text()
const tag = async (path: string, name: string) => attributeOf(await page(path), new RegExp(`<meta (?:property|name)="${name}"[^>]*>`), 'content')
const at = 'http://localhost'

describe('a shared link', () => {
  test('shows the plate of exactly this view, as large as those who show links ask for', async () => {
    const path = '/?kind=laboratory&city=shenzhen&view=10/22.6/114&lang=en&theme=dark'
    const image = new URL((await tag(path, 'og:image')) ?? '')
    expect(image.origin + image.pathname).toBe(`${at}/map.png`)
    expect(Object.fromEntries(image.searchParams)).toEqual({ kind: 'laboratory', city: 'shenzhen', view: '10/22.6/114', lang: 'en', theme: 'dark', size: '1200x630' })
    expect(await tag(path, 'twitter:image')).toBe(image.href.replaceAll('%2F', '/'))
    expect([await tag(path, 'og:image:width'), await tag(path, 'og:image:height'), await tag(path, 'twitter:card')]).toEqual(['1200', '630', 'summary_large_image'])
  })

  test('is called after its filter, or after the asset whose card is open', async () => {
    expect(await tag('/?kind=laboratory&city=shenzhen&lang=en', 'og:title')).toBe('Laboratories · Shenzhen')
    expect(await tag('/?lang=zh-Hant', 'og:title')).toBe('大灣區全部創新載體')
    expect(await tag('/?id=b-lab&lang=en', 'og:title')).toBe('b-lab')
    expect(await tag('/?kind=laboratory&lang=en', 'og:description')).toMatch(/^2 places/)
    expect(await tag('/?id=b-lab&lang=en', 'og:description')).toMatch(/^National · Shenzhen\. /)
  })

  test('has an address in one spelling, without what belongs to the frame or to nobody', async () => {
    const path = '/?utm_source=x&ui=none&city=macao,shenzhen&kind=park&lang=en'
    expect(await tag(path, 'og:url')).toBe(`${at}/?kind=park&city=shenzhen,macao&lang=en`)
    expect(await tag(path, 'og:image')).toBe(`${at}/map.png?kind=park&city=shenzhen,macao&lang=en&size=1200x630`)
  })

  test.each([['zh-Hans', 'zh_CN', '湾区创新图谱'], ['zh-Hant', 'zh_HK', '灣區創新圖譜'], ['en', 'en_GB', 'Bay Innovation Atlas']] as const)('speaks %s', async (language, locale, name) => {
    const path = `/?lang=${language}`
    expect([await tag(path, 'og:locale'), await tag(path, 'og:site_name')]).toEqual([locale, name])
    const document = await page(path)
    for (const part of [`<html lang="${langTag[language]}">`, `<title>${name}</title>`]) expect(document).toContain(part)
    expect(await tag(path, 'description')).toBe(await tag(path, 'og:description'))
  })

  test('to a step of a story is called after it and shows its view', async () => {
    expect(await tag('/?story=a-story&step=2&lang=en', 'og:title')).toBe('step two')
    expect(await tag('/?story=a-story&step=2&lang=en', 'og:image')).toBe(`${at}/map.png?kind=park&lang=en&view=11/22.7/114.1&size=1200x630`)
    expect(await tag('/?story=a-story&step=2&lang=en', 'og:url')).toBe(`${at}/?lang=en&story=a-story&step=2`)
    expect(await tag('/?story=a-story&lang=en', 'og:title')).toBe('a-story')
  })

  test('an asset or a story that does not exist is passed over', async () => {
    expect(await tag('/?id=nothing-here&story=no-story&step=2&lang=en', 'og:image')).toBe(`${at}/map.png?lang=en&size=1200x630`)
  })

  test('says its address to programs that look for oEmbed, in a tag and in a header', async () => {
    for (const path of ['/?kind=park&lang=en', '/embed?kind=park&lang=en']) {
      const response = await atlas.get(path)
      const href = attributeOf(await response.text(), /<link rel="alternate" type="application\/json\+oembed"[^>]*>/, 'href') ?? ''
      expect(new URL(href).searchParams.get('url')).toBe(at + path)
      expect(response.headers.get('Link')).toBe(`<${href}>; rel="alternate"; type="application/json+oembed"`)
      expect((await atlas.get(href)).status).toBe(200)
    }
  })
})

describe('what a stranger writes into an address', () => {
  const nasty = `"><script>alert(1)</script>$&'`

  test('stays text in the head of the page', async () => {
    const document = await page(`/?q=${encodeURIComponent(nasty)}&lang=en`)
    expect(document.match(/<script/g)).toHaveLength(1)
    expect(await tag(`/?q=${encodeURIComponent(nasty)}&lang=en`, 'og:title')).toBe(`“${nasty}”`)
  })

  test('so does the name of an asset', async () => {
    expect(await tag('/?id=a-lab&lang=en', 'og:title')).toBe('Lab <A> & "B"')
    expect(await page('/?id=a-lab&lang=en')).not.toContain('<A>')
  })

  test('adds no script to what the policy lets run', async () => {
    const policy = async (path: string) => (await atlas.get(path)).headers.get('Content-Security-Policy')
    expect(await policy(`/?q=${encodeURIComponent(nasty)}`)).toBe(await policy('/'))
  })

  test('cannot make the header long', async () => {
    const response = await atlas.get(`/?q=${'a'.repeat(3000)}&part_of=${'b'.repeat(2000)}&id=${'c'.repeat(2000)}`)
    expect(response.status).toBe(200)
    expect((response.headers.get('Link') ?? '').length).toBeLessThan(1000)
  })

  test('cannot break the Link header', async () => {
    expect((await atlas.get('/?q=%3E%3B%20rel%3D%22stylesheet%22%0D%0AX-Evil:1')).headers.get('Link')).toMatch(/^<[^<>\s"]+>; rel="alternate"; type="application\/json\+oembed"$/)
  })
})

describe('the page of a view', () => {
  test('costs nothing when it is the same, and is another for another view', async () => {
    const etag = async (path: string) => (await atlas.get(path)).headers.get('ETag') ?? ''
    const first = await etag('/?kind=park')
    expect((await atlas.get('/?kind=park&ui=min', { 'If-None-Match': first })).status).toBe(304)
    expect(await etag('/?kind=laboratory')).not.toBe(first)
  })
})

test('behind a proxy the tags bear the public address', async () => {
  const proxied = sharing(new URL('https://atlas.example'))
  const text = await (await proxied.get('/?lang=en')).text()
  proxied.end()
  expect(attributeOf(text, /<meta property="og:image"[^>]*>/, 'content')).toBe('https://atlas.example/map.png?lang=en&size=1200x630')
})
