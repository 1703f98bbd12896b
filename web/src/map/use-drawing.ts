import { useCallback, useMemo } from 'react'
import type { FeatureCollection } from 'geojson'
import type { Card } from '@bay-atlas/data/card.ts'
import type { SceneDrawing, SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { AreaFeature } from '../state/answers.ts'
import { arcsOf } from './arc.ts'
import { gridOf } from './grid.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Emphasis } from './mark-art.ts'
import { marksFor } from '@bay-atlas/data/drawing/marks.ts'
import { boxesOf, namesOf } from './names.ts'
import { ringsOf } from './ring.ts'
import type { LiveSource } from './theme-layers.ts'

type Asked = { rows: Row[]; byId: ReadonlyMap<string, Row>; areas: AreaFeature[]; card: Card | undefined; selected: string | null; hovered: string | null; zoom: number; seen: Bbox; wide: boolean; scene: SceneDrawing; draft: SceneFeature[] }

/** Everything drawn above the built-in map, each part made anew only when what it depends on changes. */
export function useDrawing({ rows, byId, areas, card, selected, hovered, zoom, seen, wide, scene, draft }: Asked) {
  const chosen = byId.get(selected ?? '')
  const drawn = useMemo(() => (chosen && !rows.includes(chosen) ? [...rows, chosen] : rows), [rows, chosen])
  const marks = useMemo(() => marksFor(drawn, zoom, wide, selected), [drawn, zoom, wide, selected])
  const emphasisOf = useCallback((mark: Mark): Emphasis => {
    if (mark.type === 'asset' && mark.rows[0].id === selected) return 'selected'
    return mark.key === hovered ? 'hover' : 'plain'
  }, [selected, hovered])
  const rings = useMemo(() => ringsOf(marks.filter(mark => mark.type === 'asset').map(mark => mark.rows[0]), zoom), [marks, zoom])
  const outlines = useMemo(() => outlinesOf(areas, drawn, selected), [areas, drawn, selected])
  const arcs = useMemo(() => arcsOf(card, byId), [card, byId])
  const names = useMemo(() => namesOf(marks, zoom, selected), [marks, zoom, selected])
  const boxes = useMemo(() => boxesOf(marks, scene.over), [marks, scene])
  const grid = useMemo(() => gridOf(seen, zoom), [seen, zoom])
  const [under, over, drafted] = [useMemo(() => collected(scene.under), [scene]), useMemo(() => collected(scene.over), [scene]), useMemo(() => collected(draft), [draft])]
  const collections = useMemo<Record<LiveSource, FeatureCollection>>(
    () => ({ areas: outlines, rings, arcs, 'asset-names': names, 'mark-boxes': boxes, grid, 'scene-under': under, 'scene-over': over, 'scene-draft': drafted }),
    [outlines, rings, arcs, names, boxes, grid, under, over, drafted],
  )
  return { marks, emphasisOf, collections }
}

const collected = (features: SceneFeature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

/** The outlines of the assets that are shown; a corridor is only a schematic line, so it waits to be chosen. */
function outlinesOf(areas: AreaFeature[], rows: Row[], selected: string | null): FeatureCollection {
  const shown = new Set(rows.map(row => row.id))
  return { type: 'FeatureCollection', features: areas.filter(({ geometry, properties: { asset } }) => shown.has(asset) && (geometry.type !== 'LineString' || asset === selected)) }
}
