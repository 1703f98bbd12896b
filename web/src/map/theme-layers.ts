import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { edgeLayers, fontStack, groundLayers, nameIn, nameLayers } from './basemap-layers.ts'
import { sceneLabels, sceneLayers } from './scene-layers.ts'

/** Sources whose data change with what the reader asks, beside those of the built-in map. */
export const liveSources = ['areas', 'rings', 'arcs', 'mark-names', 'grid', 'scene-under', 'scene-over', 'scene-draft'] as const
export type LiveSource = (typeof liveSources)[number]

const kindColor = ({ kind }: Palette): ExpressionSpecification => ['to-color', ['get', ['get', 'kind'], ['literal', kind]]]

function areaLayers(palette: Palette): LayerSpecification[] {
  const sketched: ExpressionSpecification = ['==', ['get', 'outline'], 'sketch']
  const width: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 10.5, 1, 11, 1.8]
  const edge = { 'line-color': kindColor(palette), 'line-width': width }
  return [
    { id: 'area-fill', source: 'areas', type: 'fill', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': kindColor(palette), 'fill-opacity': 0.14 } },
    { id: 'area-edge', source: 'areas', type: 'line', filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!', sketched]], layout: { 'line-join': 'round' }, paint: edge },
    { id: 'area-sketch', source: 'areas', type: 'line', filter: ['any', sketched, ['==', ['geometry-type'], 'LineString']], layout: { 'line-join': 'round' }, paint: { ...edge, 'line-dasharray': [7, 3] } },
  ]
}

function ringLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'ring-fill', source: 'rings', type: 'fill', filter: ['==', ['get', 'alone'], true], paint: { 'fill-color': palette.ink, 'fill-opacity': 0.035 } },
    { id: 'ring', source: 'rings', type: 'line', layout: { 'line-cap': 'round' }, paint: { 'line-color': palette.ink2, 'line-width': 1, 'line-dasharray': [1, 3], 'line-opacity': 0.8 } },
  ]
}

function arcLayers(palette: Palette): LayerSpecification[] {
  const line = (id: string, color: string, width: number, opacity: number): LayerSpecification =>
    ({ id, source: 'arcs', type: 'line', filter: ['!=', ['get', 'planned'], true], layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': color, 'line-width': width, 'line-opacity': opacity } })
  return [
    line('arc-halo', palette.halo, 5, 0.8),
    line('arc', palette.accent, 2, 1),
    { id: 'arc-planned', source: 'arcs', type: 'line', filter: ['==', ['get', 'planned'], true], paint: { 'line-color': palette.accent, 'line-width': 2, 'line-dasharray': [2, 2] } },
  ]
}

/** Names of single assets beside their marks, and the boxes of the marks that all names keep clear of. */
function assetNameLayers(palette: Palette, language: Language): LayerSpecification[] {
  return [
    {
      id: 'area-names', source: 'areas', type: 'symbol', minzoom: 9.5,
      layout: { 'text-field': nameIn(language), 'text-font': fontStack('serif bold', language), 'text-size': ['interpolate', ['linear'], ['zoom'], 10, 12, 13, 15], 'text-max-width': 9, 'text-padding': 4 },
      paint: { 'text-color': kindColor(palette), 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
    {
      id: 'asset-names', source: 'mark-names', type: 'symbol', filter: ['!', ['has', 'size']],
      layout: {
        'text-field': nameIn(language), 'text-font': fontStack('sans', language), 'text-size': 12, 'text-max-width': 11, 'text-padding': 3,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': ['get', 'away'], 'text-justify': 'auto', 'symbol-sort-key': ['get', 'weight'],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
    },
    {
      id: 'mark-boxes', source: 'mark-names', type: 'symbol', filter: ['has', 'size'],
      layout: { 'icon-image': 'box', 'icon-size': ['get', 'size'], 'icon-offset': ['get', 'offset'], 'icon-allow-overlap': true, 'icon-padding': 1 },
      // They take room and are not drawn.
      paint: { 'icon-opacity': 0 },
    },
  ]
}

function gridLayers(palette: Palette): LayerSpecification[] {
  return [{ id: 'grid', source: 'grid', type: 'line', minzoom: 11, paint: { 'line-color': palette.districtLine, 'line-width': 0.6, 'line-opacity': 0.55 } }]
}

/** Every layer of the map for one palette and one script, bottom first; deck.gl draws the marks above. */
export function mapLayers(palette: Palette, language: Language): LayerSpecification[] {
  return [
    ...groundLayers(palette), ...gridLayers(palette), ...sceneLayers('scene-under'), ...areaLayers(palette), ...edgeLayers(palette), ...ringLayers(palette), ...arcLayers(palette), ...sceneLayers('scene-over'), ...sceneLayers('scene-draft'),
    ...sceneLabels('scene-under', palette, language), ...nameLayers(palette, language), ...assetNameLayers(palette, language), ...sceneLabels('scene-over', palette, language), ...sceneLabels('scene-draft', palette, language),
  ]
}
