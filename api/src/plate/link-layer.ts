import { arcBetween } from '@bay-atlas/data/drawing/arc-between.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Path } from '@bay-atlas/data/drawing/picture.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { LinkItem } from '../features/link-item.ts'
import type { Frame } from './frame.ts'
import type { Group } from './primitive.ts'

const named = word('合作联系', '合作聯繫', 'Cooperation')

/** The links of the chosen asset to its partners in the bay, as the page draws them: a planned one is dashed. */
export function linkLayer(links: LinkItem[], rows: Row[], selected: string | null, frame: Frame, palette: Palette, language: Language): Group {
  const { x, y, width, height } = frame.box
  const byId = new Map(rows.map(row => [row.id, row]))
  const open = selected ? byId.get(selected) : undefined
  const children = links.flatMap(({ id, properties }): Group[] => {
    const parties = properties.parties.split(',')
    if (!open || !parties.includes(open.id)) return []
    const name = language === 'en' ? properties.name_en : language === 'zh-Hant' ? properties.name_zh_hant : properties.name_zh_hans
    const paths = parties.flatMap(party => {
      const partner = byId.get(party)
      if (!partner || partner === open || String(partner.position) === String(open.position)) return []
      return arcPaths(arcBetween(open.position, partner.position), properties.status === 'planned', frame, palette)
    })
    return paths.length ? [{ type: 'group', id: `link-${id}`, name, children: paths }] : []
  })
  return { type: 'group', id: 'links', name: named[language], clip: [x, y, width, height], children }
}

function arcPaths(line: [number, number][], planned: boolean, { project }: Frame, palette: Palette): Path[] {
  const d = line.map((position, at) => `${at ? 'L' : 'M'}${project(position).map(value => value.toFixed(1)).join(' ')}`).join('')
  return [
    { type: 'path', d, stroke: palette.halo, width: 5, strokeOpacity: 0.8 },
    { type: 'path', d, stroke: palette.accent, width: 2, ...(planned ? { dash: [4, 4] } : {}) },
  ]
}
