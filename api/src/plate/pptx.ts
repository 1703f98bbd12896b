import { setImmediate as breath } from 'node:timers/promises'
import { packDeck, perInch, type PackedSlide } from './pptx-package.ts'
import { drawSlide } from './pptx-slide.ts'
import { drawTable, pagesOf } from './pptx-table.ts'
import { fontScheme, locale } from './pptx-text.ts'
import { paletteOf, themeOf, type Ink } from './pptx-theme.ts'
import type { ChartPiece, Plate } from './primitive.ts'

/** A plate on a slide of its own, its table (first row the heads) on the slides that follow it. */
export type Slide = { plate: Plate; table?: string[][] }

// PowerPoint takes slides from 1 to 56 inches.
const most = 56 * perInch
const least = perInch
const perPixel = perInch / 96

/** The plates as an editable presentation: freeforms, text boxes, native tables, notes; no picture. All slides are of the first one's size. With a date given, equal slides are equal bytes. */
export async function writePptx(slides: Slide[], about: { title: string; created?: Date }): Promise<Buffer> {
  const [first] = slides
  if (!first) throw new Error('A presentation needs at least one slide; choose a story with steps or a filter that leaves a city.')
  const { plate } = first
  const scale = Math.min(1, most / (Math.max(plate.width, plate.height) * perPixel))
  const [width, height] = [plate.width, plate.height].map(side => Math.round(Math.max(least, side * perPixel * scale)))
  if (width === undefined || height === undefined) throw new Error('A plate needs a width and a height.')
  const { colors, ink } = themeOf(plate.background)
  const packed: PackedSlide[] = []
  for (const slide of slides) {
    packed.push(...slidesOf(slide, { width, height, ink }))
    await breath()
  }
  const created = about.created && Number.isFinite(about.created.getTime()) ? about.created : new Date()
  return packDeck({ title: about.title, created, width, height, background: ink(plate.background), colors, fonts: fontScheme(plate.language), ink, slides: packed })
}

function slidesOf({ plate, table }: Slide, { width, height, ink }: { width: number; height: number; ink: Ink }): PackedSlide[] {
  const unit = Math.min(width / plate.width, height / plate.height)
  const ruler = { unit, left: (width - plate.width * unit) / 2, top: (height - plate.height * unit) / 2 }
  const said = { notes: plate.notes, lang: locale[plate.language] }
  const palette = paletteOf(plate.background)
  const pages = pagesOf(table ?? [])
  const { title, language } = plate
  const tables = pages.map((rows, at) => {
    const heading = pages.length > 1 ? `${title} (${at + 1}/${pages.length})` : title
    return { shapes: drawTable(rows, { width, height, title: heading, language, palette, ink }), links: new Map<string, string>(), charts: new Map<ChartPiece, string>(), ...said }
  })
  return [{ ...drawSlide(plate, ink, ruler), ...said }, ...tables]
}
