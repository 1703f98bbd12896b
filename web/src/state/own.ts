import { useSyncExternalStore } from 'react'
import type { Row } from '@bay-atlas/data/row.ts'
import type { OwnMatch, OwnSeen } from '@bay-atlas/data/table/own-seen.ts'
import type { OwnColumns } from './desk/messages.ts'

/** All that is known of one of the reader's rows: where it stands in the file and what it says there, and the asset that it may be. */
export type OwnSaid = { row: Row; line: number; said: [head: string, text: string][]; /** As the file gives it. */ from: [longitude: number, latitude: number]; match: OwnMatch | null }

/** The reader's own rows that are on the map, and the file they came from. The page holds them as columns; `said` asks whoever read the file for one of them. */
export type OwnData = { file: string; seen: OwnSeen; columns: OwnColumns; said: (id: string) => Promise<OwnSaid | null> }

// The one thing of the page that is not in the address: an address is shared and kept by others, and what the reader brings
// must leave the browser with neither. It is held in memory alone; what is looked at of it (`own`, `id`) is in the address.
let held: OwnData | null = null
const listeners = new Set<() => void>()

/** Puts the reader's rows on the map in place of those there were; null takes them away without a trace. */
export function holdOwnData(next: OwnData | null): void {
  held = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The reader's own rows, or null. */
export const useOwnData = () => useSyncExternalStore(subscribe, () => held)

/** The ids of own rows; no asset of the atlas is called so, and the server is never asked for one. */
export const isOwnId = (id: string | null): boolean => /^own-\d+$/.test(id ?? '')
