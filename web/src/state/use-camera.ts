import { useCallback, useState } from 'react'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { View } from '@bay-atlas/data/view.ts'

/** What of the camera the rest of the page follows: steps of a quarter zoom, and the box once it rests. */
export type Camera = { zoom: number; seen: Bbox; metresPerPixel: number }
export type Move = { view: View; seen: Bbox; settled: boolean; byReader: boolean }

const quarter = (zoom: number) => Math.floor(zoom * 4) / 4
const equator = 40_075_016.686

/** About the zoom at which the whole bay fits a desk, until the map says what it really is. */
const homeZoom = 9

/** The live camera, thinned so that a frame of movement costs the page nothing. It starts where the address or the home box says. */
export function useCamera(view: View | null, home: Bbox) {
  const [camera, setCamera] = useState<Camera>({ zoom: quarter(view?.zoom ?? homeZoom), seen: home, metresPerPixel: 0 })
  const follow = useCallback(({ view, seen, settled }: Move) => {
    setCamera(before => {
      const zoom = quarter(view.zoom)
      const metresPerPixel = (equator * Math.cos((view.latitude * Math.PI) / 180)) / (512 * 2 ** view.zoom)
      const scaled = Math.abs(metresPerPixel / before.metresPerPixel - 1) > 0.01 || before.metresPerPixel === 0
      if (!settled && zoom === before.zoom && !scaled) return before
      return { zoom, seen: settled ? seen : before.seen, metresPerPixel: scaled ? metresPerPixel : before.metresPerPixel }
    })
  }, [])
  return { camera, follow }
}
