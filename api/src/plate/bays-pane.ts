import type { BayGround } from '@bay-atlas/data/analysis/bay-grounds.ts'
import { laidShape } from '@bay-atlas/data/analysis/laid.ts'
import { paneView } from '@bay-atlas/data/analysis/ruler.ts'
import { bayPlaces, type BayPlace } from '@bay-atlas/data/boards/bay-places.ts'
import { bayWord } from '@bay-atlas/data/boards/words-bays.ts'
import type { Shape } from '@bay-atlas/data/basemap.ts'
import { circle } from '@bay-atlas/data/drawing/mark-paths.ts'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Path } from '@bay-atlas/data/drawing/picture.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { BayName, BaysView, Lay } from '@bay-atlas/data/scene/bays-view.ts'
import { rectangle } from './chart-primitives.ts'
import { frameOf, type Box, type Frame } from './frame.ts'
import { outline } from './outline.ts'
import type { Group, Primitive } from './primitive.ts'

/** The outline of one bay that lies on this one. */
export type Laid = { lay: Lay; outline: readonly Shape[] }
type Draw = { ground: BayGround; view: BaysView; laid: Laid | null; palette: Palette; language: Language }

/** The map's window of a bay: its middle has the metres per unit of all panes, so its zoom is its own. */
export const paneFrame = (bay: BayName, box: Box, view: BaysView): Frame => frameOf(box, { ...paneView(bay, view), bearing: 0, pitch: 0 }, [])

const exact = (value: number) => Number(value.toFixed(1))

/** A city: a dot, and its name above, below or beside it. */
function placeName({ name, side }: BayPlace, at: Point, palette: Palette, language: Language): Primitive[] {
  const [x, y] = [exact(at[0]), exact(at[1])]
  const by = { left: { x: x - 5, y: y + 4, anchor: 'end' }, right: { x: x + 5, y: y + 4, anchor: 'start' }, top: { x, y: y - 6, anchor: 'middle' }, bottom: { x, y: y + 14, anchor: 'middle' } } as const
  return [
    { type: 'path', d: circle([x, y], 1.8), fill: palette.labelCity },
    { type: 'label', ...by[side], text: name[language], size: 11.5, face: 'serif', bold: true, fill: palette.labelCity, halo: { color: palette.halo, width: 3 }, language },
  ]
}

/** One bay: water, land, its outline, the sea over what runs out into it, the coast, names, and what is laid on it. */
export function bayPane(bay: BayName, box: Box, { ground, view, laid, palette, language }: Draw): Group[] {
  const frame = paneFrame(bay, box, view)
  const clip: Group['clip'] = [box.x, box.y, box.width, box.height]
  const path = (d: string, ink: Omit<Path, 'type' | 'd'>): Primitive[] => (d ? [{ type: 'path', d, ...ink }] : [])
  const all = (shapes: readonly { geometry: Shape['geometry'] | BayGround['coast'][number]['geometry'] }[]) => shapes.map(({ geometry }) => outline(geometry, frame)).join('')
  const map: Primitive[] = [
    ...path(rectangle(box.x, box.y, box.width, box.height), { fill: palette.water }),
    ...path(all(ground.land), { fill: palette.land, rule: 'evenodd' }),
    ...ground.outline.flatMap(shape => path(outline(shape, frame), { fill: palette.bay, rule: 'evenodd', stroke: bay === 'gba' ? palette.cityLine : palette.rim, width: 0.7, strokeOpacity: 0.9 })),
    ...path(all(ground.sea), { fill: palette.water, rule: 'evenodd' }),
    ...path(all(ground.coast), { stroke: palette.waterLine, width: 0.7 }),
  ]
  const names = bayPlaces[bay].flatMap(place => {
    const at = frame.project(place.position)
    return frame.contains(at, 12) ? placeName(place, at, palette, language) : []
  })
  const over = laid ? laid.outline.flatMap(shape => path(outline(laidShape(shape.geometry, laid.lay), frame), { fill: palette.accent, opacity: 0.14, rule: 'evenodd', stroke: palette.accent, width: laid.lay.bay === 'gba' ? 1 : 1.5 })) : []
  return [
    { type: 'group', id: `bay-${bay}`, name: bayWord[bay][language], children: map, clip },
    ...(laid ? [{ type: 'group' as const, id: 'laid', name: bayWord[laid.lay.bay][language], children: over, clip }] : []),
    { type: 'group', id: `bay-${bay}-names`, name: bayWord[bay][language], children: names, clip },
  ]
}
