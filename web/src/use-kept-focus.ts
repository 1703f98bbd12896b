import { useEffect, useRef } from 'react'
import { isBoardPage, type Panel } from '@bay-atlas/data/scene/scene.ts'

/** How long a page may take to arrive, in milliseconds; after that the focus stays where it is. */
const patience = 4000

/** What is read first: the head of the page or tool; back at the map, the way that led there. */
const firstOf = (panel: Panel | null, left: Panel | null) =>
  document.querySelector<HTMLElement>(panel === null ? `.view-list [data-panel="${left}"]` : isBoardPage(panel) ? '.board-page h1' : '.tool-head h2')

/** When a page or tool takes the place of what had the focus, or gives it back, the focus goes to what is there now and not to nothing. */
export function useKeptFocus(panel: Panel | null): void {
  const before = useRef(panel)
  useEffect(() => {
    const left = before.current
    before.current = panel
    if (left === panel) return undefined
    const until = performance.now() + patience
    let frame = 0
    const seek = () => {
      if (document.activeElement !== document.body || performance.now() > until) return
      const first = firstOf(panel, left)
      if (first) first.focus({ preventScroll: true })
      else frame = requestAnimationFrame(seek)
    }
    seek()
    return () => cancelAnimationFrame(frame)
  }, [panel])
}
