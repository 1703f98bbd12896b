import type { Board } from '@bay-atlas/data/board.ts'
import { boardOf } from '@bay-atlas/data/boards/board-of.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { isBoardPage, type Panel } from '@bay-atlas/data/scene/scene.ts'
import { sayCitation } from '@bay-atlas/data/words/citation-in-words.ts'
import { filterInWords } from '@bay-atlas/data/words/filter-in-words.ts'
import { baysPlate } from './bays-plate.ts'
import { boardPlates } from './board-plates.ts'
import { boardSources } from './board-sources.ts'
import { rectangle } from './chart-primitives.ts'
import type { Material } from './compose.ts'
import { homeBox } from './frame.ts'
import { matterFor } from './matter-of.ts'
import { sayDate } from './plate-words.ts'
import type { Group, Plate } from './primitive.ts'
import { liveAddress, type PlateQuestion } from './question.ts'

type Extent = { width: number; height: number }

/** What the tool or page of a question says, from the material of the plates; a list of assets holds so many at most. */
export function boardFor(panel: Panel, { scene, filter, selected, language, tone, view }: PlateQuestion, { matter: told, official }: Material, listed?: number): Board {
  // A page compares what the atlas counts with what was published.
  const matter = isBoardPage(panel) ? official : told
  return boardOf(panel, matterFor(matter, filter), { scene, filter, selected, language, palette: palettes[tone], zoom: view?.zoom ?? 9, seen: homeBox, listed })
}

/** What a question says beside the plain map: the four bays on one plate, then the board, as many plates as it needs. */
export function scenePlates(panel: Panel, question: PlateQuestion, size: Extent, material: Material): Plate[] {
  const read = platesOfBoard(panel, question, size, material)
  const [first] = read
  if (panel !== 'bays' || !first) return read
  const { scene: { bays, lay }, language, tone, title, show } = question
  const layers = baysPlate({ language, palette: palettes[tone], ...size, href: show.includes('qr') ? first.href : null, title, bays, lay, topologies: { bays: material.bays } }, material.matter)
  return [{ ...first, layers }, ...read]
}

/** The board as plates, as many as it needs: charts, tables, notes, sources. */
function platesOfBoard(panel: Panel, question: PlateQuestion, { width, height }: Extent, material: Material): Plate[] {
  const { language, tone, show, filter } = question
  const palette = palettes[tone]
  const board = boardFor(panel, question, material)
  const href = liveAddress(material.origin, question)
  const cited = boardSources(board, material.matter.figures).map(source => sayCitation(source, language))
  const title = question.title ?? board.title
  const dated = sayDate(material.dated, language)
  const pages = boardPlates({ ...board, title }, { width, height, palette, language, href: show.includes('qr') ? href : null, dated: dated.join(''), sources: cited })
  const filtered = filterInWords(filter, language, null)
  const notes = [title, board.lead, filtered, ...board.notes, ...dated, ...cited.map(line => `• ${line}`), href]
  const paper: Group = { type: 'group', id: 'paper', name: title, children: [{ type: 'path', d: rectangle(0, 0, width, height), fill: palette.paper }] }
  return pages.map(layers => ({ width, height, language, background: palette.paper, title, filtered, description: board.lead, layers: [paper, ...layers], assets: [], notes, href }))
}
