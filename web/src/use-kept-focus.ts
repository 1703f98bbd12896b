import { useEffect, useRef, type RefObject } from 'react'
import { nearTo, placeOf, sameAs, stands, type Place } from './focus-place.ts'

/** How long what is to be read may take to arrive, in milliseconds; after that the focus stays where it is. */
const patience = 4000
/** How long a place to return to is waited for, when what stood around it is made anew. */
const returning = 1500

/** The head of what stands beside or in place of the map; where nothing does, the list, the map. */
const heads = '.board-page h1, .tool-head h2, .card-head h2, .story-list h2'
const grounds = ['.list-row[tabindex="0"]', '.map canvas[role="application"]', '.still-map']

const reads = ['stories', 'about']

const isLost = () => document.activeElement === null || document.activeElement === document.body

/** What was opened from where: the last is what is seen. */
type Opened = { what: string; from: Place | null }

/**
 * The focus is never nowhere. What opens is read from its head, where the focus went with what it replaced;
 * what closes gives it back to where it came from; and where a control goes, its neighbour has the focus.
 * `shown` names what stands beside the map, as `card:pcl`; nothing for the list alone.
 */
export function useKeptFocus(shown: string): void {
  const last = useRef<Place | null>(null)
  const opened = useRef<Opened[]>([{ what: shown, from: null }])
  const seeking = useRef(false)

  useEffect(() => {
    const steps = opened.current
    if (steps.at(-1)?.what === shown) return undefined
    const from = arrive(steps, shown, last.current)
    const began = performance.now()
    const until = began + patience
    // What is read in place of the list is begun at its head; a tool beside the map leaves the focus on its switch.
    let begins = reads.includes(shown) && !from
    let frame = 0
    const seek = () => {
      seeking.current = (begins || isLost()) && performance.now() < until
      if (!seeking.current) return
      const elsewhere = () => (shown ? document.querySelector<HTMLElement>(heads) : from && performance.now() < began + returning ? null : ground())
      const target = (from && sameAs(from)) ?? elsewhere()
      if (target) {
        target.focus({ preventScroll: from === null })
        begins = false
      }
      frame = requestAnimationFrame(seek)
    }
    seek()
    return () => cancelAnimationFrame(frame)
  }, [shown])

  useNeighbours(last, seeking)
}

/** Where a control goes, its neighbour has the focus; while the head of something is being sought, nothing. */
function useNeighbours(last: RefObject<Place | null>, seeking: RefObject<boolean>): void {
  useEffect(() => {
    const note = ({ target }: FocusEvent) => { if (target instanceof HTMLElement) last.current = placeOf(target) }
    let frame = 0
    const look = () => {
      const place = last.current
      if (!isLost() || seeking.current || !place || stands(place)) return
      const next = sameAs(place) ?? nearTo(place) ?? ground()
      next?.focus({ preventScroll: true })
    }
    let soon = 0
    // What is taken out loses the focus at once; what is hidden or disabled, when it is drawn. Not in the midst of a
    // step from one control to the next, when for a moment none has it.
    const watch = new MutationObserver(() => {
      clearTimeout(soon)
      cancelAnimationFrame(frame)
      soon = window.setTimeout(look)
      frame = requestAnimationFrame(look)
    })
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden', 'disabled', 'inert'] })
    document.addEventListener('focusin', note)
    return () => {
      watch.disconnect()
      clearTimeout(soon)
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', note)
    }
  }, [])
}

const ground = () => grounds.map(each => document.querySelector<HTMLElement>(each)).find(each => each !== null) ?? null

/** One card after another was opened from the same place; a tool or page, each from its own way. */
const kindOf = (what: string) => what.split(':')[0]

/** Notes what is shown now; gives the place to return to where something was closed. */
function arrive(steps: Opened[], shown: string, from: Place | null): Place | null {
  const back = steps.findIndex(({ what }) => what === shown)
  if (back >= 0) return steps.splice(back + 1)[0]?.from ?? null
  const top = steps.at(-1)
  if (top?.what && kindOf(top.what) === kindOf(shown)) Object.assign(top, { what: shown, from: kindOf(shown) === 'panel' ? from : top.from })
  else if (shown === '') steps.splice(0, steps.length, { what: '', from: null })
  else steps.push({ what: shown, from })
  return null
}
