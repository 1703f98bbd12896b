import { DataFilterExtension } from '@deck.gl/extensions'
import { ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'

setWorkerUrl(workerUrl)
const asked = new URLSearchParams(location.search)
const [zoom, latitude, longitude] = asked.get('view').split('/').map(Number)
const colours = [[228, 26, 28], [55, 126, 184], [77, 175, 74], [152, 78, 163], [255, 127, 0], [166, 86, 40], [247, 129, 191], [90, 90, 90]]

/** Columns one after another: positions and years as 32-bit floats, sectors as bytes. */
async function readColumns() {
  const bytes = await (await fetch(asked.get('data'))).arrayBuffer()
  const count = bytes.byteLength / 13
  const sectors = new Uint8Array(bytes, 12 * count, count)
  const colour = new Uint8Array(4 * count)
  for (let at = 0; at < count; at += 1) colour.set([...colours[sectors[at] % colours.length], 180], 4 * at)
  return { count, positions: new Float32Array(bytes, 0, 2 * count), years: new Float32Array(bytes, 8 * count, count), sectors: Float32Array.from(sectors), colour }
}

const arriving = readColumns()
const map = new MapLibre({ container: 'map', style: asked.get('style'), center: [longitude, latitude], zoom, attributionControl: false })
map.once('load', async () => {
  const { count, positions, years, sectors, colour } = await arriving
  const extensions = [new DataFilterExtension({ filterSize: 1, categorySize: 1 })]
  const data = { length: count, attributes: { getPosition: { value: positions, size: 2 }, getFillColor: { value: colour, size: 4 }, getFilterValue: { value: years, size: 1 }, getFilterCategory: { value: sectors, size: 1 } } }
  const all = Array.from({ length: 16 }, (_, sector) => sector)
  let chosen = { filterCategories: all, filterRange: [0, 3000] }
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] })
  map.addControl(overlay)
  const draw = change => {
    chosen = { ...chosen, ...change }
    overlay.setProps({ layers: [new ScatterplotLayer({ id: 'enterprises', data, extensions, ...chosen, pickable: true, radiusUnits: 'pixels', getRadius: 2, stroked: false })] })
  }
  draw({})
  /** What the bench asks of every peer. An empty list of sectors means all. */
  globalThis.bench = { isReady: true, filterSectors: sectors => draw({ filterCategories: sectors.length ? sectors : all }), filterFounded: years => draw({ filterRange: years }) }
})
