import { useCallback, useMemo } from 'react'
import type { FeatureCollection } from 'geojson'
import type { Card } from '@bay-atlas/data/card.ts'
import type { SceneDrawing, SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { arriving } from '../look/arriving.ts'
import type { AreaFeature } from '../state/first-answers.ts'
import type { Asked } from '../state/desk/questions.ts'
import { useAsked } from '../state/desk/use-asked.ts'
import type { Held } from '../state/desk/use-desk.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { drawn } from './drawn.ts'
import type { Emphasis } from './mark-art.ts'
import type { LiveSource } from './theme-layers.ts'

const art = arriving(async () => (await import('./drawn.ts')).drawn)
const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }
const none: never[] = []
/** Until it has arrived. */
const blank: typeof drawn = { ringsOf: () => nothing, outlinesOf: () => nothing, arcsOf: () => nothing, namesOf: () => nothing, gridOf: () => nothing, collected: () => nothing }

type Wanted = { held: Held | null; asked: Asked; /** The only ids that are drawn; null draws all that pass. */ only: string[] | null; byId: ReadonlyMap<string, Row>; areas: AreaFeature[]; card: Card | undefined; selected: string | null; hovered: string | null; zoom: number; seen: Bbox; wide: boolean; scene: SceneDrawing; draft: SceneFeature[] }

/** Everything drawn above the built-in map, each part made anew only when what it depends on changes. `lacking`: the code for it cannot be had. */
export function useDrawing({ held, asked, only, byId, areas, card, selected, hovered, zoom, seen, wide, scene, draft }: Wanted) {
  const arrived = art.use()
  const make = arrived && arrived !== 'failed' ? arrived : blank
  const look = useMemo(() => ({ ...asked, zoom, seen, wide, selected, only }), [asked, zoom, seen, wide, selected, only])
  const marks = useAsked(held, 'marks', look) ?? none
  const outlined = useAsked(held, 'passing', useMemo(() => ({ ...asked, ids: areas.map(({ properties: { asset } }) => asset) }), [asked, areas])) ?? none
  const emphasisOf = useCallback((mark: Mark): Emphasis => {
    if (mark.type === 'asset' && mark.rows[0].id === selected) return 'selected'
    return mark.key === hovered ? 'hover' : 'plain'
  }, [selected, hovered])
  const rings = useMemo(() => make.ringsOf(marks.filter(mark => mark.type === 'asset').map(mark => mark.rows[0]), zoom), [make, marks, zoom])
  const outlines = useMemo(() => make.outlinesOf(areas, only ? outlined.filter(id => only.includes(id)) : outlined, selected), [make, areas, outlined, only, selected])
  const arcs = useMemo(() => make.arcsOf(card, byId), [make, card, byId])
  const names = useMemo(() => make.namesOf(marks, scene.over, zoom, selected), [make, marks, scene, zoom, selected])
  const grid = useMemo(() => make.gridOf(seen, zoom), [make, seen, zoom])
  const [under, over, drafted] = [useMemo(() => make.collected(scene.under), [make, scene]), useMemo(() => make.collected(scene.over), [make, scene]), useMemo(() => make.collected(draft), [make, draft])]
  const collections = useMemo<Record<LiveSource, FeatureCollection>>(
    () => ({ areas: outlines, rings, arcs, 'mark-names': names, grid, 'scene-under': under, 'scene-over': over, 'scene-draft': drafted }),
    [outlines, rings, arcs, names, grid, under, over, drafted],
  )
  return { look, marks, emphasisOf, collections, lacking: arrived === 'failed' }
}
