import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import type { Primitive } from './primitive.ts'

/** Labels under one another that read as one text, top first. */
export type Lines = [Label, ...Label[]]

const styleOf = ({ x, size, face, bold, italic, fill, anchor, language }: Label) => [x, size, face, bold, italic, fill, anchor, language].join()

/** Whether a label is the next line of a text: in the same style, a line's height below, as far below as the lines before. */
function follows(lines: Lines, next: Label): boolean {
  const [first, second] = lines
  const gap = next.y - (lines.at(-1) ?? first).y
  const isEven = !second || Math.abs(second.y - first.y - gap) < 0.5
  return isEven && gap > first.size && gap < first.size * 1.6 && styleOf(first) === styleOf(next)
}

/** All texts of a drawing in the order they are drawn: what the plate broke into lines is one text box to edit. */
export function textsOf(children: Primitive[]): Lines[] {
  const texts: Lines[] = []
  let open: Lines | null = null
  for (const child of children) {
    if (child.type === 'label' && open && follows(open, child)) {
      open.push(child)
      continue
    }
    open = child.type === 'label' ? [child] : null
    if (open) texts.push(open)
    if (child.type === 'group') texts.push(...textsOf(child.children))
  }
  return texts
}

const bare = (text: string) => text.replace(/[\s…]/g, '')

/** The text that is the plate's title, or its beginning: the slide's name in the outline and for screen readers. */
export function titleAmong(texts: Lines[], title: string): Lines | null {
  return texts.find(lines => {
    const text = bare(lines.map(line => line.text).join(''))
    return text.length > 1 && bare(title).startsWith(text)
  }) ?? null
}
