import type { Arrow } from '@bay-atlas/data/analysis/compass.ts'
import type { Inset, LiveMap } from './live-map.ts'
import type { KeyedMap } from './use-compass.ts'

/** A mark nearer to the edge of the free part than this, in pixels, is brought into its middle. */
const rim = 28
/** MapLibre's own keys pan as far. */
const panStep = 100
const ways: Record<Arrow, [number, number]> = { up: [0, -panStep], right: [panStep, 0], down: [0, panStep], left: [-panStep, 0] }

/** The map as the compass moves it. MapLibre moves at once where motion is to be reduced. `held`: no hand may move the map. */
export function keyedMap({ map, seen }: LiveMap, inset: () => Inset, held: boolean): KeyedMap {
  // Told as the reader's own movement, so that the address follows.
  const byReader = { originalEvent: new Event('keydown') }
  const bring = (position: [number, number]) => {
    const { left, right, top, bottom } = inset()
    const { clientWidth, clientHeight } = map.getContainer()
    const { x, y } = map.project(position)
    const isSeen = x > left + rim && x < clientWidth - right - rim && y > top + rim && y < clientHeight - bottom - rim
    if (!held && !isSeen) map.easeTo({ center: position, offset: [(left - right) / 2, (top - bottom) / 2], duration: 400 }, byReader)
  }
  return {
    bearing: () => map.getBearing(),
    seen,
    bring,
    keep: position => { if (!map.isMoving()) bring(position) },
    pan: arrow => { if (!held) map.panBy(ways[arrow], { duration: 300 }, byReader) },
    focus: () => map.getCanvas().focus(),
  }
}
