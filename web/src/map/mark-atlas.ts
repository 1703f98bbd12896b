import type { Language } from '@bay-atlas/data/language.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { symbolOf } from '@bay-atlas/data/drawing/mark-look.ts'
import { shortCount } from '@bay-atlas/data/drawing/short-count.ts'
import { artKey, cellSide, drawFrame, drawGlyph, drawSymbol, frameHalf, glyphHeight, symbolSide, type Emphasis, type Pen } from './mark-art.ts'
import { frameKey, glyphKey } from './mark-pieces.ts'

export type Drawing = { marks: Mark[]; emphasisOf: (mark: Mark) => Emphasis; palette: Palette; /** Of the numbers in the donuts. */ language: Language }
/** `advance` is how wide a figure stands in a number, in pixels of the page. */
export type Icon = { x: number; y: number; width: number; height: number; anchorX: number; anchorY: number; advance: number }
/** All pictures the marks need, on one canvas, twice as fine as the page, and where each stands. */
export type Atlas = { canvas: HTMLCanvasElement; icons: Record<string, Icon> }

const fineness = 2
const columns = 14

/** How much room a picture takes around the origin of the pen, and how far it advances, in pixels of the page. */
type Room = { width: number; height: number; advance: number }
/** Draws one picture; letters in this family. */
type Picture = (pen: Pen, family: string) => Room
const square = (side: number): Room => ({ width: side, height: side, advance: 0 })

/** The pictures of these marks by their keys: a symbol for each kind of single mark, the signs of all numbers, and the frame of what is the reader's own. */
function picturesOf({ marks, emphasisOf, palette }: Drawing, language: Language): Map<string, Picture> {
  const pictures = new Map<string, Picture>()
  const add = (key: string, picture: Picture) => pictures.has(key) || pictures.set(key, picture)
  for (const mark of marks) {
    if (mark.type === 'asset') add(artKey(mark, emphasisOf(mark)), symbolPicture(mark, emphasisOf(mark), palette))
    else {
      for (const glyph of shortCount(mark.count, language)) add(glyphKey(glyph), glyphPicture(glyph, palette))
      if (mark.own) add(frameKey, framePicture(palette))
    }
  }
  return pictures
}

function symbolPicture(mark: Mark, emphasis: Emphasis, palette: Palette): Picture {
  const symbol = symbolOf(mark.rows[0])
  return pen => {
    drawSymbol(pen, symbol, emphasis, palette)
    return square(symbolSide(symbol, emphasis))
  }
}

const glyphPicture = (glyph: string, palette: Palette): Picture => (pen, family) => {
  const advance = drawGlyph(pen, glyph, family, palette)
  return { width: Math.ceil(advance) + 2, height: glyphHeight, advance }
}

const framePicture = (palette: Palette): Picture => pen => {
  drawFrame(pen, frameHalf, palette)
  return square(cellSide)
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
    this.#atlas = drawn(this.#pictures, fresh.length < this.#pictures.size ? this.#atlas : null)
    return this.#atlas
  }
}

const side = cellSide * fineness

/** Draws what an atlas of before does not hold yet, beside what it holds; `before`: an atlas of the first of these pictures. */
function drawn(pictures: Map<string, Picture>, before: Atlas | null): Atlas {
  const canvas = canvasFor(pictures.size, before)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser gives no canvas to draw the marks on; the list shows the same assets.')
  if (before && before.canvas !== canvas) {
    pen.resetTransform()
    pen.drawImage(before.canvas, 0, 0)
  }
  const icons: Atlas['icons'] = { ...before?.icons }
  const family = getComputedStyle(document.documentElement).fontFamily || 'sans-serif'
  for (const [at, [key, draw]] of [...pictures].entries()) {
    if (icons[key]) continue
    const [x, y] = [(at % columns + 0.5) * side, (Math.floor(at / columns) + 0.5) * side]
    pen.setTransform(fineness, 0, 0, fineness, x, y)
    const { advance, ...room } = draw(pen, family)
    const [width, height] = [room.width * fineness, room.height * fineness]
    icons[key] = { x: x - width / 2, y: y - height / 2, width, height, anchorX: width / 2, anchorY: height / 2, advance }
  }
  return { canvas, icons }
}

/** The canvas of before where all have room on it, else a larger one. */
function canvasFor(count: number, before: Atlas | null): HTMLCanvasElement {
  const height = side * Math.max(1, Math.ceil(count / columns))
  if (before && before.canvas.height >= height) return before.canvas
  const canvas = document.createElement('canvas')
  canvas.width = side * columns
  canvas.height = height
  return canvas
}
