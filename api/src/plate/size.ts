import { paperOf, type PaperName } from './size-paper.ts'

/** How large a plate is composed, in plate units: pixels of a 96 dpi screen. */
export type Size = { name: string; width: number; height: number }

type Extent = { width: number; height: number }

/** A size and what the writers make of it. */
export type SizeAnswer = {
  /** What the composer, SVG and HTML use. */
  size: Size
  /** Of the PNG, `scale` included. */
  pixels: Extent
  /** Of the PDF; `scale` does not touch it. */
  paper: { widthPt: number; heightPt: number }
}

/** Why a size cannot be served; `excess` when it is only too large. */
export type SizeFault = { fault: string; excess?: true }

/** Without `size`: a slide. */
export const defaultSize = '1920x1080'

/** In either direction: the longer side, the shorter side. */
export const mostPixels = { long: 7680, short: 4320 }
export const fewestPixels = 160

/** Screens and slides. A plate of 1920×1080 is composed at 1280×720 units and drawn 1.5 times as large, so that its type can be read from the back row. */
const screens = new Map<string, { units: Extent; zoom: number }>([
  ['1920x1080', { units: { width: 1280, height: 720 }, zoom: 1.5 }],
  ['3840x2160', { units: { width: 1280, height: 720 }, zoom: 3 }],
  ['1080x1080', { units: { width: 900, height: 900 }, zoom: 1.2 }],
  ['16:9', { units: { width: 1280, height: 720 }, zoom: 1 }],
  ['4:3', { units: { width: 1024, height: 768 }, zoom: 1 }],
])

const papers: PaperName[] = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6']

/** All names `size` knows besides a free `WxH`. */
export const sizeNames = [...screens.keys(), ...papers, ...papers.map(name => `${name}-portrait`)]

/** Reads `size=` and `scale=`; what it cannot serve it says in a sentence. */
export function parseSize(text: string | null, scaleText: string | null): SizeAnswer | SizeFault {
  const name = (text || defaultSize).toLowerCase()
  const scale = Number(scaleText || '1')
  if (!/^\d(\.\d{1,3})?$/.test(scaleText || '1') || scale < 1 || scale > 4) return { fault: `scale must be a number from 1 to 4, such as 2 or 1.5; it is ${quoted(scaleText)}.` }
  const paper = paperOf(papers.find(each => name === each || name === `${each}-portrait`), name.endsWith('-portrait'))
  if (paper) return { size: { name, ...paper.units }, pixels: times(paper.pixels, scale), paper: paper.points }
  const screen = screens.get(name)
  return screen ? screenAnswer(name, screen, scale) : freeAnswer(name, scale)
}

/** Why a plate cannot become a PNG, or null. Large paper is served as PDF alone. */
export function pictureFault({ size, pixels }: SizeAnswer): string | null {
  if (fits(pixels)) return null
  return `${size.name} would be a picture of ${pixels.width}×${pixels.height} pixels; a PNG has at most ${mostPixels.long}×${mostPixels.short}, upright or across. Ask for /map.pdf, which has every paper from a0 to a6, or for a smaller size or scale.`
}

function screenAnswer(name: string, { units, zoom }: { units: Extent; zoom: number }, scale: number): SizeAnswer | SizeFault {
  const pixels = times(units, zoom * scale)
  if (!fits(pixels)) return { fault: tooLarge(name, pixels), excess: true }
  return { size: { name, ...units }, pixels, paper: pointsOf(units) }
}

/** A free size is composed on about the area of 1280×720 units, so that type keeps its proportion to the picture; a small one at its own size, so that type stays legible. */
function freeAnswer(name: string, scale: number): SizeAnswer | SizeFault {
  const [, width, height] = (/^(\d{1,6})x(\d{1,6})$/.exec(name) ?? []).map(Number)
  if (!width || !height) return { fault: `size ${quoted(name)} is unknown. There are ${sizeNames.join(', ')}, and free sizes such as 1600x900.` }
  const pixels = times({ width, height }, scale)
  if (Math.min(width, height) < fewestPixels) return { fault: `size ${quoted(name)} is too small for a map; each side needs at least ${fewestPixels} pixels.` }
  if (!fits(pixels)) return { fault: tooLarge(name, pixels), excess: true }
  const zoom = Math.max(1, Math.sqrt((width * height) / (1280 * 720)))
  const units = times({ width, height }, 1 / zoom)
  return { size: { name, ...units }, pixels, paper: pointsOf(units) }
}

const tooLarge = (name: string, { width, height }: Extent) =>
  `size ${quoted(name)} would be ${width}×${height} pixels; the limit is ${mostPixels.long}×${mostPixels.short}, upright or across, with scale counted in.`

const pointsOf = ({ width, height }: Extent) => ({ widthPt: width * 0.75, heightPt: height * 0.75 })
const times = ({ width, height }: Extent, factor: number): Extent => ({ width: Math.round(width * factor), height: Math.round(height * factor) })
const fits = ({ width, height }: Extent) => Math.max(width, height) <= mostPixels.long && Math.min(width, height) <= mostPixels.short
const quoted = (text: string | null) => `"${(text ?? '').slice(0, 40)}"`
