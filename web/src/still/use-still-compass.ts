import { useEffect, useEffectEvent } from 'react'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { View } from '@bay-atlas/data/view.ts'
import type { Box } from '../embed/poster-address.ts'
import type { Inset } from '../map/live-map.ts'
import type { KeyedMap } from '../map/use-compass.ts'
import { cameraAfter, planOf, seenOf, shifted } from './still-camera.ts'

/** As on the live map: a mark nearer to the edge of the free part than this is brought into its middle; a key pans as far. */
const rim = 28
const pan = { up: [0, 100], right: [-100, 0], down: [0, -100], left: [100, 0] } satisfies Record<string, [number, number]>
const nowhere: Bbox = [0, 0, 0, 0]

type Setup = { view: View | null; size: Box | null; inset: Inset; held: boolean; place: (next: View, byReader: boolean) => void; focus: () => void; onKeyed: (map: KeyedMap) => void }

/** The plate as the compass moves it. */
export function useStillCompass({ view, size, inset, held, place, focus, onKeyed }: Setup): void {
  const seen = useEffectEvent(() => (view && size ? seenOf(view, size, inset) : nowhere))
  const bring = useEffectEvent((position: [number, number]) => {
    if (!view || !size || held) return
    const [x, y] = planOf(view, size).project(position)
    const free = x > inset.left + rim && x < size.width - inset.right - rim && y > inset.top + rim && y < size.height - inset.bottom - rim
    if (!free) place(cameraAfter({ bounds: [...position, ...position], maxZoom: view.zoom }, view, size, inset), true)
  })
  const move = useEffectEvent((arrow: keyof typeof pan) => view && !held && place(shifted(view, pan[arrow]), true))
  const told = useEffectEvent(() => onKeyed({ bearing: () => 0, seen: () => seen(), bring: position => bring(position), keep: position => bring(position), pan: arrow => void move(arrow), focus }))
  useEffect(() => told(), [])
}
