import { describe, expect, test } from 'vitest'
import { everything, parseFilter } from '@bay-atlas/data/filter.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { formats, includes, ratios, type Choice } from '@bay-atlas/web/look/present-choice.ts'
import { fileAddress, fileName, linkOf, previewAddress, snippets, type Subject } from '@bay-atlas/web/state/present.ts'
import { parsePage } from '@bay-atlas/web/state/page.ts'

const subject: Subject = { filter: { ...everything, sector: ['ai', 'health'], q: 'A & "B" <c>' }, scene: plainScene, view: { zoom: 10.5, latitude: 22.5, longitude: 114.1, bearing: 0, pitch: 0 }, id: 'a-lab', story: null }
const choice: Choice = { format: 'pptx', ratio: '16:9', language: 'zh-Hans', theme: 'light', include: ['title', 'legend', 'scale', 'qr', 'notes'], slides: 'one', title: null, own: false }
const told: Subject = { ...subject, story: { slug: 'hetao', step: 2, titles: [word('第一步', '第一步', 'Step one'), word('第二步', '第二步', 'Step two')] } }
const origin = 'https://atlas.example'
const said = (address: string) => new URL(address, origin).searchParams
const codeOf = (name: string, of = choice, about = subject) => snippets(about, of, origin, 'The bay').find(one => one.name === name)?.code ?? ''
const documentOf = (code: string) => [...code.matchAll(/(?:src|data-src|href|data-background-iframe)="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))

describe('the address of a file', () => {
  test.each(formats.filter(format => format !== 'embed'))('%s asks for the same filter as the page', format => {
    const address = fileAddress(subject, { ...choice, format })
    expect(new URL(address, origin).pathname).toBe(`/map.${format}`)
    expect(parseFilter(said(address))).toEqual({ filter: subject.filter, faults: [] })
    expect(said(address).get('lang')).toBe('zh-Hans')
  })

  test('what is usual is left out, so that the address stays short', () => {
    expect(fileAddress({ ...subject, filter: everything, view: null, id: null }, choice)).toBe('/map.pptx?lang=zh-Hans&theme=light&size=16:9')
  })

  test('the view and the open asset come along', () => {
    const query = said(fileAddress(subject, choice))
    expect([query.get('view'), query.get('id')]).toEqual(['10.5/22.5/114.1', 'a-lab'])
  })

  test('all parts left out says none; all chosen names each', () => {
    expect(said(fileAddress(subject, { ...choice, include: [] })).get('show')).toBe('none')
    expect(said(fileAddress(subject, { ...choice, include: includes })).get('show')).toBe('title,legend,scale,qr,rings')
  })

  test('notes are usual and the table is not', () => {
    const query = said(fileAddress(subject, { ...choice, include: ['table'] }))
    expect([query.get('notes'), query.get('table')]).toEqual(['0', '1'])
    expect([said(fileAddress(subject, choice)).has('notes'), said(fileAddress(subject, choice)).has('table')]).toEqual([false, false])
  })

  test('slides by step are asked for only when a story is open', () => {
    const bySteps: Choice = { ...choice, slides: 'story' }
    expect(said(fileAddress(subject, bySteps)).has('slides')).toBe(false)
    for (const format of ['svg', 'png', 'html', 'csv'] as const) expect(said(fileAddress(told, { ...bySteps, format })).has('slides')).toBe(false)
    expect(said(fileAddress(told, { ...bySteps, format: 'pdf' })).get('slides')).toBe('story')
    const query = said(fileAddress(told, bySteps))
    expect([query.get('slides'), query.get('story'), query.get('title')]).toEqual(['story', 'hetao', null])
  })

  test('a picture of a step is that step, unless the reader gives it a title; the frame opens at it', () => {
    const bySteps: Choice = { ...choice, slides: 'story' }
    const asked = (of: Choice) => ['story', 'step', 'title'].map(name => said(previewAddress(told, of)).get(name))
    expect(asked(bySteps)).toEqual(['hetao', '2', null])
    expect(asked({ ...bySteps, format: 'png', title: 'Mine' })).toEqual([null, null, 'Mine'])
    expect(asked(choice)).toEqual([null, null, '第二步'])
    expect(parsePage(new URL(linkOf(told, { ...choice, format: 'embed' }, origin)).search).story).toEqual({ slug: 'hetao', step: 2 })
  })

  test('a picture has twice the pixels of its shape; paper has 300 dots per inch as it is', () => {
    const scaleOf = (ratio: Choice['ratio']) => said(fileAddress(subject, { ...choice, format: 'png', ratio })).get('scale')
    expect([scaleOf('16:9'), scaleOf('square'), scaleOf('a4')]).toEqual(['2', '2', null])
  })

  test('a title of the reader goes along, an empty one does not', () => {
    expect(said(fileAddress(subject, { ...choice, title: ' 我的标题 & more ' })).get('title')).toBe('我的标题 & more')
    expect(said(fileAddress(subject, { ...choice, title: '  ' })).has('title')).toBe(false)
  })

  test('data have no shape, colours or title', () => {
    const query = said(fileAddress(subject, { ...choice, format: 'csv', title: 'Mine' }))
    expect(['size', 'theme', 'title', 'show', 'view'].filter(name => query.has(name))).toEqual([])
  })

  test.each(ratios)('the preview is drawn in the shape %s that the file will have', ratio => {
    const of = { ...choice, ratio }
    expect(said(previewAddress(subject, of)).get('size')).toBe(said(fileAddress(subject, of)).get('size'))
  })
})

test('every address stays with the release that is looked at, and a file is dated by it', () => {
  const pinned: Subject = { ...subject, release: '2026-11-24' }
  const addresses = [...formats.map(format => linkOf(pinned, { ...choice, format }, origin)), previewAddress(pinned, choice), ...['iframe', 'sandboxed', 'reveal-background', 'reveal-inside'].flatMap(name => documentOf(codeOf(name, choice, pinned)))]
  expect(addresses.length).toBeGreaterThan(12)
  for (const address of addresses) expect(said(address).get('v'), address).toBe('2026-11-24')
  expect(said(linkOf(subject, choice, origin)).has('v')).toBe(false)
})

describe('the lines to paste', () => {
  test('each address survives its document and reads back as the view of the page', () => {
    for (const name of ['iframe', 'sandboxed', 'reveal-background', 'reveal-inside']) {
      const addresses = documentOf(codeOf(name))
      expect(addresses.length).toBeGreaterThan(0)
      for (const address of addresses) {
        expect(new URL(address).origin).toBe(origin)
        expect(parsePage(new URL(address).search)).toMatchObject({ filter: subject.filter, view: subject.view, id: 'a-lab', language: 'zh-Hans' })
      }
    }
  })

  test('a title cannot break out of its attribute', () => {
    const code = codeOf('iframe', { ...choice, title: '"><script>alert(1)</script>' })
    expect(code).not.toContain('<script>')
    expect(code.match(/>/g)).toHaveLength(2)
  })

  test('the sandboxed frame may run scripts but is not of our origin; without scripts a picture and a link remain', () => {
    const code = codeOf('sandboxed')
    expect(code).toContain('sandbox="allow-scripts')
    expect(code).not.toContain('allow-same-origin')
    expect(code).toMatch(/<a href="https:\/\/atlas\.example\/\?/)
    expect(code).toMatch(/<noscript><img src="https:\/\/atlas\.example\/map\.png\?/)
  })

  test('decks are told that the keys are theirs', () => {
    for (const name of ['reveal-background', 'reveal-inside', 'slidev']) expect(codeOf(name)).toContain('keys=deck')
    expect(codeOf('iframe')).not.toContain('keys=')
  })

  test('what is left out of a live map is switched off in its address, and nowhere else', () => {
    const bare: Choice = { ...choice, format: 'embed', include: ['scale'] }
    const query = said(linkOf(subject, bare, origin))
    expect([query.get('title'), query.get('legend'), query.get('scale')]).toEqual(['0', '0', null])
    const [, page = ''] = documentOf(codeOf('sandboxed', bare))
    expect(['title', 'legend'].filter(name => said(page).has(name))).toEqual([])
  })

  test('Slidev gets one line of YAML, whatever is searched for', () => {
    const code = codeOf('slidev', choice, { ...subject, filter: { ...everything, q: "O'Brien: x\ny" } })
    expect(code.split('\n')).toHaveLength(4)
    expect(/^url: '([^']*)'$/m.exec(code)?.[1]).toMatch(/^https:\/\/atlas\.example\/embed\?/)
  })

  test('"copy link" gives the file, or for a live map the frame', () => {
    expect(linkOf(subject, choice, origin)).toMatch(/^https:\/\/atlas\.example\/map\.pptx\?/)
    expect(linkOf(subject, { ...choice, format: 'embed' }, origin)).toMatch(/^https:\/\/atlas\.example\/embed\?/)
  })
})

test.each([
  [{ title: 'Labs of Shenzhen!' }, {}, 'bay-atlas-labs-of-shenzhen-2026-11-24.pptx'],
  [{ title: '深圳的实验室' }, {}, 'bay-atlas-a-lab-2026-11-24.pptx'],
  [{}, { id: null }, 'bay-atlas-ai-health-2026-11-24.pptx'],
  [{ format: 'png' as const }, { id: null, filter: everything }, 'bay-atlas-whole-bay-2026-11-24.png'],
])('a file is named by what it shows: %j %j', (chosen, about, name) => {
  expect(fileName({ ...subject, ...about }, { ...choice, ...chosen }, '2026-11-24')).toBe(name)
})
