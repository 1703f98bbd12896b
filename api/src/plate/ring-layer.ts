import { hasRing } from '@bay-atlas/data/drawing/claims.ts'
import { circle } from '@bay-atlas/data/drawing/mark-paths.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Frame } from './frame.ts'
import type { Group } from './primitive.ts'

const named = word('位置误差范围', '位置誤差範圍', 'Position error')

/** How far each true place may lie from its point, in real size; assets of one point and one error share a ring. */
export function ringLayer(rows: Row[], frame: Frame, palette: Palette, language: Language): Group {
  const { x, y, width, height } = frame.box
  const apart = [...new Map(rows.filter(row => hasRing(row, frame.zoom)).map(row => [`${row.position}/${row.uncertaintyM}`, row])).values()]
  return {
    type: 'group', id: 'rings', name: named[language], clip: [x, y, width, height],
    children: apart.map(row => ({ type: 'path', d: circle(frame.project(row.position), row.uncertaintyM / frame.metresPerUnit), stroke: palette.ink2, width: 1, strokeOpacity: 0.8, dash: [1, 3] })),
  }
}
