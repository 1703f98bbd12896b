import { beforeAll, describe, expect, test } from 'vitest'
import type { Group, Plate } from '@bay-atlas/api/plate/primitive.ts'
import { writePptx } from '@bay-atlas/api/plate/pptx.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { faults, found, opened, shape, target, type Package } from './open-pptx.ts'

const { light } = palettes
const label = (text: string, rest: Partial<Label> = {}): Label =>
  ({ type: 'label', x: 100, y: 60, text, size: 16, face: 'sans', fill: light.ink, anchor: 'start', language: 'zh-Hans', ...rest })
const layer = (id: string, children: Group['children'], rest: Partial<Group> = {}): Group => ({ type: 'group', id, name: id, children, ...rest })
const mark = (id: string, x: number, children: Group['children'] = []): Group =>
  layer(id, [...children, { type: 'path', d: `M${x} 200L${x + 12} 200 ${x + 12} 212Q${x + 6} 220 ${x} 212Z`, fill: light.kind.laboratory }], {
    asset: { id, alt: `${id} <laboratory> & "friends"`, href: `https://atlas.example/?id=${id}&lang=en` },
  })

/** A sea that hangs over the sheet on every side, an island with a lake, two assets, words in three languages. */
const plate: Plate = {
  width: 1280, height: 720, language: 'zh-Hans', background: light.paper, filtered: '', title: '河套 & 两岸', description: 'Two banks.',
  layers: [
    layer('sea', [{ type: 'path', d: 'M-500 -500L2000 -500L2000 1500L-500 1500Z', fill: light.water, stroke: light.waterLine, width: 2 }], { clip: [200, 0, 1080, 720] }),
    layer('land', [{ type: 'path', d: 'M300 300L600 300L600 600L300 600ZM400 400L500 400L500 500L400 500Z', fill: light.land, rule: 'evenodd', stroke: light.cityLine, width: 1, dash: [4, 2] }]),
    layer('arc', [{ type: 'path', d: 'M1000 100C1400 100 1500 300 1000 400', stroke: '#123456', width: 1, strokeOpacity: 0.5 }]),
    layer('assets', [mark('lab-a', 640), mark('lab-b', 700, [{ type: 'path', d: 'M690 190L720 190L720 220L690 220Z', fill: light.halo, opacity: 0.7, stroke: light.kind.laboratory, width: 1 }])]),
    layer('words', [label('河套 & 两岸', { face: 'serif', bold: true }), label('兩岸', { y: 100, language: 'zh-Hant', halo: { color: light.halo, width: 3 } }), label('Two banks', { y: 140, language: 'en', anchor: 'end', x: 1279 })]),
  ],
  assets: ['lab-a', 'lab-b'], notes: ['第一段', 'A source & its date'], href: 'https://atlas.example/',
}

const table = [['Name', 'City'], ...Array.from({ length: 40 }, (_, at) => [`Asset ${at + 1}`, 'Shenzhen'])]

let deck: Package
let slide: string

beforeAll(async () => {
  deck = await opened(await writePptx([{ plate, table }, { plate }], { title: 'Bay & "banks" \u0001' }))
  slide = await deck.read('ppt/slides/slide1.xml')
})

