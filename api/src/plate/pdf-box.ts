import { expanded } from './chart-primitives.ts'
import { labelBox } from './pdf-label.ts'
import type { Primitive } from './primitive.ts'

/** x, y, width, height. */
export type Box = [number, number, number, number]

/** The part two boxes share, or null. */
export function common([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): Box | null {
  const [left, top] = [Math.max(ax, bx), Math.max(ay, by)]
  const [right, bottom] = [Math.min(ax + aw, bx + bw), Math.min(ay + ah, by + bh)]
  return right > left && bottom > top ? [left, top, right - left, bottom - top] : null
}

/** The smallest box around primitives; control points count as points, which errs on the generous side. */
export function boxOf(document: PDFKit.PDFDocument, primitives: Primitive[]): Box | null {
  const boxes = primitives.map(each => boxOfOne(document, each)).filter(box => box !== null)
  return boxes.length > 0 ? around(boxes.flatMap(([x, y, width, height]) => [[x, y], [x + width, y + height]] as const)) : null
}

function boxOfOne(document: PDFKit.PDFDocument, primitive: Primitive): Box | null {
  if (primitive.type === 'group') return boxOf(document, primitive.children)
  if (primitive.type === 'label') return labelBox(document, primitive)
  if (primitive.type !== 'path') return boxOf(document, expanded(primitive).children)
  const numbers = (primitive.d.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number)
  return around(numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : [])))
}

function around(points: (readonly [number, number])[]): Box | null {
  if (points.length === 0) return null
  const [left, top] = points.reduce(([x, y], [px, py]) => [Math.min(x, px), Math.min(y, py)], [Infinity, Infinity])
  const [right, bottom] = points.reduce(([x, y], [px, py]) => [Math.max(x, px), Math.max(y, py)], [-Infinity, -Infinity])
  return [left, top, right - left, bottom - top]
}
