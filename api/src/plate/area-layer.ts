import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { AreaItem } from '../features/area-item.ts'
import type { Frame } from './frame.ts'
import { eased } from './ground-layers.ts'
import { outline } from './outline.ts'
import type { Group } from './primitive.ts'

const named = word('园区与科学城范围', '園區與科學城範圍', 'Outlines of zones and science cities')

/** The outlines of the assets on the plate: kind colour, 14 % fill; a sketched one is dashed. */
export function areaLayer(areas: AreaItem[], frame: Frame, palette: Palette, language: Language): Group {
  const { x, y, width, height } = frame.box
  const edge = eased(frame.zoom, [10.5, 1], [11, 1.8])
  const children = areas.flatMap((area): Group[] => {
    const d = outline(area.geometry, frame)
    if (!d) return []
    const color = palette.kind[area.properties.kind]
    const isLine = area.geometry.type === 'LineString'
    const dashed = isLine || area.properties.outline === 'sketch'
    const name = language === 'en' ? area.properties.name_en : language === 'zh-Hant' ? area.properties.name_zh_hant : area.properties.name_zh_hans
    return [{ type: 'group', id: `area-${area.id}`, name, children: [{ type: 'path', d, stroke: color, width: edge, ...(dashed ? { dash: [7, 3] } : {}), ...(isLine ? {} : { fill: color, opacity: 0.14, rule: 'evenodd' as const }) }] }]
  })
  return { type: 'group', id: 'areas', name: named[language], clip: [x, y, width, height], children }
}
