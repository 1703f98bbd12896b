import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { textLines, textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import { label, type Block, type BoardSheet } from './board-sheet.ts'

/** All of a text in lines of at most that width; a word that is wider alone, such as an address, is broken between letters. Our own letters may be a little wider than reckoned. */
export function linesWithin(text: string, size: number, width: number, bold = false): string[] {
  const room = Math.max(size, width * 0.97)
  return textLines(text, size, room, bold).flatMap(line => {
    if (textWidth(line, size, bold) <= width) return [line]
    const parts: string[] = []
    let part = ''
    for (const letter of line) {
      if (part && textWidth(part + letter, size, bold) > room) {
        parts.push(part)
        part = ''
      }
      part += letter
    }
    return part ? [...parts, part] : parts
  })
}

type Look = { size: number; fill: string; rest?: Partial<Label>; after?: number; pitch?: number }

/** A paragraph as one block for each of its lines, so that it may run on to the next page. */
export function paragraph(sheet: BoardSheet, layer: Block['layer'], text: string, left: number, width: number, { size, fill, rest = {}, after = 6, pitch = 1.45 }: Look): Block[] {
  const lines = linesWithin(text, size, width, rest.bold)
  return lines.map((line, at) => ({
    layer, height: size * pitch + (at === lines.length - 1 ? after : 0),
    draw: top => [label(sheet, left, top + size, line, size, fill, rest)],
  }))
}