describe('a presentation opens without a repair prompt', () => {
  test('every part has its type, and every type its part', async () => {
    const types = await deck.read('[Content_Types].xml')
    const overrides = found(types, /PartName="\/([^"]+)"/g)
    const kinds = found(types, /Extension="([^"]+)"/g)
    expect(overrides.filter(part => !deck.names.includes(part))).toEqual([])
    expect(new Set(overrides).size).toBe(overrides.length)
    expect(deck.names.filter(name => !kinds.includes(name.split('.').at(-1) ?? ''))).toEqual([])
    expect(deck.names.filter(name => /^(ppt|docProps)\/.*\.xml$/.test(name) && !overrides.includes(name))).toEqual([])
  })

  test('every part is well-formed', async () => {
    for (const name of deck.names) expect([name, faults(await deck.read(name))]).toEqual([name, []])
    expect(faults('<a x="1" x="2"><b></a>&</b>').length).toBeGreaterThan(2)
  })

  test('every relationship leads somewhere, and every reference has its relationship', async () => {
    for (const name of deck.names.filter(each => each.endsWith('.rels'))) {
      const xml = await deck.read(name)
      const ids = found(xml, /\sId="([^"]+)"/g)
      expect(new Set(ids).size).toBe(ids.length)
      const inside = xml.match(/<Relationship [^>]*>/g)?.filter(tag => !tag.includes('TargetMode="External"')) ?? []
      for (const tag of inside) expect(deck.names).toContain(target(name, found(tag, /Target="([^"]+)"/g)[0] ?? ''))
      const owner = name.replace('_rels/', '').replace('.rels', '')
      if (owner) expect(found(await deck.read(owner), /r:(?:id|embed)="([^"]+)"/g).filter(id => !ids.includes(id))).toEqual([])
    }
  })

  test('numbers of shapes are unique in a slide, and no length is negative or no number', async () => {
    for (const name of deck.names.filter(each => each.startsWith('ppt/slides/slide'))) {
      const xml = await deck.read(name)
      const ids = found(xml, /cNvPr id="(\d+)"/g)
      expect(new Set(ids).size).toBe(ids.length)
      expect(xml).not.toMatch(/NaN|Infinity|undefined|c[xy]="-/)
      expect(found(xml, /\b(?:x|y|cx|cy|w|h)="([^"]*)"/g).filter(value => !/^-?\d+$/.test(value))).toEqual([])
    }
  })
})

describe('each asset is a shape of its own', () => {
  test.each(['lab-a', 'lab-b'])('%s has its name, its words and its card', async id => {
    const xml = shape(slide, id)
    expect(xml).toContain(`descr="${id} &lt;laboratory&gt; &amp; &quot;friends&quot;"`)
    const [link] = found(xml, /hlinkClick r:id="([^"]+)"/g)
    expect(await deck.read('ppt/slides/_rels/slide1.xml.rels')).toContain(
      `Id="${link}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://atlas.example/?id=${id}&amp;lang=en" TargetMode="External"`)
  })

  test('a symbol and its ring move together, lead to one card and are one link', async () => {
    expect(slide).toMatch(/<p:grpSp><p:nvGrpSpPr><p:cNvPr id="\d+" name="lab-b"/)
    expect(found(shape(slide, 'lab-b ring'), /r:id="([^"]+)"/g)).toEqual(found(shape(slide, 'lab-b'), /r:id="([^"]+)"/g))
    expect(found(await deck.read('ppt/slides/_rels/slide1.xml.rels'), /hyperlink" Target="([^"]+)"/g)).toHaveLength(2)
  })
})

describe('the map is drawn with shapes', () => {
  test('nothing hangs over the slide or over the rectangle its layer is cut to', () => {
    const [width, height] = [1280 * 9525, 720 * 9525]
    for (const [, x, y, cx, cy] of slide.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(y)).toBeGreaterThanOrEqual(0)
      expect(Number(x) + Number(cx)).toBeLessThanOrEqual(width)
      expect(Number(y) + Number(cy)).toBeLessThanOrEqual(height)
    }
    expect(shape(slide, 'sea')).toContain(`<a:off x="${200 * 9525}" y="0"/><a:ext cx="${1080 * 9525}" cy="${height}"/>`)
  })

  test('a cut area has no line along the cut', () => {
    expect(shape(slide, 'sea')).toContain('<a:ln><a:noFill/></a:ln>')
    expect(slide).not.toContain('name="sea line"')
  })

  test('an island and its lake are one outline, dashed', () => {
    const land = shape(slide, 'land')
    expect(land.match(/<a:moveTo>/g)).toHaveLength(2)
    expect(land).toContain('<a:ds d="400000" sp="200000"/>')
  })

  test('no slide holds a picture', () => {
    expect(slide).not.toMatch(/<p:pic>|<a:blip /)
    expect(deck.names.filter(name => name.startsWith('ppt/media/'))).toEqual([])
  })
})

