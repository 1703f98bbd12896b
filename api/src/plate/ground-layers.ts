import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Path } from '@bay-atlas/data/drawing/picture.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { cityWord } from '@bay-atlas/data/vocabulary.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Frame } from './frame.ts'
import type { Ground, GroundShape } from './ground.ts'
import { outline } from './outline.ts'
import type { Group, Primitive } from './primitive.ts'

const names = {
  water: word('海面', '海面', 'Water'), land: word('陆地', '陸地', 'Land'), cities: word('城市', '城市', 'Cities'),
  rivers: word('河流', '河流', 'Rivers'), boundaries: word('市区界线', '市區界線', 'City and district lines'), coast: word('海岸', '海岸', 'Coast'),
}

/** A straight line between stops of zoom and value, flat beyond the ends; the page's own layers use the same stops. */
export function eased(zoom: number, ...stops: [number, number][]): number {
  const [first = [0, 0], ...rest] = stops
  let [z0, v0] = first
  if (zoom <= z0) return v0
  for (const [z1, v1] of rest) {
    if (zoom <= z1) return v0 + ((v1 - v0) * (zoom - z0)) / (z1 - z0)
    ;[z0, v0] = [z1, v1]
  }
  return v0
}

type Draw = { ground: Ground; frame: Frame; palette: Palette; language: Language }
type Ink = Omit<Path, 'type' | 'd'>

/** The layers under the marks: water and its lining, land, the eleven cities each a shape of its own, rivers, lines, coast. */
export function groundLayers({ ground, frame, palette, language }: Draw): { under: Group[]; over: Group[] } {
  const { zoom, box } = frame
  const clip: [number, number, number, number] = [box.x, box.y, box.width, box.height]
  const layer = (id: keyof typeof names, children: Primitive[]): Group => ({ type: 'group', id, name: names[id][language], clip, children })
  const path = (d: string, ink: Ink): Primitive[] => (d ? [{ type: 'path', d, ...ink }] : [])
  const of = (shape: GroundShape, ink: Ink) => path(outline(ground.shapes[shape], frame), ink)
  const coast = outline(ground.shapes.coast, frame)
  const lining = (width: number, strokeOpacity: number) => path(coast, { stroke: palette.waterLine, width: eased(zoom, [6, width * 0.4], [9, width], [13, width * 1.4]), strokeOpacity })
  const sheet = `M${box.x} ${box.y}L${box.x + box.width} ${box.y}L${box.x + box.width} ${box.y + box.height}L${box.x} ${box.y + box.height}Z`
  const cities = ground.cities.map((shape): Group => ({
    type: 'group', id: `city-${shape.properties.city}`, name: cityWord[shape.properties.city][language],
    children: path(outline(shape, frame), { fill: palette.bay, rule: 'evenodd' }),
  }))
  const under = [
    layer('water', [...path(sheet, { fill: palette.water }), ...of('world', { fill: palette.land, rule: 'evenodd' }), ...lining(26, 0.09), ...lining(13, 0.13), ...lining(5, 0.2)]),
    layer('land', [...of('land', { fill: palette.bay, rule: 'evenodd' }), ...of('outside', { fill: palette.land, rule: 'evenodd' }), ...of('outside-coast', { fill: palette.land, rule: 'evenodd' })]),
    layer('cities', cities.filter(({ children }) => children.length > 0)),
    layer('rivers', [
      ...of('river', { stroke: palette.water, width: eased(zoom, [9, 1.2], [11, 4], [13, 14], [15, 40]) }),
      ...of('rivers', { stroke: palette.river, width: eased(zoom, [7, 0.6], [9, 1.2], [12, 3]), strokeOpacity: 0.9 }),
    ]),
  ]
  const over = [
    layer('boundaries', [
      ...(zoom >= 8 ? of('district-line', { stroke: palette.districtLine, width: 0.8, dash: [2, 2.5] }) : []),
      ...of('rim', { stroke: palette.rim, width: eased(zoom, [6, 0.8], [10, 1.2]), strokeOpacity: 0.55 }),
      ...of('city-line', { stroke: palette.cityLine, width: 1, strokeOpacity: 0.85 }),
      ...of('sar-line', { stroke: palette.cityLine, width: 1, strokeOpacity: 0.85 }),
    ]),
    layer('coast', path(coast, { stroke: palette.waterLine, width: eased(zoom, [6, 0.6], [9, 1]) })),
  ]
  return { under, over }
}
