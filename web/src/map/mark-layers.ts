import { IconLayer } from '@deck.gl/layers'
import type { Layer } from '@deck.gl/core'
import type { Texture } from '@luma.gl/core'
import { weightOf } from '@bay-atlas/data/drawing/weight.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import { artKey, cellSide, type Emphasis } from './mark-art.ts'
import type { Icon } from './mark-atlas.ts'

const depth = { vague: 0, cluster: 1, asset: 2 }
const order = (mark: Mark, emphasis: Emphasis) => (emphasis === 'selected' ? 100 : emphasis === 'hover' ? 50 : depth[mark.type] * 10 - weightOf(mark.rows[0]))

/** The deck.gl layers of these marks: a pure function of values. Lighter marks lie under heavier ones, the chosen one on top. */
export function markLayers(marks: Mark[], emphasisOf: (mark: Mark) => Emphasis, atlas: string | Texture, icons: Record<string, Icon>): Layer[] {
  return [
    new IconLayer<Mark>({
      id: 'marks',
      data: marks.toSorted((a, b) => order(a, emphasisOf(a)) - order(b, emphasisOf(b))),
      iconAtlas: atlas,
      iconMapping: icons,
      getIcon: mark => artKey(mark, emphasisOf(mark)),
      getPosition: mark => mark.position,
      getPixelOffset: mark => mark.offset,
      getSize: cellSide,
      sizeUnits: 'pixels',
      parameters: { depthCompare: 'always' },
    }),
  ]
}
