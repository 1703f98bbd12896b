import JSZip from 'jszip'
import pptxgen from 'pptxgenjs'
import { addCharts } from './pptx-chart-parts.ts'
import type { Ink } from './pptx-theme.ts'
import { escaped, writable } from './pptx-xml.ts'
import type { ChartPiece } from './primitive.ts'

/** A slide ready to be packed: its shapes, its links, its charts, what is said over it. */
export type PackedSlide = { shapes: string; links: ReadonlyMap<string, string>; charts: ReadonlyMap<ChartPiece, string>; notes: string[]; lang: string }
export type Deck = { title: string; created: Date; width: number; height: number; background: string; colors: string; fonts: string; ink: Ink; slides: PackedSlide[] }

/** English Metric Units in an inch. */
export const perInch = 914_400

/** Packs slides into a presentation: pptxgenjs makes the package with master, layout and notes; the shapes are put into its slides. */
export async function packDeck(deck: Deck): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await skeleton(deck))
  const read = async (path: string) => {
    const part = zip.file(path)
    if (!part) throw new Error(`pptxgenjs made no ${path}; look whether its version is still 4.0.1.`)
    return part.async('string')
  }
  const change = async (path: string, ...swaps: [RegExp, string][]) => {
    let xml = await read(path)
    for (const [from, to] of swaps) {
      if (!from.test(xml)) throw new Error(`${path} of pptxgenjs has no ${from.source}; look whether its version is still 4.0.1.`)
      xml = xml.replace(from, () => to)
    }
    zip.file(path, xml)
  }
  await change('ppt/theme/theme1.xml', [/<a:clrScheme.*<\/a:clrScheme>/s, deck.colors], [/<a:fontScheme.*<\/a:fontScheme>/s, deck.fonts])
  const charts = await addCharts(zip, deck.slides.map(slide => slide.charts), deck.ink, deck.created)
  for (const [at, { shapes, links, notes, lang }] of deck.slides.entries()) {
    const paper = `<p:cSld><p:bg><p:bgPr><a:solidFill>${deck.background}</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>`
    await change(`ppt/slides/slide${at + 1}.xml`, [/<p:cSld[^>]*>.*?<p:spTree>/s, paper], [/<\/p:spTree>/, `${shapes}</p:spTree>`])
    await change(`ppt/slides/_rels/slide${at + 1}.xml.rels`, [/<\/Relationships>/, `${[...links].map(relationship).join('')}${charts.relations[at] ?? ''}</Relationships>`])
    await change(`ppt/notesSlides/notesSlide${at + 1}.xml`, [/(?<=<a:lstStyle\/>)<a:p>.*?<\/a:p>(?=<\/p:txBody>)/s, notes.map(note => paragraph(note, lang)).join('') || '<a:p/>'])
  }
  // The schema wants the notes' master before the slides; pptxgenjs writes it after them.
  const notesMaster = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s
  const [masters = ''] = notesMaster.exec(await read('ppt/presentation.xml')) ?? []
  await change('ppt/presentation.xml', [notesMaster, ''], [/<p:sldIdLst>/, `${masters}<p:sldIdLst>`])
  const day = `${deck.created.toISOString().slice(0, 19)}Z`
  zip.file('docProps/core.xml', (await read('docProps/core.xml')).replace(/(?<=W3CDTF">)[^<]*/g, day))
  await change('[Content_Types].xml', [/<\/Types>/, `${charts.types}</Types>`])
  await tidyTypes(zip, read)
  return repack(zip, deck.created)
}

function skeleton({ title, width, height, slides }: Deck): Promise<Buffer> {
  const deck = new pptxgen()
  deck.title = writable(title)
  deck.author = 'Bay Innovation Atlas'
  deck.company = 'Bay Innovation Atlas'
  deck.subject = writable(title)
  deck.defineLayout({ name: 'plate', width: width / perInch, height: height / perInch })
  deck.layout = 'plate'
  for (const _ of slides) deck.addSlide().addNotes('-')
  return deck.write({ outputType: 'nodebuffer' }).then(written => {
    if (!Buffer.isBuffer(written)) throw new Error('pptxgenjs gave no buffer; look whether its version is still 4.0.1.')
    return written
  })
}

const relationship = ([href, id]: [string, string]) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(href)}" TargetMode="External"/>`

const paragraph = (text: string, lang: string) => `<a:p><a:r><a:rPr lang="${lang}" altLang="en-US" dirty="0"/><a:t>${escaped(text)}</a:t></a:r></a:p>`

/** pptxgenjs names a master for every slide, and kinds of pictures there are none of; what is not in the package is not named. */
async function tidyTypes(zip: JSZip, read: (path: string) => Promise<string>): Promise<void> {
  const path = '[Content_Types].xml'
  const xml = await read(path)
  const kinds = new Set(Object.keys(zip.files).map(name => name.slice(name.lastIndexOf('.') + 1)))
  const parts = xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, part: string) => (zip.file(part) ? all : ''))
  zip.file(path, parts.replace(/<Default Extension="([^"]+)"[^>]*\/>/g, (all, kind: string) => (kinds.has(kind) ? all : '')))
}

/** The parts without the empty folders pptxgenjs adds, compressed and of one date; the list of types comes first, as readers expect. */
async function repack(zip: JSZip, date: Date): Promise<Buffer> {
  const tidy = new JSZip()
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  files.sort((a, b) => Number(b.name === '[Content_Types].xml') - Number(a.name === '[Content_Types].xml'))
  for (const file of files) tidy.file(file.name, await file.async('uint8array'), { createFolders: false, date })
  return tidy.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } })
}
