import type { GeoJSONSource, LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Basemap } from './basemap.ts'
import { liveSources, mapLayers, type LiveSource } from './theme-layers.ts'

export type Dresser = {
  look: (palette: Palette, language: Language) => void
  data: (source: LiveSource, collection: FeatureCollection) => void
}

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] }
const isLive = (source: unknown): source is LiveSource => liveSources.some(live => live === source)

/** The style a map begins with: the built-in map, and sources without data, whose layers are hidden. */
export function firstStyle(basemap: Basemap, palette: Palette, language: Language): StyleSpecification {
  const sources: StyleSpecification['sources'] = {}
  for (const [name, data] of Object.entries(basemap)) sources[name] = { type: 'geojson', data, tolerance: 0.3 }
  for (const name of liveSources) sources[name] = { type: 'geojson', data: empty, tolerance: 0.1 }
  return { version: 8, sources, layers: layersOf(palette, language, new Map()) }
}

/** The layers of a source without data are hidden: a map pays for each by the frame, whether it draws anything or not. */
const layersOf = (palette: Palette, language: Language, given: ReadonlyMap<LiveSource, FeatureCollection>): LayerSpecification[] =>
  mapLayers(palette, language).map(layer => ('source' in layer && isLive(layer.source) && !given.get(layer.source)?.features.length ? hidden(layer) : layer))
const hidden = (layer: LayerSpecification): LayerSpecification => Object.assign({}, layer, { layout: Object.assign({}, layer.layout, { visibility: 'none' as const }) })

/** Changes only the layers that differ, so that a change of theme or script keeps every tile. */
function restyle(map: MapLibre, layers: LayerSpecification[]): void {
  map.setStyle({ version: 8, sources: {}, layers }, { diff: true, transformStyle: (previous, next) => ({ ...next, sources: previous?.sources ?? {}, layers }) })
}

/** Gives a source its data, and shows its layers or hides them. */
function fill(map: MapLibre, source: LiveSource, before: FeatureCollection, collection: FeatureCollection): void {
  const isShown = collection.features.length > 0
  if (isShown || before.features.length) map.getSource<GeoJSONSource>(source)?.setData(collection)
  if (isShown === before.features.length > 0) return
  for (const id of map.getLayersOrder()) if (map.getLayer(id)?.source === source) map.setLayoutProperty(id, 'visibility', isShown ? 'visible' : 'none')
}

/** Palette, script and live data of the map. What is asked before the style stands is kept and given to it then. */
export function dresser(map: MapLibre, palette: Palette, language: Language): Dresser {
  let styled = false
  let wanted = { palette, language }
  let worn = wanted
  const given = new Map<LiveSource, FeatureCollection>()
  const dress = () => {
    if (!styled || (worn.palette === wanted.palette && worn.language === wanted.language)) return
    worn = wanted
    restyle(map, layersOf(wanted.palette, wanted.language, given))
  }
  map.once('style.load', () => {
    styled = true
    for (const [source, collection] of given) fill(map, source, empty, collection)
    dress()
  })
  return {
    look: (palette, language) => {
      wanted = { palette, language }
      dress()
    },
    data: (source, collection) => {
      const before = given.get(source) ?? empty
      given.set(source, collection)
      if (styled && before !== collection) fill(map, source, before, collection)
    },
  }
}
