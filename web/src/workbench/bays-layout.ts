import { keptView, paneView, restingView } from '@bay-atlas/data/analysis/ruler.ts'
import { toPixels } from '@bay-atlas/data/drawing/mercator.ts'
import { bayNames, type BayName, type BaysView, type Lay } from '@bay-atlas/data/scene/bays-view.ts'
import type { Point } from '@bay-atlas/data/scene/shape.ts'

/** The map of a bay in CSS pixels from the top left of all four. */
export type Pane = { bay: BayName; x: number; y: number; width: number; height: number }
/** `caption`: the room for the name over each map. */
export type PaneLayout = { panes: Pane[]; columns: 1 | 2 | 4; gap: number; caption: number; height: number }

/** The least widths for four panes and for two, where text has its usual size. */
const [forFour, forTwo] = [720, 280]

/** Four panes in a row, two by two or one under another, by the room that their words have; all of one size. `text` is how many times its usual size text has. */
export function layoutPanes(width: number, text = 1): PaneLayout {
  const columns = width >= forFour * text ? 4 : width >= forTwo * text ? 2 : 1
  const caption = Math.round(34 * text)
  const gap = columns === 4 ? 18 : 10
  // Whole pixels, so that the canvas and what lies under it end together.
  const wide = Math.max(1, Math.floor((width - (columns - 1) * gap) / columns))
  const high = Math.round(columns === 4 ? Math.min(440, Math.max(220, wide * 1.32)) : wide * 1.15)
  const step = caption + high + gap
  const panes = bayNames.map((bay, at): Pane => ({ bay, x: (at % columns) * (wide + gap), y: Math.floor(at / columns) * step + caption, width: wide, height: high }))
  return { panes, columns, gap, caption, height: (4 / columns) * step - gap }
}

/** The camera of all panes: what is asked, kept on the built-in map; all of each bay when nothing is. */
export function viewOf(asked: BaysView | null, { panes }: PaneLayout): BaysView {
  const size = panes[0] ?? { width: 1, height: 1 }
  return asked ? keptView(asked, size) : restingView(size)
}

/** WGS-84 to CSS pixels from the top left of all four panes. */
export function projectIn(pane: Pane, view: BaysView): (point: Point) => Point {
  const { longitude, latitude, zoom } = paneView(pane.bay, view)
  const [cx, cy] = toPixels([longitude, latitude], zoom)
  return point => {
    const [x, y] = toPixels(point, zoom)
    return [x - cx + pane.x + pane.width / 2, y - cy + pane.y + pane.height / 2]
  }
}

/** Where an outline lies whose middle is held over this point of the panes; null between them. */
export function layAt(bay: BayName, [x, y]: Point, { panes }: PaneLayout, view: BaysView): Lay | null {
  const pane = panes.find(one => x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height)
  if (!pane || pane.bay === bay) return null
  const km = view.metresPerPixel / 1000
  return { bay, onto: pane.bay, eastKm: view.eastKm + (x - pane.x - pane.width / 2) * km, northKm: view.northKm - (y - pane.y - pane.height / 2) * km }
}

/** Where the middle of the laid outline is seen, in CSS pixels; the inverse of `layAt`. */
export function handleAt(lay: Lay, { panes }: PaneLayout, view: BaysView): Point | null {
  const pane = panes.find(({ bay }) => bay === lay.onto)
  if (!pane) return null
  const pixels = 1000 / view.metresPerPixel
  return [pane.x + pane.width / 2 + (lay.eastKm - view.eastKm) * pixels, pane.y + pane.height / 2 - (lay.northKm - view.northKm) * pixels]
}

/** One step nearer or farther about the middle; two steps double or halve the scale. */
export const zoomed = (view: BaysView, by: 1 | -1): BaysView => ({ ...view, metresPerPixel: view.metresPerPixel * 2 ** (-by / 2) })

/** Moved by a share of a pane: 1 east is a quarter of its width. */
export const panned = (view: BaysView, east: number, north: number, { width, height }: Pane): BaysView =>
  ({ ...view, eastKm: view.eastKm + (east * width * view.metresPerPixel) / 4000, northKm: view.northKm + (north * height * view.metresPerPixel) / 4000 })

/** A laid outline so many kilometres further, never more than 1,000 from the middle. */
export function layMoved(lay: Lay, eastKm: number, northKm: number): Lay {
  const kept = (km: number) => Math.max(-1000, Math.min(1000, km))
  return { ...lay, eastKm: kept(lay.eastKm + eastKm), northKm: kept(lay.northKm + northKm) }
}
