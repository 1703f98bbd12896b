import { useEffect, useRef, useState } from 'react'
import type { MapState } from './map-props.ts'

/** Long enough for a driver that starts anew; then a map of its own makes the attempt. */
const patience = 5000
const most = 3

/**
 * Brings a map back whose graphics context was lost. `life` is the key of the map: as soon as the browser gives the
 * context back, or after some seconds without it, another one is made, since deck.gl does not mend its own.
 * `still` holds while no live map stands, so that something else can stand in for it.
 */
export function useRecovery(onState: (state: MapState) => void) {
  const [life, setLife] = useState(0)
  const [still, setStill] = useState(false)
  const [lost, setLost] = useState(false)
  const waiting = useRef(false)
  useEffect(() => {
    if (!lost || life >= most) return
    const timer = setTimeout(() => {
      setLost(false)
      setLife(life + 1)
    }, patience)
    return () => clearTimeout(timer)
  }, [lost, life])
  const hear = (state: MapState) => {
    if (state === 'back') {
      // Two canvases come back one after the other; one new map is enough.
      if (waiting.current) setLife(life => life + 1)
      waiting.current = false
      return setLost(false)
    }
    waiting.current = state === 'lost'
    if (state === 'lost' || state === 'no-webgl') setStill(true)
    if (state === 'drawn') setStill(false)
    setLost(state === 'lost')
    onState(state)
  }
  return { life, still, hear }
}
