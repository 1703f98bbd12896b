import { textLines } from '@bay-atlas/data/drawing/text-width.ts'

/** Lines of at most that width; the last allowed one ends in an ellipsis when text is left over. */
export function wrap(text: string, size: number, width: number, most: number, bold = false): string[] {
  const lines = textLines(text, size, width, bold)
  const kept = lines.slice(0, most)
  const last = kept.at(-1)
  return lines.length > most && last !== undefined ? [...kept.slice(0, -1), `${last.slice(0, -1)}…`] : kept
}
