import { clearPrewarmedResources, Map as MapLibre, prewarm, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { View } from '@bay-atlas/data/view.ts'
import type { Basemap } from './basemap.ts'
import { dresser, firstStyle, type Dresser } from './dresser.ts'
import { hintOn } from './hint-on.ts'
import type { Drawing } from './mark-atlas.ts'
import type { Overlay } from './overlay.ts'

setWorkerUrl(workerUrl)
// Their threads begin before the map does, and end with the last one: a frame that sleeps keeps none.
prewarm()
let isEarly = true
let living = 0

function end(map: MapLibre): void {
  map.remove()
  living -= 1
  if (!isEarly || living) return
  clearPrewarmedResources()
  isEarly = false
}

/** Room that panels cover, in pixels from each edge. */
export type Inset = { left: number; right: number; top: number; bottom: number }

/** What a hand may do to the map: `coop` leaves the plain wheel and one-finger drags to the page around a frame. */
export type Gestures = 'coop' | 'free' | 'none'

export type Events = {
  /** The camera moved; `settled` says it has come to rest, `byReader` that a hand moved it. */
  onMove: (view: View, seen: Bbox, settled: boolean, byReader: boolean) => void
  onPoint: (event: 'click' | 'hover' | 'double', at: [number, number], byTouch: boolean) => void
  onLost: (lost: boolean) => void
  /** The first picture stands. */
  onDrawn: () => void
  /** The marks stand on it. */
  onMarked: () => void
  /** deck.gl did not arrive, so the map stays without its marks. */
  onNoMarks: (fault: unknown) => void
}

export type LiveMap = Dresser & {
  map: MapLibre
  /** How two fingers or a key move a framed map, in the script of the page. */
  hint: (locale: Record<string, string>) => void
  /** Other panels cover it: tells anew what is seen, unless it is on its way, at whose end it tells by itself. */
  uncovered: () => void
  draw: (drawing: Drawing) => void
  /** While a tool draws on the map, a double click ends its line instead of zooming. */
  drawing: (on: boolean) => void
  /** The picture of this moment as a data: address; with its marks only where they share the map's context. */
  snapshot: () => string
  /** The box around what no panel covers, in WGS-84 degrees. */
  seen: () => Bbox
  remove: () => void
}

const viewOf = (map: MapLibre): View => {
  const { lng, lat } = map.getCenter()
  return { zoom: map.getZoom(), latitude: lat, longitude: lng, bearing: map.getBearing(), pitch: map.getPitch() }
}

function seenOf(map: MapLibre, inset: Inset): Bbox {
  const { clientWidth, clientHeight } = map.getContainer()
  const corners = [inset.left, clientWidth - inset.right].flatMap(x => [inset.top, clientHeight - inset.bottom].map(y => map.unproject([x, y])))
  const [lons, lats] = [corners.map(({ lng }) => lng), corners.map(({ lat }) => lat)]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

function listen(map: MapLibre, inset: () => Inset, { onMove, onPoint, onLost }: Events): void {
  map.on('move', event => onMove(viewOf(map), seenOf(map, inset()), false, Boolean(event.originalEvent)))
  map.on('moveend', event => onMove(viewOf(map), seenOf(map, inset()), true, Boolean(event.originalEvent)))
  map.on('click', event => onPoint('click', [event.point.x, event.point.y], 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch'))
  map.on('mousemove', event => onPoint('hover', [event.point.x, event.point.y], false))
  map.on('dblclick', event => onPoint('double', [event.point.x, event.point.y], false))
  map.on('mouseout', () => onPoint('hover', [-1000, -1000], false))
  map.on('webglcontextlost', () => onLost(true))
  map.on('webglcontextrestored', () => onLost(false))
}

/** No hand moves it; pointing and choosing stay. */
const still = { scrollZoom: false, boxZoom: false, dragRotate: false, dragPan: false, keyboard: false, doubleClickZoom: false, touchZoomRotate: false, touchPitch: false }

/** The picture, or nothing where the frame has no size. Painted and read within one call: later the buffer is empty, and a hidden frame paints nothing by itself. */
function snapshotOf(map: MapLibre): string {
  let picture = ''
  map.once('render', () => {
    const canvas = map.getCanvas()
    if (canvas.width && canvas.height) picture = canvas.toDataURL('image/png')
  })
  map.redraw()
  return picture
}

type Setup = { container: HTMLElement; basemap: Basemap; palette: Palette; language: Language; view: View | null; home: Bbox; inset: () => Inset; gestures: Gestures; /** Marks drawn in the map's own graphics context, so that a frame has only one. */ oneContext: boolean; locale: Record<string, string>; events: Events }

function makeMap({ container, basemap, palette, language, view, home, inset, gestures, locale }: Setup): MapLibre {
  const camera = view
    ? { center: [view.longitude, view.latitude] satisfies [number, number], zoom: view.zoom, bearing: view.bearing, pitch: view.pitch }
    : { bounds: home, fitBoundsOptions: { padding: inset() } }
  const map = new MapLibre({ container, style: firstStyle(basemap, palette, language), ...camera, attributionControl: false, cooperativeGestures: gestures === 'coop', ...(gestures === 'none' ? still : {}), locale, maxZoom: 16, minZoom: 4, maxPitch: 60, localIdeographFontFamily: '', fadeDuration: 0, renderWorldCopies: false })
  map.addImage('box', { width: 8, height: 8, data: new Uint8Array(8 * 8 * 4) })
  map.touchZoomRotate.disableRotation()
  return map
}

/** The only holder of the live map: MapLibre below, deck.gl above once it has arrived. Throws where the browser has no WebGL. */
export function createLiveMap(setup: Setup): LiveMap {
  const { palette, language, inset, events, oneContext, gestures } = setup
  const map = makeMap(setup)
  living += 1
  listen(map, inset, events)
  let overlay: Overlay | undefined
  let drawing: Drawing | undefined
  let removed = false
  // On its way while the map begins, and begun while the map waits for the ground, which is cut into tiles on another thread.
  const coming = import('./overlay.ts')
  coming.catch(() => undefined)
  const addMarks = async () => {
    const { createOverlay } = await coming
    if (removed) return
    overlay = createOverlay(map, { oneContext, onMarked: events.onMarked, onLost: events.onLost })
    if (drawing) overlay.show(drawing)
  }
  map.once('style.load', () => void addMarks().catch(events.onNoMarks))
  map.once('load', () => {
    events.onMove(viewOf(map), seenOf(map, inset()), true, false)
    map.once('idle', events.onDrawn)
  })
  return {
    map,
    ...dresser(map, palette, language),
    hint: locale => hintOn(map.getContainer(), locale),
    uncovered: () => {
      if (!map.isMoving()) events.onMove(viewOf(map), seenOf(map, inset()), true, false)
    },
    draw: next => {
      drawing = next
      overlay?.show(next)
    },
    drawing: on => {
      if (on) map.doubleClickZoom.disable()
      else if (gestures !== 'none') map.doubleClickZoom.enable()
    },
    snapshot: () => snapshotOf(map),
    seen: () => seenOf(map, inset()),
    remove: () => {
      removed = true
      overlay?.remove()
      end(map)
    },
  }
}
