import { toDegrees, toPixels } from '@bay-atlas/data/drawing/mercator.ts'
import type { View } from '@bay-atlas/data/view.ts'
import type { Inset } from './live-map.ts'

/** The free part of the map that the views of stories were chosen for, in pixels. */
const meant = { width: 740, height: 540 }

/** The camera that shows in the free part of a window what the view shows in the middle of the map; a smaller part is seen from farther away. */
export function framed(view: View, inset: Inset, window: { width: number; height: number }): View {
  const free = { width: window.width - inset.left - inset.right, height: window.height - inset.top - inset.bottom }
  const share = Math.min(1, Math.max(0.25, Math.min(free.width / meant.width, free.height / meant.height)))
  const zoom = view.zoom + Math.log2(share)
  const [x, y] = toPixels([view.longitude, view.latitude], zoom)
  const [longitude, latitude] = toDegrees([x - (inset.left - inset.right) / 2, y - (inset.top - inset.bottom) / 2], zoom)
  return { ...view, zoom, latitude, longitude }
}
