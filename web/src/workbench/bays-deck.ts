import { Deck, MapView, type MapViewState } from '@deck.gl/core'
import type { BayGrounds } from '@bay-atlas/data/analysis/bay-grounds.ts'
import { baysViewOf, paneView } from '@bay-atlas/data/analysis/ruler.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { bayNames, type BaysView, type Lay } from '@bay-atlas/data/scene/bays-view.ts'
import type { Pane } from './bays-layout.ts'
import { groundLayers, laidLayers } from './bays-layers.ts'

export type BaysPicture = { panes: Pane[]; view: BaysView; grounds: BayGrounds; lay: Lay | null; palette: Palette; /** Does the wheel zoom, or does it scroll the page? */ wheel: boolean }
export type BaysEvents = { onView: (view: BaysView) => void; /** The first picture stands. */ onDrawn: () => void; onFault: (fault: unknown) => void }
export type BaysDeck = { draw: (picture: BaysPicture) => void; remove: () => void }

const viewsOf = ({ panes, wheel }: BaysPicture) =>
  panes.map(({ bay, x, y, width, height }) => new MapView({ id: bay, x, y, width, height, controller: { dragRotate: false, touchRotate: false, keyboard: false, scrollZoom: wheel, doubleClickZoom: true } }))

/** Every pane gets the zoom that makes its pixels as many metres wide as those of the others. */
const camerasOf = (view: BaysView): Record<string, MapViewState> => Object.fromEntries(bayNames.map(bay => [bay, { ...paneView(bay, view), pitch: 0, bearing: 0 }]))

/** A canvas with its graphics context. Asked for here, since deck.gl tells nobody who can wait when there is none. */
function canvasIn(parent: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  if (!canvas.getContext('webgl2', { preserveDrawingBuffer: true })) throw new Error('no graphics context')
  parent.append(canvas)
  return canvas
}

/** Four maps on one canvas, in one graphics context: a hand on any of them moves all. Throws where the device has no such context. */
export function openBays(parent: HTMLDivElement, first: BaysPicture, { onView, onDrawn, onFault }: BaysEvents): BaysDeck {
  const canvas = canvasIn(parent)
  let last = first
  let ground = groundLayers(first.grounds, first.palette)
  let laid = laidLayers(first.grounds, first.lay, first.palette)
  const deck = new Deck<MapView[]>({
    canvas,
    style: { position: 'absolute', inset: '0' },
    // A finger that goes up or down scrolls the page; sideways or with a second one it moves the maps.
    touchAction: 'pan-y',
    views: viewsOf(first),
    viewState: camerasOf(first.view),
    layers: [...ground, ...laid],
    layerFilter: ({ layer, viewport }) => layer.id.startsWith(`${viewport.id}-`),
    onViewStateChange: ({ viewId, viewState }) => {
      const bay = bayNames.find(one => one === viewId)
      if (bay) onView(baysViewOf(bay, viewState))
    },
    // Keys are heard by the frame around the maps.
    onLoad: () => canvas.removeAttribute('tabindex'),
    onAfterRender: onDrawn,
    onError: onFault,
  })
  const draw = (picture: BaysPicture) => {
    const { grounds, lay, palette, panes, wheel } = picture
    const isOther = grounds !== last.grounds || palette !== last.palette
    // The ground is cut into triangles once; what is dragged over it anew.
    if (isOther) ground = groundLayers(grounds, palette)
    if (isOther || lay !== last.lay) laid = laidLayers(grounds, lay, palette)
    const isLaidOut = panes !== last.panes || wheel !== last.wheel
    deck.setProps({ layers: [...ground, ...laid], viewState: camerasOf(picture.view), ...(isLaidOut ? { views: viewsOf(picture) } : {}) })
    last = picture
  }
  const remove = () => {
    deck.finalize()
    canvas.remove()
  }
  return { draw, remove }
}
