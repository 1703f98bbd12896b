import { chartPicture } from '@bay-atlas/data/drawing/chart-picture.ts'
import type { ChartShape } from '@bay-atlas/data/drawing/chart-shape.ts'
import type { Label, Path } from '@bay-atlas/data/drawing/picture.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { ChartPiece, Group, Primitive, TableCell, TablePiece } from './primitive.ts'

/** Inside a cell, left and right of its text. */
export const cellPad = 6
/** The height of a line, by the size of its letters. */
export const cellLine = 1.35

/** A chart or a table as what every writer can draw. */
export function expanded(piece: ChartPiece | TablePiece): Group {
  const children = piece.type === 'chart' ? chartChildren(piece) : tableChildren(piece)
  return { type: 'group', id: piece.id, name: piece.name, children }
}

function chartChildren({ chart, x, y, width, height, size, palette, language }: ChartPiece): Primitive[] {
  return chartPicture(chart, { width, height, size }, palette, language).map(shape => moved(shape, x, y, language))
}

/** A shape of a chart in its place on the plate. */
export function moved(shape: ChartShape, dx: number, dy: number, language: Language): Path | Label {
  if (shape.type === 'text') return { type: 'label', x: shape.x + dx, y: shape.y + dy, text: shape.text, size: shape.size, face: 'sans', fill: shape.fill, anchor: shape.anchor, language, ...(shape.bold ? { bold: true } : {}) }
  if (shape.type === 'rect') return { type: 'path', d: rectangle(shape.x + dx, shape.y + dy, shape.width, shape.height), fill: shape.fill }
  if (shape.type === 'line') return { type: 'path', d: `M${at(shape.x1 + dx, shape.y1 + dy)}L${at(shape.x2 + dx, shape.y2 + dy)}`, stroke: shape.stroke, width: shape.width, ...(shape.dash ? { dash: shape.dash } : {}) }
  const { fill, stroke, width } = shape
  return { type: 'path', d: shifted(shape.d, dx, dy), ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}), ...(width ? { width } : {}) }
}

const round = (value: number) => Number(value.toFixed(2))
const at = (x: number, y: number) => `${round(x)} ${round(y)}`
/** A rectangle as a path. */
export const rectangle = (x: number, y: number, width: number, height: number) => `M${at(x, y)}L${at(x + width, y)}L${at(x + width, y + height)}L${at(x, y + height)}Z`

/** An absolute path moved: every first number is an x, every second a y. */
function shifted(d: string, dx: number, dy: number): string {
  let isX = false
  return d.replace(/-?\d+\.?\d*(?:e-?\d+)?/g, number => {
    isX = !isX
    return String(round(Number(number) + (isX ? dx : dy)))
  }).replaceAll(',', ' ')
}

function tableChildren({ x, y, widths, rows, size, noteSize, palette, language }: TablePiece): Primitive[] {
  const across = widths.reduce((sum, width) => sum + width, 0)
  let top = y
  return rows.flatMap(({ height, cells }, row): Primitive[] => {
    const from = top
    top += height
    let left = x
    const parts = cells.flatMap((cell, column): Primitive[] => {
      const start = left
      const width = widths[column] ?? 0
      left += width
      const fill: Primitive[] = cell.fill ? [{ type: 'path', d: rectangle(start, from, width, height), fill: cell.fill }] : []
      return [...fill, ...textOf(cell, start, width, from, { size, noteSize, language, ink: cell.fill ? palette.ink2 : palette.ink3 })]
    })
    return [...parts, { type: 'path', d: `M${at(x, top)}L${at(x + across, top)}`, stroke: row === 0 ? palette.cityLine : palette.districtLine, width: row === 0 ? 1 : 0.6 }]
  })
}

function textOf({ lines, note, align, color, bold }: TableCell, left: number, width: number, top: number, { size, noteSize, language, ink }: { size: number; noteSize: number; language: Language; ink: string }): Label[] {
  const x = align === 'start' ? left + cellPad : align === 'end' ? left + width - cellPad : left + width / 2
  const label = (text: string, y: number, letters: number, fill: string): Label => ({ type: 'label', x, y, text, size: letters, face: 'sans', fill, anchor: align, language })
  const under = top + 4 + lines.length * size * cellLine
  return [
    ...lines.map((text, at): Label => ({ ...label(text, top + 4 + at * size * cellLine + size, size, color), ...(bold ? { bold } : {}) })),
    ...note.map((text, at) => label(text, under + at * noteSize * cellLine + noteSize * 0.95, noteSize, ink)),
  ]
}
