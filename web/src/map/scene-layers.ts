import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { fontStack } from './basemap-layers.ts'

/** The sources that carry looks of their own (`SceneLook`). */
type SceneSource = 'scene-under' | 'scene-over' | 'scene-draft'

const look = (name: string, usual: number): ExpressionSpecification => ['coalesce', ['get', name], usual]
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']

type Side = 'left' | 'right' | 'top' | 'bottom'
/** By where the words stand, seen from their point. */
const where = (by: Record<Side, ExpressionSpecification | string>, usual: ExpressionSpecification | string): ExpressionSpecification =>
  ['match', ['coalesce', ['get', 'anchor'], 'center'], 'left', by.left, 'right', by.right, 'top', by.top, 'bottom', by.bottom, usual]

/** Fills, lines and discs of a scene; colours and widths are the features' own. */
export function sceneLayers(source: SceneSource): LayerSpecification[] {
  const line = (name: string, dashed: boolean): LayerSpecification => ({
    id: `${source}-${name}`, source, type: 'line',
    filter: ['all', ['!', isPoint], ['has', 'stroke'], [dashed ? '==' : '!=', ['get', 'dashed'], true]],
    layout: { 'line-join': 'round', 'line-cap': dashed ? 'butt' : 'round' },
    paint: { 'line-color': ['get', 'stroke'], 'line-width': look('width', 1), 'line-opacity': look('strokeOpacity', 1), ...(dashed ? { 'line-dasharray': [3, 2.5] } : {}) },
  })
  return [
    { id: `${source}-fill`, source, type: 'fill', filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['has', 'fill']], paint: { 'fill-color': ['get', 'fill'], 'fill-opacity': look('fillOpacity', 1) } },
    line('line', false),
    line('dashed', true),
    {
      id: `${source}-point`, source, type: 'circle', filter: ['all', isPoint, ['has', 'radius']],
      paint: { 'circle-radius': look('radius', 4), 'circle-color': ['coalesce', ['get', 'fill'], 'rgba(0,0,0,0)'], 'circle-opacity': look('fillOpacity', 1), 'circle-stroke-color': ['coalesce', ['get', 'stroke'], 'rgba(0,0,0,0)'], 'circle-stroke-width': look('width', 1) },
    },
  ]
}

/** The words of a scene: those under the names give way to them; those above cover what they cover, they were asked for. */
export function sceneLabels(source: SceneSource, palette: Palette, language: Language): LayerSpecification[] {
  return [{
    id: `${source}-label`, source, type: 'symbol', filter: ['all', isPoint, ['has', 'label']],
    layout: { 'text-field': ['get', 'label'], 'text-font': fontStack('sans', language), 'text-size': look('labelSize', 12), 'text-anchor': where({ left: 'right', right: 'left', top: 'bottom', bottom: 'top' }, 'center'), 'text-offset': where({ left: ['literal', [-0.7, 0]], right: ['literal', [0.7, 0]], top: ['literal', [0, -0.7]], bottom: ['literal', [0, 0.7]] }, ['literal', [0, 0]]), 'text-max-width': 12, 'text-allow-overlap': source !== 'scene-under', 'text-ignore-placement': source !== 'scene-under' },
    paint: { 'text-color': ['coalesce', ['get', 'labelColor'], palette.ink], 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
  }]
}
