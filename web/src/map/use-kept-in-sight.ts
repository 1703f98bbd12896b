import { useEffect, useState } from 'react'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Inset } from './live-map.ts'
import type { KeyedMap } from './use-compass.ts'

/** Keeps the chosen asset in what the panels leave free of the map: when it is chosen, and when they cover more. Gives the listener that learns of the map. */
export function useKeptInSight(chosen: Row | null, inset: Inset, onKeyed: (map: KeyedMap | null) => void) {
  const [map, setMap] = useState<KeyedMap | null>(null)
  useEffect(() => {
    if (map && chosen) map.keep(chosen.position)
    // A row is made anew with every answer; it is the asset that counts.
  }, [map, chosen?.id, inset])
  return (next: KeyedMap | null) => {
    setMap(next)
    onKeyed(next)
  }
}
