import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers'
import type { Layer } from '@deck.gl/core'
import type { Position } from 'geojson'
import type { BayGround, BayGrounds } from '@bay-atlas/data/analysis/bay-grounds.ts'
import { laidShape } from '@bay-atlas/data/analysis/laid.ts'
import type { Shape } from '@bay-atlas/data/basemap.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { bayNames, type Lay } from '@bay-atlas/data/scene/bays-view.ts'

type Rings = Position[][]
type Color = [red: number, green: number, blue: number, alpha: number]

/** A colour of the palette as deck.gl takes it. */
function channels(hex: string, opacity = 1): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
  return [red, green, blue, Math.round(255 * opacity)]
}

const ringsOf = (shapes: readonly Shape[]): Rings[] => shapes.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
const linesOf = (coast: BayGround['coast']): Rings => coast.flatMap(({ geometry }) => geometry.coordinates)
// Painted in the order given: all lie on the ground.
const flat = { depthCompare: 'always' } as const

const fill = (id: string, data: Rings[], color: Color) => new SolidPolygonLayer<Rings>({ id, data, getPolygon: rings => rings.map(ring => ring.map(([lon = 0, lat = 0]): [number, number] => [lon, lat])), getFillColor: color, extruded: false, parameters: flat })
const line = (id: string, data: Rings, color: Color, width: number) =>
  new PathLayer<Position[]>({ id, data, getPath: path => path.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]), getColor: color, getWidth: width, widthUnits: 'pixels', jointRounded: true, parameters: flat })

function paneLayers(bay: string, { land, sea, coast, outline }: BayGround, palette: Palette): Layer[] {
  const whole = ringsOf(outline)
  return [
    fill(`${bay}-land`, ringsOf(land), channels(palette.land)),
    fill(`${bay}-outline`, whole, channels(palette.bay)),
    line(`${bay}-rim`, whole.flat(), channels(bay === 'gba' ? palette.cityLine : palette.rim, 0.9), 1),
    fill(`${bay}-sea`, ringsOf(sea), channels(palette.water)),
    line(`${bay}-coast`, linesOf(coast), channels(palette.waterLine), 1),
  ]
}

/** The layers of the four panes; the id of each begins with its bay, by which the panes tell theirs. */
export const groundLayers = (grounds: BayGrounds, palette: Palette): Layer[] => bayNames.flatMap(bay => paneLayers(bay, grounds[bay], palette))

/** The outline of one bay on another, at its size on the ground. */
export function laidLayers(grounds: BayGrounds, lay: Lay | null, palette: Palette): Layer[] {
  if (!lay) return []
  const laid = ringsOf(grounds[lay.bay].outline.map(shape => ({ ...shape, geometry: laidShape(shape.geometry, lay) })))
  return [fill(`${lay.onto}-laid`, laid, channels(palette.accent, 0.16)), line(`${lay.onto}-laid-rim`, laid.flat(), channels(palette.accent), lay.bay === 'gba' ? 1.2 : 1.8)]
}
