import { useCallback, useDeferredValue, useMemo } from 'react'
import type { FeatureCollection } from 'geojson'
import type { Card } from '@bay-atlas/data/card.ts'
import type { SceneDrawing, SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { arriving } from '../look/arriving.ts'
import type { AreaFeature } from '../state/answers.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { drawn } from './drawn.ts'
import type { Emphasis } from './mark-art.ts'
import type { LiveSource } from './theme-layers.ts'

const art = arriving(async () => (await import('./drawn.ts')).drawn)
const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }
/** Until it has arrived. */
const blank: typeof drawn = { marksFor: () => [], ringsOf: () => nothing, outlinesOf: () => nothing, arcsOf: () => nothing, namesOf: () => nothing, boxesOf: () => nothing, gridOf: () => nothing, collected: () => nothing }

type Asked = { rows: Row[]; byId: ReadonlyMap<string, Row>; areas: AreaFeature[]; card: Card | undefined; selected: string | null; hovered: string | null; zoom: number; seen: Bbox; wide: boolean; scene: SceneDrawing; draft: SceneFeature[] }

/** Everything drawn above the built-in map, each part made anew only when what it depends on changes. `lacking`: the code for it cannot be had. */
export function useDrawing({ byId, areas, hovered, zoom, seen, wide, scene, draft, ...asked }: Asked) {
  // A click is answered by the panels first; what it changes on the map follows with the next picture.
  const [rows, selected, card] = [useDeferredValue(asked.rows), useDeferredValue(asked.selected), useDeferredValue(asked.card)]
  const arrived = art.use()
  const make = arrived && arrived !== 'failed' ? arrived : blank
  const chosen = byId.get(selected ?? '')
  const shown = useMemo(() => (chosen && !rows.includes(chosen) ? [...rows, chosen] : rows), [rows, chosen])
  const marks = useMemo(() => make.marksFor(shown, zoom, wide, selected), [make, shown, zoom, wide, selected])
  const emphasisOf = useCallback((mark: Mark): Emphasis => {
    if (mark.type === 'asset' && mark.rows[0].id === selected) return 'selected'
    return mark.key === hovered ? 'hover' : 'plain'
  }, [selected, hovered])
  const rings = useMemo(() => make.ringsOf(marks.filter(mark => mark.type === 'asset').map(mark => mark.rows[0]), zoom), [make, marks, zoom])
  const outlines = useMemo(() => make.outlinesOf(areas, shown, selected), [make, areas, shown, selected])
  const arcs = useMemo(() => make.arcsOf(card, byId), [make, card, byId])
  const names = useMemo(() => make.namesOf(marks, zoom, selected), [make, marks, zoom, selected])
  const boxes = useMemo(() => make.boxesOf(marks, scene.over), [make, marks, scene])
  const grid = useMemo(() => make.gridOf(seen, zoom), [make, seen, zoom])
  const [under, over, drafted] = [useMemo(() => make.collected(scene.under), [make, scene]), useMemo(() => make.collected(scene.over), [make, scene]), useMemo(() => make.collected(draft), [make, draft])]
  const collections = useMemo<Record<LiveSource, FeatureCollection>>(
    () => ({ areas: outlines, rings, arcs, 'asset-names': names, 'mark-boxes': boxes, grid, 'scene-under': under, 'scene-over': over, 'scene-draft': drafted }),
    [outlines, rings, arcs, names, boxes, grid, under, over, drafted],
  )
  return { marks, emphasisOf, collections, lacking: arrived === 'failed' }
}
