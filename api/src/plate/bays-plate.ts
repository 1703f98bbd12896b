import { bayGrounds } from '@bay-atlas/data/analysis/bay-grounds.ts'
import { keptView, restingView } from '@bay-atlas/data/analysis/ruler.ts'
import { headlineOf } from '@bay-atlas/data/boards/bay-headline.ts'
import type { Matter } from '@bay-atlas/data/boards/matter.ts'
import { baysWord, bayWord } from '@bay-atlas/data/boards/words-bays.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { readTopology } from '@bay-atlas/data/read-topology.ts'
import { bayNames, type BaysView, type Lay } from '@bay-atlas/data/scene/bays-view.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { bayPane, paneFrame } from './bays-pane.ts'
import { bayRows, rowHeight, sourceLines } from './bays-rows.ts'
import { rectangle } from './chart-primitives.ts'
import type { Box } from './frame.ts'
import { qrCode, scaleBar } from './furniture.ts'
import type { Group, Primitive } from './primitive.ts'
import { wrap } from './wrap.ts'

const words = {
  paper: word('版面', '版面', 'Paper'), title: word('标题', '標題', 'Title'), sources: word('来源', '來源', 'Sources'), captions: word('湾区名', '灣區名', 'Names of the bays'), figures: word('数字', '數字', 'Figures'),
}

export type BaysPlate = {
  language: Language; palette: Palette
  /** Plate units. */
  width: number; height: number
  /** The live page of this view, drawn as a code; null for none. */
  href: string | null
  /** Null for the atlas's own. */
  title: string | null
  /** Null shows all of each bay. */
  bays: BaysView | null
  lay: Lay | null
  topologies: { bays: ReturnType<typeof readTopology> }
}

const margin = 24
const gap = 18
const [head, caption, foot] = [72, 26, 46]

/** Where the panes lie: four in a row, or two by two on a tall plate; each with its figures below. */
export function paneBoxes(width: number, height: number): { panes: Box[]; rows: number } {
  const columns = width / height > 1.15 ? 4 : 2
  const lines = 4 / columns
  const wide = (width - 2 * margin - (columns - 1) * gap) / columns
  const block = (height - margin - head - foot - (lines - 1) * gap) / lines
  // A map lower than it is wide by half says little: then it is given the room of figures.
  const rows = [4, 3, 2, 1, 0].find(count => block - caption - count * rowHeight - 8 >= wide * 0.75) ?? 0
  const tall = Math.max(20, block - caption - rows * rowHeight - 8)
  const panes = bayNames.map((_, at): Box => ({ x: margin + (at % columns) * (wide + gap), y: margin + head + caption + Math.floor(at / columns) * (block + gap), width: wide, height: tall }))
  return { panes, rows }
}

/**
 * The four bays at one scale as a plate: a pure function of its arguments. Every pane has the same ground metres per unit in its
 * middle; a view that would look over the edge of the built-in map is kept inside it.
 */
export function baysPlate(asked: BaysPlate, matter: Pick<Matter, 'figures' | 'cities'>): Group[] {
  const { language, palette, width, height, href, lay, topologies } = asked
  const ink = { palette, language }
  const { panes, rows } = paneBoxes(width, height)
  const [first] = panes
  if (!first) return []
  const view = asked.bays ? keptView(asked.bays, first) : restingView(first)
  const grounds = bayGrounds(topologies.bays, matter.cities)
  const headline = headlineOf(matter.figures, language)
  const laid = lay && { lay, outline: grounds[lay.bay].outline }
  const side = href ? 56 : 0
  const label = (x: number, y: number, text: string, size: number, rest: Partial<Label> = {}): Label => ({ type: 'label', x, y, text, size, face: 'sans', fill: palette.ink2, anchor: 'start', language, ...rest })
  const room = width - 2 * margin - side - 190
  const [title = ''] = wrap(asked.title ?? baysWord.title[language], 24, room, 1, true)
  const [lead = ''] = wrap(baysWord.lead[language], 11.5, room, 1)
  const each = bayNames.flatMap((bay, at) => { const box = panes[at]; return box ? [{ bay, box }] : [] })
  const captions = each.flatMap(({ bay, box }): Primitive[] => [
    label(box.x, box.y - 9, bayWord[bay][language], 15, { face: 'serif', bold: true, fill: palette.ink }),
    ...(language !== 'en' && textWidth(bayWord[bay][language], 15, true) + textWidth(bayWord[bay].en, 10) + 14 < box.width ? [label(box.x + box.width, box.y - 9, bayWord[bay].en, 10, { anchor: 'end', fill: palette.ink3, language: 'en' })] : []),
  ])
  const ruler: Box = { x: width - margin - side - 190, y: 0, width: 100, height: margin + 52 }
  const lines = sourceLines(headline, width - 2 * margin, 2, language)
  return [
    { type: 'group', id: 'paper', name: words.paper[language], children: [{ type: 'path', d: rectangle(0, 0, width, height), fill: palette.paper }] },
    { type: 'group', id: 'title', name: words.title[language], children: [label(margin, margin + 26, title, 24, { face: 'serif', bold: true, fill: palette.ink }), label(margin, margin + 47, lead, 11.5)] },
    { type: 'group', id: 'captions', name: words.captions[language], children: captions },
    ...each.flatMap(({ bay, box }) => bayPane(bay, box, { ground: grounds[bay], view, laid: laid?.lay.onto === bay ? laid : null, ...ink })),
    ...(rows && matter.figures.figures.length ? [{ type: 'group' as const, id: 'figures', name: words.figures[language], children: each.flatMap(({ bay, box }) => bayRows(headline, bay, rows, { x: box.x, y: box.y + box.height + 8, width: box.width }, ink)) }] : []),
    scaleBar({ ...paneFrame('gba', first, view), box: ruler }, palette, language),
    ...(href ? [qrCode(href, width - margin - side, margin - 4, side, language)] : []),
    { type: 'group', id: 'sources', name: words.sources[language], children: lines.map((line, at) => label(margin, height - 32 + at * 12 - (lines.length - 1) * 6, line, 9.5, { fill: palette.ink3 })) },
    { type: 'group', id: 'credits', name: words.sources[language], children: [label(width - margin, height - 8, baysWord.credits[language], 9.5, { anchor: 'end', fill: palette.ink3 })] },
  ]
}
