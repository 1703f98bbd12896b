import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'

/** How near a pointer must be, in pixels: half of 32 for a mouse, half of 44 for a finger, however small the mark. */
export const reach = { mouse: 16, touch: 22 }

/** The mark under a pointer: the nearest whose hit area holds it, or none. `project` gives pixels of the page. */
export function markAt(marks: Mark[], project: (position: [number, number]) => Point, at: Point, byTouch: boolean): Mark | null {
  let best: { mark: Mark; away: number } | null = null
  for (const mark of marks) {
    const [x, y] = project(mark.position)
    const away = Math.hypot(x + mark.offset[0] - at[0], y + mark.offset[1] - at[1])
    const within = Math.max(mark.radius, byTouch ? reach.touch : reach.mouse)
    if (away <= within && (!best || away < best.away)) best = { mark, away }
  }
  return best?.mark ?? null
}
