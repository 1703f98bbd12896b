import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { symbolPath } from '@bay-atlas/data/drawing/symbol-paths.ts'
import { ownFrameHalf, symbolOf, type Symbol } from '@bay-atlas/data/drawing/mark-look.ts'
import { weightSize, type Weight } from '@bay-atlas/data/drawing/weight.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'

export type Emphasis = 'plain' | 'hover' | 'selected'

/** Side of one cell of the atlas in pixels of the page: the chosen symbol with its ring. */
export const cellSide = 56
/** Half the side of the frame around a donut, as it is drawn; it is scaled to the donut. */
export const frameHalf = 25
/** How high a figure of a number stands, with room around it, in pixels of the page. */
export const glyphHeight = 18

/** Symbols with equal keys look the same, so each picture is drawn once. */
export function artKey(mark: Mark, emphasis: Emphasis): string {
  const { kind, weight, outlined, closed, own } = symbolOf(mark.rows[0])
  return [kind, weight, outlined, closed, own, emphasis].join('/')
}

/** In pixels of the page. */
const [halo, ringGap, selectionGap] = [5.2, 5, 10]
const [selectionLine, frameLine] = [5, 4]

/** The side of the square that a symbol takes up, in pixels of the page: a graphics processor pays for each, whether anything stands there or not. */
export function symbolSide({ weight, own }: Symbol, emphasis: Emphasis): number {
  const size = sizeOf(weight, emphasis)
  const reaches = [size / 2 + halo / 2, weight === 1 ? size / 2 + ringGap + 1 : 0, emphasis === 'selected' ? size / 2 + selectionGap + selectionLine / 2 : 0, own ? ownFrameHalf(size, weight) + frameLine / 2 : 0]
  return 2 * Math.ceil(Math.max(...reaches) + 1)
}

const sizeOf = (weight: Weight, emphasis: Emphasis) => weightSize[weight] + (emphasis === 'plain' ? 0 : 2)

export type Pen = CanvasRenderingContext2D

function circle(pen: Pen, radius: number): void {
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 2 * Math.PI)
}

/** Draws a symbol around the origin of the pen. */
export function drawSymbol(pen: Pen, { kind, weight, outlined, closed, own }: Symbol, emphasis: Emphasis, palette: Palette): void {
  const size = sizeOf(weight, emphasis)
  const color = palette.kind[kind]
  if (emphasis === 'selected') drawSelection(pen, size, palette)
  if (weight === 1) drawRing(pen, size, color, palette)
  const path = new Path2D(symbolPath[kind])
  pen.save()
  pen.scale(size / 24, size / 24)
  pen.translate(-12, -12)
  pen.lineJoin = 'round'
  pen.lineWidth = (halo * 24) / size
  pen.strokeStyle = palette.halo
  pen.stroke(path)
  if (outlined) drawOutline(pen, path, color, size, palette)
  else {
    pen.fillStyle = color
    pen.fill(path, 'evenodd')
  }
  pen.restore()
  if (closed) drawStroke(pen, size, color)
  if (own) drawFrame(pen, ownFrameHalf(size, weight), palette)
}

function drawOutline(pen: Pen, path: Path2D, color: string, size: number, palette: Palette): void {
  pen.fillStyle = palette.paper
  pen.fill(path, 'evenodd')
  pen.lineWidth = (1.6 * 24) / size
  pen.strokeStyle = color
  pen.stroke(path)
}

function drawRing(pen: Pen, size: number, color: string, palette: Palette): void {
  circle(pen, size / 2 + ringGap)
  pen.globalAlpha = 0.72
  pen.fillStyle = palette.halo
  pen.fill()
  pen.globalAlpha = 1
  pen.lineWidth = 1.4
  pen.strokeStyle = color
  pen.stroke()
}

function drawSelection(pen: Pen, size: number, palette: Palette): void {
  circle(pen, size / 2 + selectionGap)
  pen.fillStyle = palette.halo
  pen.globalAlpha = 0.6
  pen.fill()
  pen.globalAlpha = 1
  pen.lineWidth = selectionLine
  pen.strokeStyle = palette.halo
  pen.stroke()
  pen.lineWidth = 2.2
  pen.strokeStyle = palette.ink
  pen.stroke()
}

/** The square frame of what is the reader's own: no other mark has corners of ink. */
export function drawFrame(pen: Pen, half: number, palette: Palette): void {
  for (const [width, color] of [[frameLine, palette.halo], [1.8, palette.ink]] as const) {
    pen.beginPath()
    for (const [x, y] of [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const) {
      pen.moveTo(x * half, y * half * 0.35)
      pen.lineTo(x * half, y * half)
      pen.lineTo(x * half * 0.35, y * half)
    }
    pen.lineWidth = width
    pen.strokeStyle = color
    pen.stroke()
  }
}

function drawStroke(pen: Pen, size: number, color: string): void {
  pen.beginPath()
  pen.moveTo(-size / 2, size / 2)
  pen.lineTo(size / 2, -size / 2)
  pen.lineWidth = 1.6
  pen.strokeStyle = color
  pen.stroke()
}

/** A figure of a number in a donut; gives how wide it is. */
export function drawGlyph(pen: Pen, glyph: string, family: string, palette: Palette): number {
  pen.fillStyle = palette.ink
  pen.font = `650 12px ${family}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(glyph, 0, 0.5)
  return pen.measureText(glyph).width
}
