import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Device } from '@luma.gl/core'
import type { Map as MapLibre } from 'maplibre-gl'
import { AtlasTexture } from './atlas-texture.ts'
import type { Drawing } from './mark-atlas.ts'
import { markLayers } from './mark-layers.ts'

export type Overlay = { show: (drawing: Drawing) => void; remove: () => void }

type Setup = { /** Drawn in the map's own context instead of over it. */ oneContext: boolean; /** The first marks stand. */ onMarked: () => void; /** A canvas of its own has lost its context, or has it back. */ onLost: (lost: boolean) => void }

/** deck.gl over the map; the map never waits for its code. */
export function createOverlay(map: MapLibre, { oneContext, onMarked, onLost }: Setup): Overlay {
  let device: Device | undefined
  let waiting: Drawing | undefined
  const pictures = new AtlasTexture()
  let drawn = false
  let marked = false
  let removed = false
  const overlay = new MapLibreOverlay({
    interleaved: oneContext,
    // Marks soften their own edges, and nobody reads the canvas later: both would cost a picture more by the frame.
    deviceProps: { webgl: { antialias: false, preserveDrawingBuffer: false } },
    layers: [],
    onDeviceInitialized: ready => {
      const begin = () => {
        device = ready
        if (waiting) show(waiting)
      }
      if (oneContext) begin()
      else ownCanvas(ready, begin, lost => removed || onLost(lost))
    },
    onAfterRender: () => {
      if (drawn && !marked) {
        marked = true
        onMarked()
      }
      pictures.sweep()
    },
  })

  function show(drawing: Drawing): void {
    waiting = drawing
    if (!device) return
    const { marks, emphasisOf, palette, language } = drawing
    overlay.setProps({ layers: markLayers(marks, emphasisOf, { palette, language, ...pictures.of(device, drawing) }) })
    drawn = true
  }

  map.addControl(overlay)
  return {
    show,
    remove: () => {
      removed = true
      map.removeControl(overlay)
    },
  }
}

/** A canvas of its own learns its size a frame late, and would show the first marks many times too large; deck.gl makes it a stop of the tab key, though the map under it is the one. */
function ownCanvas(device: Device, begin: () => void, onLost: (lost: boolean) => void): void {
  const { canvas, initialized } = device.getDefaultCanvasContext()
  void initialized.then(() => {
    if (canvas instanceof HTMLCanvasElement) canvas.tabIndex = -1
    begin()
  })
  watch(canvas, onLost)
}

/** Says when a canvas loses its graphics context, and when it has it back. */
function watch(canvas: EventTarget, onLost: (lost: boolean) => void): void {
  canvas.addEventListener('webglcontextlost', event => {
    // Else the browser would not give it back.
    event.preventDefault()
    onLost(true)
  })
  canvas.addEventListener('webglcontextrestored', () => onLost(false))
}
