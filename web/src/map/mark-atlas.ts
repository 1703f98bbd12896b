import type { Language } from '@bay-atlas/data/language.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { artKey, cellSide, drawMark, type Emphasis } from './mark-art.ts'

export type Drawing = { marks: Mark[]; emphasisOf: (mark: Mark) => Emphasis; palette: Palette; /** Of the numbers in the donuts. */ language: Language }

export type Icon = { x: number; y: number; width: number; height: number; anchorX: number; anchorY: number }
/** All pictures the marks need, on one canvas, twice as fine as the page, and where each stands. */
export type Atlas = { canvas: HTMLCanvasElement; icons: Record<string, Icon> }

const fineness = 2
const columns = 14

/** Draws every distinct picture once. */
export function drawAtlas({ marks, emphasisOf, palette, language }: Drawing): Atlas {
  const pictures = new Map(marks.map(mark => [artKey(mark, emphasisOf(mark)), mark]))
  const side = cellSide * fineness
  const canvas = document.createElement('canvas')
  canvas.width = side * columns
  canvas.height = side * Math.max(1, Math.ceil(pictures.size / columns))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('The browser gives no canvas to draw the marks on; the list shows the same assets.')
  const icons: Atlas['icons'] = {}
  let at = 0
  for (const [key, mark] of pictures) {
    const [x, y] = [(at % columns) * side, Math.floor(at / columns) * side]
    pen.setTransform(fineness, 0, 0, fineness, x + side / 2, y + side / 2)
    drawMark(pen, mark, emphasisOf(mark), { palette, language })
    icons[key] = { x, y, width: side, height: side, anchorX: side / 2, anchorY: side / 2 }
    at += 1
  }
  return { canvas, icons }
}
