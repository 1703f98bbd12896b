import { IconLayer } from '@deck.gl/layers'
import type { Layer } from '@deck.gl/core'
import type { Texture } from '@luma.gl/core'
import { weightOf } from '@bay-atlas/data/drawing/weight.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import { symbolOf } from '@bay-atlas/data/drawing/mark-look.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { DonutLayer, donutNumbers, rim } from './donut-layer.ts'
import { artKey, symbolSide, type Emphasis } from './mark-art.ts'
import type { Icon } from './mark-atlas.ts'
import { frameOf, glyphsOf, type Piece } from './mark-pieces.ts'

export type Look = { palette: Palette; language: Language; atlas: string | Texture; icons: Record<string, Icon> }

const isDonut = ({ type }: Mark) => type !== 'asset'
const order = (mark: Mark, emphasis: Emphasis) => (emphasis === 'selected' ? 100 : emphasis === 'hover' ? 50 : -weightOf(mark.rows[0]))

function donuts(id: string, marks: Mark[], grown: number, { palette }: Look): DonutLayer {
  const numbers = new Map(marks.map(mark => [mark, donutNumbers(mark, mark.radius + grown)]))
  return new DonutLayer({
    // The colours are part of the program.
    id: `${id}-${palette.paper}-${palette.ink}`,
    data: marks,
    palette,
    billboard: true,
    radiusUnits: 'pixels',
    getPosition: mark => mark.position,
    getRadius: mark => mark.radius + grown + rim,
    getPixelOffset: mark => [mark.offset[0], -mark.offset[1]],
    getFirst: mark => numbers.get(mark)?.first ?? [],
    getLater: mark => numbers.get(mark)?.later ?? [],
    getRing: mark => numbers.get(mark)?.ring ?? [],
    parameters: { depthCompare: 'always' },
  })
}

function pieces(id: string, data: Piece[], { atlas, icons }: Look): IconLayer<Piece> {
  return new IconLayer<Piece>({
    id,
    data,
    iconAtlas: atlas,
    iconMapping: icons,
    getIcon: piece => piece.icon,
    getPosition: piece => piece.mark.position,
    getPixelOffset: piece => piece.offset,
    getSize: piece => piece.size,
    sizeUnits: 'pixels',
    parameters: { depthCompare: 'always' },
  })
}

/** The deck.gl layers of these marks: a pure function of values. Lighter marks lie under heavier ones, donuts under all, what is pointed at over them, the chosen one on top. */
export function markLayers(marks: Mark[], emphasisOf: (mark: Mark) => Emphasis, look: Look): Layer[] {
  const { icons, language } = look
  const written = (some: Mark[]) => some.flatMap(mark => [...frameOf(mark), ...glyphsOf(mark, language, icons)])
  const symbol = (mark: Mark): Piece => ({ mark, icon: artKey(mark, emphasisOf(mark)), offset: mark.offset, size: symbolSide(symbolOf(mark.rows[0]), emphasisOf(mark)) })
  const [vague, clusters, pointed] = [marks.filter(({ type }) => type === 'vague'), marks.filter(({ type }) => type === 'cluster'), marks.filter(mark => isDonut(mark) && emphasisOf(mark) !== 'plain')]
  const symbols = marks.filter(mark => !isDonut(mark)).toSorted((a, b) => order(a, emphasisOf(a)) - order(b, emphasisOf(b)))
  const layers = [
    donuts('vague', vague, 0, look), pieces('vague-numbers', written(vague), look),
    donuts('clusters', clusters, 0, look), pieces('marks', [...written(clusters), ...symbols.map(symbol)], look),
    donuts('pointed', pointed, 1, look), pieces('pointed-numbers', written(pointed), look),
  ]
  // One without marks would still be paid for by the frame.
  return layers.filter(({ props: { data } }) => Array.isArray(data) && data.length > 0)
}
