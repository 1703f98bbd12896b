import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { View } from '@bay-atlas/data/view.ts'
import { viewOf, type Box } from '../embed/poster-address.ts'
import type { Flight } from '../map/flight.ts'
import type { Inset } from '../map/live-map.ts'
import type { Move } from '../state/use-camera.ts'
import { cameraAfter, flat, seenOf } from './still-camera.ts'

type Setup = { start: View | null; home: Bbox; inset: Inset; size: Box | null; flight: Flight | null; onMove: (move: Move) => void }

/** The camera of the plate: it begins where the address says, goes where a wish takes it, and tells of every place as the live map does. */
export function useStillCamera({ start, home, inset, size, flight, onMove }: Setup) {
  const [camera, setCamera] = useState<View | null>(start && flat(start))
  const view = camera ?? (size && viewOf(home, size, inset))
  const place = (next: View, byReader: boolean, settled = true) => {
    setCamera(next)
    if (size) onMove({ view: next, seen: seenOf(next, size, inset), settled, byReader })
  }
  // A wish that was carried out before this map was made is none of its own.
  const past = useRef(flight)
  const begin = useEffectEvent(() => view && place(view, false))
  useEffect(() => void begin(), [size, inset])
  const follow = useEffectEvent((to: Flight['to']) => view && size && place(cameraAfter(to, view, size, inset), false))
  useEffect(() => {
    if (flight && flight !== past.current) follow(flight.to)
  }, [flight])
  return { view, place }
}