describe('colours follow the theme', () => {
  test('paper, ink and six kinds are the theme, the sea and the land are told from it', async () => {
    const theme = await deck.read('ppt/theme/theme1.xml')
    expect(theme).toContain(`<a:lt1><a:srgbClr val="${light.paper.slice(1).toUpperCase()}"/></a:lt1>`)
    expect(shape(slide, 'lab-a')).toContain('<a:solidFill><a:schemeClr val="accent1"></a:schemeClr></a:solidFill>')
    expect(shape(slide, 'sea')).toMatch(/<a:schemeClr val="hlink"><a:hueOff [^>]*><a:satMod [^>]*><a:lumMod [^>]*><a:lumOff /)
    expect(shape(slide, 'land')).toContain('<a:schemeClr val="bg2">')
  })

  test('a colour that is not of the palette stands as it is', () => {
    expect(slide).toContain('<a:srgbClr val="123456"><a:alpha val="50000"/></a:srgbClr>')
  })
})

describe('words stay words', () => {
  test.each([
    ['河套 &amp; 两岸', 'zh-CN', 'Georgia', 'SimSun'], ['兩岸', 'zh-HK', 'Arial', 'Microsoft JhengHei'], ['Two banks', 'en-GB', 'Arial', 'Microsoft YaHei'],
  ])('%s has its language and a face for each script', (text, lang, latin, eastAsian) => {
    const xml = shape(slide, text)
    expect(xml).toContain(`<a:t>${text}</a:t>`)
    expect(xml).toContain(`lang="${lang}"`)
    expect(xml).toContain(`<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/>`)
    expect(xml).toContain('wrap="none"')
  })

  test('the title is the title of its slide', () => {
    expect(shape(slide, '河套 &amp; 两岸')).toContain('<p:ph type="title"/>')
  })

  test('a text that the plate broke into lines is one text box, and the next text another', async () => {
    const words = layer('words', [label('Two', { y: 60 }), label('banks', { y: 82 }), label('Another', { y: 110 })])
    const two = await opened(await writePptx([{ plate: { ...plate, title: 'Two banks', layers: [words] } }], { title: 'Two' }))
    const xml = await two.read('ppt/slides/slide1.xml')
    expect(found(shape(xml, 'Two banks'), /<a:t>([^<]*)<\/a:t>/g)).toEqual(['Two', 'banks'])
    expect(found(xml, /(<p:sp>)/g)).toHaveLength(2)
  })

  test('each paragraph of the notes stands under the slide', async () => {
    expect(found(await deck.read('ppt/notesSlides/notesSlide1.xml'), /<a:t>([^<]*)<\/a:t>/g)).toEqual(expect.arrayContaining(['第一段', 'A source &amp; its date']))
  })

  test('forty rows become three native tables, the heads on each', async () => {
    const pages = await Promise.all([2, 3, 4].map(at => deck.read(`ppt/slides/slide${at}.xml`)))
    expect(pages.map(xml => found(xml, /(<a:tr )/g).length)).toEqual([19, 19, 5])
    for (const xml of pages) expect(xml).toContain('<a:t>City</a:t>')
    expect(deck.names).toContain('ppt/slides/slide5.xml')
    expect(deck.names).not.toContain('ppt/slides/slide6.xml')
  })
})

test('all slides are as large as the first plate, and never larger than PowerPoint allows', async () => {
  expect(await deck.read('ppt/presentation.xml')).toContain(`<p:sldSz cx="${1280 * 9525}" cy="${720 * 9525}"`)
  const wall = await opened(await writePptx([{ plate: { ...plate, width: 12800, height: 7200 } }], { title: 'Wall' }))
  expect(await wall.read('ppt/presentation.xml')).toContain(`<p:sldSz cx="51206400" cy="28803600"`)
})

test('equal slides of one date are equal bytes, and the masters stand before the slides', async () => {
  const about = { title: 'Bay', created: new Date('2026-08-04') }
  const [one, two] = await Promise.all([writePptx([{ plate }], about), writePptx([{ plate }], about)])
  expect(one.equals(two)).toBe(true)
  const file = await opened(one)
  expect(await file.read('docProps/core.xml')).toContain('2026-08-04T00:00:00Z')
  expect(await file.read('ppt/presentation.xml')).toMatch(/<\/p:sldMasterIdLst>\s*<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>\s*<p:sldIdLst>/s)
})

test('a presentation of nothing says what to do', async () => {
  await expect(writePptx([], { title: 'None' })).rejects.toThrow('at least one slide')
})
