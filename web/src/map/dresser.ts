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

/** How far a drawn line may lie from the true one, in pixels; that of the lining, which is wide and pale. */
const [tolerance, liningTolerance] = [0.5, 2]

/** The style a map begins with: the built-in map, and sources without data, whose layers are hidden. */
export function firstStyle(basemap: Basemap, palette: Palette, language: Language): StyleSpecification {
  const sources: StyleSpecification['sources'] = {}
  for (const [name, data] of Object.entries(basemap)) sources[name] = { type: 'geojson', data, tolerance: name === 'lining' ? liningTolerance : tolerance }
  for (const name of liveSources) sources[name] = { type: 'geojson', data: empty, tolerance: 0.1 }
  return { version: 8, sources, layers: layersOf(palette, language, () => false) }
}

/** The layers of a source without data are hidden: a map pays for each by the frame, whether it draws anything or not. */
const layersOf = (palette: Palette, language: Language, isShown: (source: LiveSource) => boolean): LayerSpecification[] =>
  mapLayers(palette, language).map(layer => ('source' in layer && isLive(layer.source) && !isShown(layer.source) ? hidden(layer) : layer))
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

/** What stands around the marks is drawn a moment after them, in milliseconds, so that the map's own work does not keep them waiting. */
const afterMarks = 60
const followsMarks: readonly LiveSource[] = ['areas', 'rings', 'mark-names']

/** Keeps what sources are to hold, and gives it to the map: at once, or after the marks. */
class Filling {
  readonly #wanted = new Map<LiveSource, FeatureCollection>()
  readonly #held = new Map<LiveSource, FeatureCollection>()
  readonly #map: MapLibre
  #later: ReturnType<typeof setTimeout> | undefined
  #styled = false

  constructor(map: MapLibre) {
    this.#map = map
    map.once('remove', () => clearTimeout(this.#later))
  }

  begin(): void {
    this.#styled = true
    for (const source of this.#wanted.keys()) this.#give(source)
  }

  want(source: LiveSource, collection: FeatureCollection): void {
    this.#wanted.set(source, collection)
    if (!this.#styled) return
    if (!followsMarks.includes(source)) this.#give(source)
    else this.#later ??= setTimeout(() => {
      this.#later = undefined
      for (const one of followsMarks) this.#give(one)
    }, afterMarks)
  }

  #give(source: LiveSource): void {
    const [before, collection] = [this.#held.get(source) ?? empty, this.#wanted.get(source) ?? empty]
    if (before === collection) return
    this.#held.set(source, collection)
    fill(this.#map, source, before, collection)
  }

  /** Has it features on the map? */
  isShown(source: LiveSource): boolean {
    return (this.#held.get(source)?.features.length ?? 0) > 0
  }
}

/** Palette, script and live data of the map. What is asked before the style stands is kept and given to it then. */
export function dresser(map: MapLibre, palette: Palette, language: Language): Dresser {
  let styled = false
  let wanted = { palette, language }
  let worn = wanted
  const filling = new Filling(map)
  const dress = () => {
    if (!styled || (worn.palette === wanted.palette && worn.language === wanted.language)) return
    worn = wanted
    restyle(map, layersOf(wanted.palette, wanted.language, source => filling.isShown(source)))
  }
  map.once('style.load', () => {
    styled = true
    filling.begin()
    dress()
  })
  return {
    look: (palette, language) => {
      wanted = { palette, language }
      dress()
    },
    data: (source, collection) => filling.want(source, collection),
  }
}
