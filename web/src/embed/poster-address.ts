import { toDegrees, toPixels } from '@bay-atlas/data/drawing/mercator.ts'
import { formatFilter, type Bbox } from '@bay-atlas/data/filter.ts'
import { formatScene } from '@bay-atlas/data/scene/scene.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { formatView, type View } from '@bay-atlas/data/view.ts'
import { isOwnId } from '../state/own.ts'
import type { Page, Theme } from '../state/page.ts'

type Inset = { left: number; right: number; top: number; bottom: number }
export type Box = { width: number; height: number }

/** The camera that shows a box in what the panels leave free, as the engine would choose it. */
export function viewOf([west, south, east, north]: Bbox, { width, height }: Box, inset: Inset): View {
  const [left, top] = toPixels([west, north], 0)
  const [right, bottom] = toPixels([east, south], 0)
  const free = { x: Math.max(32, width - inset.left - inset.right), y: Math.max(32, height - inset.top - inset.bottom) }
  const zoom = Math.min(16, Math.max(4, Math.log2(Math.min(free.x / (right - left), free.y / (bottom - top)))))
  const scale = 2 ** zoom
  const centre: [number, number] = [((left + right) / 2) * scale - (inset.left - inset.right) / 2, ((top + bottom) / 2) * scale - (inset.top - inset.bottom) / 2]
  const [longitude, latitude] = toDegrees(centre, zoom)
  return { zoom, latitude, longitude, bearing: 0, pitch: 0 }
}

const within = (length: number, least: number) => Math.min(3840, Math.max(least, Math.round(length)))

/** A plate larger than a slide is composed as one and enlarged; its zoom is that of the slide. */
const enlarged = (width: number, height: number) => Math.max(1, Math.sqrt((width * height) / (1280 * 720)))

type Wanted = { page: Page; language: Language; theme: Theme; box: Box; home: Bbox; inset: Inset }

/** The plate of exactly what the frame shows: the picture that stands before the engine and on paper. */
export function posterAddress({ page, language, theme, box, home, inset }: Wanted): string {
  const query = formatFilter(page.filter)
  for (const [name, value] of formatScene(page.scene)) query.set(name, value)
  // The server knows nothing of the reader's own rows.
  if (page.id && !isOwnId(page.id)) query.set('id', page.id)
  if (page.release) query.set('v', page.release)
  query.set('lang', language)
  query.set('theme', theme)
  const [width, height] = [within(box.width, 200), within(box.height, 200)]
  const view = page.view ?? viewOf(home, box, inset)
  query.set('view', formatView({ ...view, zoom: view.zoom - Math.log2(enlarged(width, height)) }))
  query.set('size', `${width}x${height}`)
  query.set('show', 'none')
  return `/map.svg?${query}`
}
