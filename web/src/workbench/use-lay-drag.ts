import { useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { BayName, BaysView, Lay } from '@bay-atlas/data/scene/bays-view.ts'
import { layAt, type PaneLayout } from './bays-layout.ts'

type Asked = { box: RefObject<HTMLElement | null>; layout: PaneLayout; view: BaysView; onLay: (lay: Lay) => void }

/** Takes the outline of a bay by its handle to wherever the pointer is; `held` is ahead of the address until it is let go. */
export function useLayDrag({ box, layout, view, onLay }: Asked) {
  const [held, setHeld] = useState<Lay | null>(null)
  const bay = useRef<BayName>(undefined)
  /** Was the last press a drag? Then its click is no wish of its own. */
  const isDrag = useRef(false)
  const grip = (of: BayName) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture?.(event.pointerId)
      bay.current = of
      isDrag.current = false
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const rect = box.current?.getBoundingClientRect()
      const lay = rect && bay.current ? layAt(bay.current, [event.clientX - rect.left, event.clientY - rect.top], layout, view) : null
      if (!lay) return
      isDrag.current = true
      setHeld(lay)
    },
    onPointerUp: () => {
      if (held && bay.current) onLay(held)
      bay.current = undefined
      setHeld(null)
    },
    onPointerCancel: () => {
      bay.current = undefined
      setHeld(null)
    },
  })
  return { held, grip, isDrag }
}
