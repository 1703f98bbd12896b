import type { Board } from '@bay-atlas/data/board.ts'
import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { chartBlocks } from './board-charts.ts'
import { BoardPages } from './board-pages.ts'
import { codeSide, label, letters, marginOf, type BoardSheet } from './board-sheet.ts'
import { tableParts } from './board-tables.ts'
import { linesWithin, paragraph } from './board-text.ts'
import { qrCode } from './furniture.ts'
import type { Group } from './primitive.ts'

const words = {
  notes: word('说明', '說明', 'Notes'), sources: word('来源', '來源', 'Sources'), title: word('标题', '標題', 'Title'), foot: word('页脚', '頁腳', 'Foot'),
  marks: word('≈ 估计；≠ 来源不一致', '≈ 估計；≠ 來源不一致', '≈ an estimate; ≠ sources disagree'),
}

/**
 * A board on as many pages as it needs: title, sentence and charts first, then the tables with their heads repeated, then notes and
 * sources. For each page its layers, bottom first. A pure function of its arguments.
 */
export function boardPlates(board: Board, sheet: BoardSheet): Group[][] {
  const margin = marginOf(sheet)
  const { palette, language } = sheet
  const width = sheet.width - 2 * margin
  const head = titleOf(board.title, sheet, margin)
  const top = margin + Math.max(head.height, codeSide(sheet) + 8)
  const pages = new BoardPages({ left: margin, top, width, bottom: sheet.height - margin - letters.foot * 1.8 }, sheet, margin + head.height)
  const most = pages.height
  pages.flow(paragraph(sheet, 'lead', board.lead, margin, width - besideCode(sheet), { size: letters.lead, fill: palette.ink2, after: 12 }))
  pages.skipTo(top)
  pages.flow(chartBlocks(board.charts, sheet, { left: margin, width, first: pages.rest, most }))
  pages.tables(board.tables.flatMap(table => tableParts(table, sheet, width, most)))
  const marks = board.tables.some(({ rows }) => rows.flat().some(({ tone }) => tone === 'estimate' || tone === 'disagree')) ? [words.marks[language]] : []
  const notes = [...board.notes, ...marks]
  const small = { size: letters.foot, fill: palette.ink2, after: 3 }
  const heading = (text: string) => paragraph(sheet, 'notes', text, margin, width, { size: letters.body, fill: palette.ink, rest: { bold: true }, after: 2 }).map(block => ({ ...block, clings: true }))
  if (notes.length > 0) pages.flow([...heading(words.notes[language]), ...notes.flatMap(note => paragraph(sheet, 'notes', note, margin, width, small))])
  if (sheet.sources.length > 0) pages.flow([...heading(words.sources[language]), ...sheet.sources.flatMap(line => paragraph(sheet, 'notes', line, margin, width, { ...small, fill: palette.ink3 }))])
  return pages.done().map((layers, at, all) => [
    { type: 'group', id: 'title', name: words.title[language], children: head.labels },
    ...layers,
    { type: 'group', id: 'foot', name: words.foot[language], children: footOf(sheet, margin, at + 1, all.length) },
    ...(sheet.href && codeSide(sheet) > 0 ? [qrCode(sheet.href, sheet.width - margin - codeSide(sheet), margin, codeSide(sheet), language)] : []),
  ])
}

/** The room that the code takes from what stands at its left. */
const besideCode = (sheet: BoardSheet) => (codeSide(sheet) > 0 ? codeSide(sheet) + 16 : 0)

/** The title beside the code, set smaller before it takes more than two lines. */
function titleOf(title: string, sheet: BoardSheet, margin: number): { labels: Label[]; height: number } {
  const width = sheet.width - 2 * margin - besideCode(sheet)
  const sizes = [letters.title, 18, 15, 12]
  const size = sizes.find(each => linesWithin(title, each, width * 0.92, true).length <= 2) ?? 12
  const lines = linesWithin(title, size, width * 0.92, true)
  const labels = lines.map((line, at) => label(sheet, margin, margin + size * (1 + at * 1.3), line, size, sheet.palette.ink, { face: 'serif', bold: true }))
  return { labels, height: lines.length * size * 1.3 + 12 }
}

/** The date at the left, the page at the right. */
function footOf(sheet: BoardSheet, margin: number, page: number, pages: number): Label[] {
  const y = sheet.height - margin
  const right = `${page}/${pages}`
  const dated = linesWithin(sheet.dated, letters.foot, sheet.width - 2 * margin - 60).slice(0, 1)
  return [
    ...dated.map(line => label(sheet, margin, y, line, letters.foot, sheet.palette.ink3)),
    label(sheet, sheet.width - margin, y, right, letters.foot, sheet.palette.ink3, { anchor: 'end' }),
  ]
}
