import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import type { StandingPlate } from './use-plate.ts'

/** Lays a plate into its place; the focus stays on the same asset, or else on the map. `onPicture` learns how to have it as a picture. */
export function useSheet(box: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>, plate: StandingPlate | null, onPicture?: (snapshot: (() => string) | null) => void): void {
  const pictured = useEffectEvent((snapshot: (() => string) | null) => onPicture?.(snapshot))
  useLayoutEffect(() => {
    if (!plate || !sheet.current) return
    const { activeElement } = document
    const within = sheet.current.contains(activeElement)
    const id = activeElement?.getAttribute('data-asset')
    sheet.current.replaceChildren(plate.svg)
    const same = id ? plate.svg.querySelector<SVGElement>(`[data-asset="${id}"]`) : null
    if (within) (same ?? box.current)?.focus()
    pictured(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(plate.text)}`)
  }, [plate])
  useEffect(() => () => pictured(null), [])
}
