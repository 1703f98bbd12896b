import type { Language } from '@bay-atlas/data/language.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { symbolOf } from '@bay-atlas/data/drawing/mark-look.ts'
import { shortCount } from '@bay-atlas/data/drawing/short-count.ts'
import { artKey, cellSide, drawFrame, drawGlyph, drawSymbol, frameHalf, type Emphasis, type Pen } from './mark-art.ts'
import { frameKey, glyphKey } from './mark-pieces.ts'

export type Drawing = { marks: Mark[]; emphasisOf: (mark: Mark) => Emphasis; palette: Palette; /** Of the numbers in the donuts. */ language: Language }
/** `advance` is how wide a figure stands in a number, in pixels of the page. */
export type Icon = { x: number; y: number; width: number; height: number; anchorX: number; anchorY: number; advance: number }
/** All pictures the marks need, on one canvas, twice as fine as the page, and where each stands. */
export type Atlas = { canvas: HTMLCanvasElement; icons: Record<string, Icon> }

const fineness = 2
const columns = 14

/** Draws one picture around the origin of the pen, and says how far it advances. */
type Picture = (pen: Pen) => number

/** The pictures of these marks by their keys: a symbol for each kind of single mark, the signs of all numbers, and the frame of what is the reader's own. */
function picturesOf({ marks, emphasisOf, palette }: Drawing, language: Language): Map<string, Picture> {
  const pictures = new Map<string, Picture>()
  const add = (key: string, draw: (pen: Pen) => number | void) => pictures.has(key) || pictures.set(key, pen => draw(pen) ?? 0)
  for (const mark of marks) {
    if (mark.type === 'asset') add(artKey(mark, emphasisOf(mark)), pen => drawSymbol(pen, symbolOf(mark.rows[0]), emphasisOf(mark), palette))
    else {
      for (const glyph of shortCount(mark.count, language)) add(glyphKey(glyph), pen => drawGlyph(pen, glyph, palette))
      if (mark.own) add(frameKey, pen => drawFrame(pen, frameHalf, palette))
    }
  }
  return pictures
}

/** Keeps what was drawn once, until colours or language change. */
export class MarkAtlas {
  #pictures = new Map<string, Picture>()
  #look: unknown[] = []
  #atlas: Atlas | null = null

  /** The pictures that these marks need, on the canvas of before where that has them all. */
  of(drawing: Drawing): Atlas {
    const look = [drawing.palette, drawing.language]
    if (look.some((part, at) => part !== this.#look[at])) this.#pictures = new Map()
    const fresh = [...picturesOf(drawing, drawing.language)].filter(([key]) => !this.#pictures.has(key))
    if (this.#atlas && !fresh.length && this.#pictures.size) return this.#atlas
    this.#look = look
    for (const [key, picture] of fresh) this.#pictures.set(key, picture)
    this.#atlas = drawn(this.#pictures)
    return this.#atlas
  }
}

function drawn(pictures: Map<string, Picture>): Atlas {
  const side = cellSide * fineness
  const canvas = document.createElement('canvas')
  canvas.width = side * columns
  canvas.height = side * Math.max(1, Math.ceil(pictures.size / columns))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser gives no canvas to draw the marks on; the list shows the same assets.')
  const icons: Atlas['icons'] = {}
  let at = 0
  for (const [key, draw] of pictures) {
    const [x, y] = [(at % columns) * side, Math.floor(at / columns) * side]
    pen.setTransform(fineness, 0, 0, fineness, x + side / 2, y + side / 2)
    icons[key] = { x, y, width: side, height: side, anchorX: side / 2, anchorY: side / 2, advance: draw(pen) }
    at += 1
  }
  return { canvas, icons }
}
