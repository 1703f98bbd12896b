import { widthOf } from './label-place.ts'

/** Closing punctuation never begins a line. */
const clings = /^[，。、；：！？）」』”’》…]/u

/** Where a line may break: after a space, and between Han characters. */
const pieces = (text: string) => text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/gu) ?? []

/** Lines of at most that width; the last allowed one ends in an ellipsis when text is left over. */
export function wrap(text: string, size: number, width: number, most: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line && widthOf(line + piece.trimEnd(), size, bold) > width && !clings.test(piece)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line.trim()) lines.push(line.trimEnd())
  const kept = lines.slice(0, most)
  const last = kept.at(-1)
  return lines.length > most && last !== undefined ? [...kept.slice(0, -1), `${last.slice(0, -1)}…`] : kept
}
