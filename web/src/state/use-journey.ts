import { useCallback, useEffect, useRef, useState } from 'react'
import type { View } from '@bay-atlas/data/view.ts'
import { goTo } from './use-page.ts'

const same = (a: View | null, b: View | null) => JSON.stringify(a) === JSON.stringify(b)
const rounded = ({ zoom, latitude, longitude, bearing, pitch }: View): View =>
  ({ zoom: round(zoom, 2), latitude: round(latitude, 4), longitude: round(longitude, 4), bearing: round(bearing, 1), pitch: round(pitch, 1) })
const round = (value: number, digits: number) => Number(value.toFixed(digits))

/**
 * Keeps the camera and the address in step: where the reader or a wish of the page took the map is written,
 * and a view that comes from the address (Back, a pasted link) takes the map there.
 * `fly` sends the map somewhere; `settled` must be told of every rest of the camera.
 */
export function useJourney<Flight>(view: View | null, toView: (view: View) => Flight, toHome: () => Flight) {
  const [flight, setFlight] = useState<Flight | null>(null)
  const written = useRef<View | null>(view)
  const wished = useRef(false)

  const fly = useCallback((next: Flight) => {
    wished.current = true
    setFlight(next)
  }, [])

  const settled = useCallback((at: View, byReader: boolean) => {
    if (!byReader && !wished.current) return
    wished.current = false
    written.current = rounded(at)
    goTo({ view: written.current }, 'replace')
  }, [])

  useEffect(() => {
    if (same(view, written.current)) return
    written.current = view
    setFlight(view ? toView(view) : toHome())
    // The two ways are plain functions of the module that asks.
  }, [view])

  return { flight, fly, settled }
}
