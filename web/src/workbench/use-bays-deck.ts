import { useEffect, useRef, useState, type RefObject } from 'react'
import type { BaysView } from '@bay-atlas/data/scene/bays-view.ts'
import type { BaysDeck, BaysPicture } from './bays-deck.ts'

/** Asked of a canvas that is given back at once: the engine does not catch every refusal. */
function isAble(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined') return false
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

/**
 * Keeps the four maps on their canvas drawn as the picture says. They are `live` once they stand there, and never where the device
 * has no graphics context or lost it.
 */
export function useBaysDeck(host: RefObject<HTMLDivElement | null>, picture: BaysPicture | null, onView: (view: BaysView) => void): { live: boolean } {
  const [able, setAble] = useState(isAble)
  const [live, setLive] = useState(false)
  const deck = useRef<BaysDeck>(undefined)
  const latest = useRef({ picture, onView })
  useEffect(() => {
    latest.current = { picture, onView }
    if (picture) deck.current?.draw(picture)
  }, [picture, onView])
  const isReady = picture !== null
  useEffect(() => {
    if (!able || !isReady) return undefined
    let isGone = false
    const open = async () => {
      const { openBays } = await import('./bays-deck.ts')
      const { picture: first } = latest.current
      if (isGone || !host.current || !first) return
      deck.current = openBays(host.current, first, { onView: view => latest.current.onView(view), onDrawn: () => setLive(true), onFault: () => setAble(false) })
    }
    open().catch(() => setAble(false))
    return () => {
      isGone = true
      deck.current?.remove()
      deck.current = undefined
      setLive(false)
    }
  }, [able, isReady, host])
  return { live }
}
