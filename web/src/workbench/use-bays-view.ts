import { useEffect, useRef, useState } from 'react'
import { formatBays, type BaysView } from '@bay-atlas/data/scene/bays-view.ts'
import { keptView } from '@bay-atlas/data/analysis/ruler.ts'
import { viewOf, type PaneLayout } from './bays-layout.ts'

/** How long the maps must rest before the address is written. */
const rest = 350

/**
 * The camera of the four maps. While a hand moves it, it is ahead of the address, which is written when it rests;
 * a change of the address from elsewhere (Back, a link) moves it.
 */
export function useBaysView(asked: BaysView | null, layout: PaneLayout, onView: (bays: BaysView | null) => void) {
  const [ahead, setAhead] = useState<BaysView | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const address = asked && formatBays(asked)
  useEffect(() => setAhead(null), [address])
  useEffect(() => () => clearTimeout(timer.current), [])
  const keep = (view: BaysView) => { const [pane] = layout.panes; return pane ? keptView(view, pane) : view }
  const write = (view: BaysView | null) => {
    clearTimeout(timer.current)
    onView(view)
  }
  const view = ahead ? keep(ahead) : viewOf(asked, layout)
  return {
    view,
    /** Follows a hand. */
    follow: (moved: BaysView) => {
      const kept = keep(moved)
      // A new size of the panes is told like a move, but moves nothing.
      if (formatBays(kept) === formatBays(view)) return
      setAhead(kept)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => write(kept), rest)
    },
    /** Moves at once, by a button or a key; null shows all of each bay. */
    go: (wanted: BaysView | null) => {
      const kept = wanted && keep(wanted)
      setAhead(kept)
      write(kept)
    },
  }
}
