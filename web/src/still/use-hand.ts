import { useEffect, useEffectEvent, useRef, type PointerEvent, type RefObject } from 'react'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Gestures } from '../map/live-map.ts'
import { usePinch } from './use-pinch.ts'

/** A hand that trembles does not drag. */
const still = 4

type Wishes = { onShift: (by: Point) => void; onZoom: (by: number, at: Point) => void; onRest: () => void; /** Two fingers: what lay between them when they came down, where that lies now, and how many zooms nearer. */ onPinch: (from: Point, to: Point, by: number) => void }

/** Dragging and the wheel, as far as the frame leaves them to the map. `dragged` says of a click that it ended a drag. */
export function useHand(box: RefObject<HTMLElement | null>, gestures: Gestures, { onShift, onZoom, onRest, onPinch }: Wishes) {
  const from = useRef<Point | null>(null)
  const dragged = useRef(false)
  const turned = useEffectEvent((event: WheelEvent) => {
    if (gestures === 'none' || (gestures === 'coop' && !event.ctrlKey && !event.metaKey)) return
    event.preventDefault()
    const { left, top } = (event.currentTarget instanceof Element ? event.currentTarget : document.body).getBoundingClientRect()
    const pixels = event.deltaMode === 1 ? event.deltaY * 40 : event.deltaY
    onZoom(Math.max(-1, Math.min(1, -pixels / 300)), [event.clientX - left, event.clientY - top])
  })
  useEffect(() => {
    const element = box.current
    const turn = (event: WheelEvent) => turned(event)
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [box])
  const pinching = usePinch(box, gestures, onPinch, () => { from.current = null }, onRest)
  const onPointerDown = (event: PointerEvent) => {
    if (pinching.current) return
    dragged.current = false
    const mine = gestures === 'free' || (gestures === 'coop' && event.pointerType === 'mouse')
    if (mine && event.button === 0 && event.isPrimary) from.current = [event.clientX, event.clientY]
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!from.current || !event.isPrimary || pinching.current) return
    const by: Point = [event.clientX - from.current[0], event.clientY - from.current[1]]
    if (!dragged.current && Math.hypot(...by) < still) return
    if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = true
    from.current = [event.clientX, event.clientY]
    onShift(by)
  }
  const end = () => {
    from.current = null
    if (dragged.current) onRest()
  }
  return { dragged, onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end }
}
