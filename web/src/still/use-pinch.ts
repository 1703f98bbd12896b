import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Gestures } from '../map/live-map.ts'

type Fingers = { middle: Point; apart: number }

/**
 * Two fingers on the plate, also in a frame that leaves one finger to the page around it. `onPinch` is told of each movement since they came down:
 * where their middle was and is, in pixels of the box, and how many zooms nearer. The holder says whether two fingers are down.
 */
export function usePinch(box: RefObject<HTMLElement | null>, gestures: Gestures, onPinch: (from: Point, to: Point, by: number) => void, onBegin: () => void, onRest: () => void) {
  const pinching = useRef<Fingers | null>(null)
  const touched = useEffectEvent((event: TouchEvent) => {
    if (gestures === 'none' || !box.current) return
    const now = fingersOn(event.touches, box.current)
    if (now && !pinching.current) {
      pinching.current = now
      onBegin()
    } else if (now && pinching.current && event.type === 'touchmove') onPinch(pinching.current.middle, now.middle, Math.log2(now.apart / pinching.current.apart))
    else if (!now && pinching.current) {
      pinching.current = null
      onRest()
    }
    // The browser would zoom the page, or scroll it with two fingers.
    if (now && event.cancelable) event.preventDefault()
  })
  useEffect(() => {
    const element = box.current
    const hear = (event: TouchEvent) => touched(event)
    const kinds = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const
    for (const kind of kinds) element?.addEventListener(kind, hear, { passive: false })
    return () => { for (const kind of kinds) element?.removeEventListener(kind, hear) }
  }, [box])
  return pinching
}

/** Where two fingers are on an element; null when there is one, or none. */
function fingersOn(touches: TouchList, element: HTMLElement): Fingers | null {
  const [one, other] = touches
  if (!one || !other) return null
  const { left, top } = element.getBoundingClientRect()
  return { middle: [(one.clientX + other.clientX) / 2 - left, (one.clientY + other.clientY) / 2 - top], apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)) }
}
