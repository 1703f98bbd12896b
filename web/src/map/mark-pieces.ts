import type { Language } from '@bay-atlas/data/language.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import { shortCount } from '@bay-atlas/data/drawing/short-count.ts'
import { rim } from './donut-layer.ts'
import { cellSide, frameHalf, glyphHeight } from './mark-art.ts'

/** A picture of the atlas at a mark: a whole symbol, a figure of a number, or a frame. Offset and height in pixels. */
export type Piece = { mark: Mark; icon: string; offset: Point; size: number }

export const frameKey = 'frame'
export const glyphKey = (glyph: string) => `glyph-${glyph}`

/** The number in a donut, figure by figure, so that the pictures of a dozen signs write them all. */
export function glyphsOf(mark: Mark, language: Language, icons: Readonly<Record<string, { advance: number }>>): Piece[] {
  const glyphs = [...shortCount(mark.count, language)].map(glyph => ({ icon: glyphKey(glyph), width: icons[glyphKey(glyph)]?.advance ?? 0 }))
  let left = -glyphs.reduce((sum, { width }) => sum + width, 0) / 2
  return glyphs.map(({ icon, width }) => {
    const middle = left + width / 2
    left += width
    return { mark, icon, offset: [mark.offset[0] + middle, mark.offset[1]], size: glyphHeight }
  })
}

/** The frame around a donut that holds some of the reader's own. */
export const frameOf = (mark: Mark): Piece[] => (mark.own ? [{ mark, icon: frameKey, offset: mark.offset, size: (cellSide * (mark.radius + rim)) / frameHalf }] : [])
