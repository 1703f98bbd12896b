import { formatFilter, type Filter } from '@bay-atlas/data/filter.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { formatScene, type Scene } from '@bay-atlas/data/scene/scene.ts'
import { formatView, type View } from '@bay-atlas/data/view.ts'
import { includesOf, isDrawn, isPaged, type Choice, type Format, type Include, type Ratio, type Snippet } from '../look/present-choice.ts'

/** What is presented: the view of the page, and the story that is open, if one is, with the titles of its steps. */
export type Subject = { filter: Filter; scene: Scene; view: View | null; id: string | null; story: { slug: string; step: number; titles: readonly Text[] } | null; /** The release of the data. */ release?: string | null }

type Words = Record<string, string | null | undefined>

const sizes: Record<Ratio, string> = { '16:9': '16:9', '4:3': '4:3', a4: 'a4', square: '1080x1080' }
/** Width and height of a frame of each shape, in CSS pixels. */
export const frameSize: Record<Ratio, { width: number; height: number }> = { '16:9': { width: 960, height: 540 }, '4:3': { width: 960, height: 720 }, a4: { width: 960, height: 679 }, square: { width: 720, height: 720 } }

const drawnParts: readonly Include[] = ['title', 'legend', 'scale', 'qr', 'rings']
const usualShow = 'title,legend,scale,qr'

/** The parts of a picture as the address says them; null where they are the usual ones. */
function showOf(choice: Choice): string | null {
  const shown = drawnParts.filter(part => choice.include.includes(part)).join(',') || 'none'
  return shown === usualShow ? null : shown
}

/** A query in the grammar of the page, commas and slashes left readable. */
function queryOf(filter: Filter, rest: Words): string {
  const query = formatFilter(filter)
  for (const [key, value] of Object.entries(rest)) if (value) query.set(key, value)
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':')
  return text ? `?${text}` : ''
}

const placeOf = ({ scene, view, id }: Subject): Words => ({ ...Object.fromEntries(formatScene(scene)), view: view && formatView(view), id })
const dataOf = ({ release }: Subject): Words => ({ v: release })
const stepOf = ({ story }: Subject): Words => ({ story: story?.slug, step: story && String(story.step) })

/** What a step is called, in the language of the file. */
export const stepTitle = ({ story }: Subject, { language }: Choice) => story?.titles[story.step - 1]?.[language]
const titleOf = (subject: Subject, choice: Choice) => (choice.include.includes('title') ? choice.title?.trim() || stepTitle(subject, choice) : null)

/** The address of the file that the choices ask for; of the poster, where they ask for a live map. */
export function fileAddress(subject: Subject, choice: Choice, format: Format = choice.format): string {
  const made = format === 'embed' ? 'png' : format
  const data = made === 'csv' || made === 'geojson'
  // Paper is drawn at 300 dots per inch as it is.
  const picture: Words = isDrawn(made) ? { size: sizes[choice.ratio], scale: made === 'png' && choice.ratio !== 'a4' ? '2' : null, show: showOf(choice) } : {}
  const slides = isPaged(made) ? slidesOf(subject, choice) : null
  const deck: Words = made === 'pptx' ? { table: choice.include.includes('table') ? '1' : null, notes: choice.include.includes('notes') ? null : '0' } : {}
  const looks: Words = data ? { lang: choice.language } : { ...placeOf(subject), lang: choice.language, theme: choice.theme, ...toldOf(subject, choice, made) }
  return `/map.${made}${queryOf(subject.filter, { ...looks, ...picture, slides, ...deck, ...dataOf(subject) })}`
}

/** A step brings its own title and text; a title of the reader's, or a slide that is no step, is the page as it stands. */
function toldOf(subject: Subject, choice: Choice, format: Format): Words {
  const bySteps = slidesOf(subject, choice) === 'story'
  if (bySteps && isPaged(format)) return { story: subject.story?.slug }
  const picture = format === 'svg' || format === 'png'
  if (bySteps && picture && (isPaged(choice.format) || !choice.title?.trim())) return stepOf(subject)
  return { title: titleOf(subject, choice) }
}

const slidesOf = ({ story }: Subject, { slides }: Choice) => (slides === 'one' || (slides === 'story' && !story) ? null : slides)

/** The drawing that the panel shows while the reader chooses. */
export const previewAddress = (subject: Subject, choice: Choice) => fileAddress(subject, choice, 'svg')

/** The live view: as a page to read, or as a frame with words of its own. */
export function liveAddress(path: '/' | '/embed', subject: Subject, choice: Choice, more: Words = {}): string {
  const without = includesOf('embed').filter(part => path === '/embed' && !choice.include.includes(part))
  const switches = Object.fromEntries(without.map(part => [part, '0']))
  return path + queryOf(subject.filter, { ...placeOf(subject), ...stepOf(subject), lang: choice.language, theme: choice.theme, ...switches, ...more, ...dataOf(subject) })
}

/** What "copy link" copies: the file, or the live frame. */
export const linkOf = (subject: Subject, choice: Choice, origin: string) =>
  origin + (choice.format === 'embed' ? liveAddress('/embed', subject, choice) : fileAddress(subject, choice))

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The frame as each kind of document wants it; `name` is what a screen reader hears. */
export function snippets(subject: Subject, choice: Choice, origin: string, name: string): Snippet[] {
  const { width, height } = frameSize[choice.ratio]
  const title = attribute(choice.title?.trim() || name)
  const address = (more: Words = {}) => attribute(origin + liveAddress('/embed', subject, choice, more))
  const box = `title="${title}" width="${width}" height="${height}"`
  const frame = `<iframe src="${address()}" ${box} loading="lazy" allowfullscreen style="border:0"></iframe>`
  const page = attribute(origin + liveAddress('/', subject, choice))
  const poster = attribute(origin + fileAddress(subject, choice, 'png'))
  const inDeck: Words = { keys: 'deck' }
  return [
    { name: 'iframe', code: frame },
    { name: 'sandboxed', code: [
      frame.replace('<iframe ', '<iframe sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" '),
      `<p><a href="${page}">${title}</a></p>`,
      `<noscript><img src="${poster}" alt="${title}" width="${width}" height="${height}"></noscript>`,
    ].join('\n') },
    { name: 'reveal-background', code: `<section data-background-iframe="${address(inDeck)}" data-background-interactive></section>` },
    { name: 'reveal-inside', code: `<section>\n  <iframe data-src="${address(inDeck)}" ${box} style="border:0"></iframe>\n</section>` },
    { name: 'slidev', code: `---\nlayout: iframe\nurl: '${(origin + liveAddress('/embed', subject, choice, inDeck)).replaceAll("'", '%27')}'\n---` },
  ]
}

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 48).replace(/-$/, '')

/** bay-atlas-shenzhen-ai-2026-11-24.pptx: named by the title if it has Latin letters, else by what is asked for. */
export function fileName({ filter, scene, id, story }: Subject, { format, title }: Choice, date: string): string {
  const { kind, tier, sector, city, partOf } = filter
  const asked = [...city, ...sector, ...kind, ...tier].join('-')
  const about = [title ?? '', story?.slug ?? '', scene.panel ?? '', id ?? '', partOf ?? '', asked].map(slug).find(Boolean) ?? 'whole-bay'
  return `bay-atlas-${about}-${date}.${format === 'embed' ? 'png' : format}`
}
