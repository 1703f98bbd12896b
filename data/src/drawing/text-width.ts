const han = /\p{Script=Han}/u
/** Signs that are as wide as a Han character beside Han characters, and narrow in English. */
const wideInHan = /[“”‘’…·×±≈≠→]/

/** About how wide a line of text is: a Han character is as wide as it is high, a Latin letter about half. In the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  const inHan = han.test(text)
  const units = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' || (inHan && wideInHan.test(letter)) ? 1 : /[A-Zmw&%]/.test(letter) ? 0.68 : /[ ijl.,'’‘·]/.test(letter) ? 0.3 : 0.58), 0)
  return units * size * (bold ? 1.06 : 1)
}

/*
 * Where a line may break: after a space, a slash or a dash, and between Han characters. An opening bracket stays with what follows it,
 * a closing one and a full stop with what comes before.
 */
const piece = /[（「『《【〔“‘([]*(?:[\u2e80-\uffff]|[^\u2e80-\uffff\s/–—]+)?[，。、；：！？）」』》】〕”’…]*[\s/–—]*/gu
const pieces = (text: string) => (text.match(piece) ?? []).filter(Boolean)

/** All of a text in lines of at most that width; a word that is wider alone stands on a line of its own. */
export function textLines(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of pieces(text)) {
    if (line && textWidth(line + part.trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines
}

/** As much of a text as fits, with an ellipsis where some is left over. */
export function fitText(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, bold) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
