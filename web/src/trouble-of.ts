import type { PageState } from './look/words.ts'
import type { MapState } from './map/map-props.ts'
import { carried } from './state/carried.ts'
import { OtherSchema } from './state/kept.ts'
import { NoRelease } from './state/release.ts'

/** What the page says is wrong, and what may help: trying again, or another page. The data come before the map. */
export function troubleOf(map: MapState | null, fault: Error | null): { kind: PageState; help?: 'again' | 'reload' } | null {
  // Its banner says so, and the way on.
  if (fault instanceof NoRelease) return null
  if (fault instanceof OtherSchema) return { kind: fault.data, help: 'reload' }
  // A page in one file has no server that could draw the map for it.
  if (map === 'no-webgl') return { kind: carried ? 'no-webgl' : 'plate' }
  if (map === 'lost') return carried ? null : { kind: 'lost' }
  if (map === 'no-files') return { kind: 'map-failed', help: 'again' }
  return map === 'no-marks' || fault ? { kind: 'error', help: 'again' } : null
}
