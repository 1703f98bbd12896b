import type { Kind } from '@bay-atlas/data/vocabulary.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { symbolPath } from '@bay-atlas/data/drawing/symbol-paths.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { shortCount } from '@bay-atlas/data/drawing/short-count.ts'
import { slicesOf } from '@bay-atlas/data/drawing/slices.ts'
import { ownFrameHalf, symbolOf, type Symbol } from '@bay-atlas/data/drawing/mark-look.ts'
import { weightSize } from '@bay-atlas/data/drawing/weight.ts'
import { donutRadius, largestRadius, type Mark } from '@bay-atlas/data/drawing/mark.ts'

export type Emphasis = 'plain' | 'hover' | 'selected'

/** Side of one cell of the atlas in pixels of the page: the largest donut, its rim, and a frame around it. */
export const cellSide = 2 * largestRadius + 8

/** Marks with equal keys look the same, so each picture is drawn once. */
export function artKey(mark: Mark, emphasis: Emphasis): string {
  if (mark.type !== 'asset') return [mark.type, emphasis === 'hover' ? 'hover' : '', mark.own, ...mark.mix.flat()].join('/')
  const { kind, weight, outlined, closed, own } = symbolOf(mark.rows[0])
  return [kind, weight, outlined, closed, own, emphasis].join('/')
}

type Pen = CanvasRenderingContext2D
type Look = { palette: Palette; language: Language }

function circle(pen: Pen, radius: number): void {
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 2 * Math.PI)
}

function drawSymbol(pen: Pen, { kind, weight, outlined, closed, own }: Symbol, emphasis: Emphasis, palette: Palette): void {
  const size = weightSize[weight] + (emphasis === 'plain' ? 0 : 2)
  const color = palette.kind[kind]
  if (emphasis === 'selected') drawSelection(pen, size, palette)
  if (weight === 1) drawRing(pen, size, color, palette)
  const path = new Path2D(symbolPath[kind])
  pen.save()
  pen.scale(size / 24, size / 24)
  pen.translate(-12, -12)
  pen.lineJoin = 'round'
  pen.lineWidth = (5.2 * 24) / size
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
  circle(pen, size / 2 + 5)
  pen.globalAlpha = 0.72
  pen.fillStyle = palette.halo
  pen.fill()
  pen.globalAlpha = 1
  pen.lineWidth = 1.4
  pen.strokeStyle = color
  pen.stroke()
}

function drawSelection(pen: Pen, size: number, palette: Palette): void {
  circle(pen, size / 2 + 10)
  pen.fillStyle = palette.halo
  pen.globalAlpha = 0.6
  pen.fill()
  pen.globalAlpha = 1
  pen.lineWidth = 5
  pen.strokeStyle = palette.halo
  pen.stroke()
  pen.lineWidth = 2.2
  pen.strokeStyle = palette.ink
  pen.stroke()
}

/** The square frame of what is the reader's own: no other mark has corners of ink. */
function drawFrame(pen: Pen, half: number, palette: Palette): void {
  for (const [width, color] of [[4, palette.halo], [1.8, palette.ink]] as const) {
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

function drawDonut(pen: Pen, mark: Mark, emphasis: Emphasis, { palette, language }: Look): void {
  const radius = donutRadius(mark.count) + (emphasis === 'plain' ? 0 : 1)
  const band = Math.max(4.5, radius * 0.25)
  circle(pen, radius + 2)
  pen.fillStyle = palette.halo
  pen.fill()
  drawSegments(pen, mark.mix, radius - band / 2, band, mark.type === 'vague', palette)
  if (mark.own) drawFrame(pen, radius + 2, palette)
  circle(pen, radius - band)
  pen.fillStyle = palette.paper
  pen.fill()
  pen.fillStyle = palette.ink
  pen.font = `650 12px ${getComputedStyle(document.documentElement).fontFamily || 'sans-serif'}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(shortCount(mark.count, language), 0, 0.5)
}

function drawSegments(pen: Pen, mix: [Kind, number][], radius: number, band: number, dashed: boolean, palette: Palette): void {
  pen.lineWidth = dashed ? 2 : band
  pen.setLineDash(dashed ? [2, 2.5] : [])
  for (const { kind, from, to } of slicesOf(mix, radius)) {
    pen.beginPath()
    pen.arc(0, 0, radius, from, to)
    pen.strokeStyle = palette.kind[kind]
    pen.stroke()
  }
  pen.setLineDash([])
}

/** Draws one mark around the origin of the pen. */
export function drawMark(pen: Pen, mark: Mark, emphasis: Emphasis, look: Look): void {
  if (mark.type === 'asset') drawSymbol(pen, symbolOf(mark.rows[0]), emphasis, look.palette)
  else drawDonut(pen, mark, emphasis, look)
}
