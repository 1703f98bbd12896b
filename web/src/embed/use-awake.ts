import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { EmbedOptions } from './embed-options.ts'

/** Decks stack the slides before and after, hidden but in place; browsers that can say so are asked whether the frame is really seen. */
const seenHow = { threshold: 0, trackVisibility: true, delay: 100 }
const isSeen = (entry: IntersectionObserverEntry) => !('isVisible' in entry) || entry.isVisible === true

type Sleep = { awake: boolean; /** Was it ever awake? */ started: boolean; wake: (again?: boolean) => void; sleep: () => void }

/**
 * Is the engine running? It starts when it is seen, at once, or by a click. What a deck or the parent says outweighs what is seen;
 * a frame that leaves the window sleeps, so that a long page or a deck without messages keeps no engine in the dark.
 * `onSleep` is called while the map still stands.
 */
export function useAwake(autostart: EmbedOptions['autostart'], frame: RefObject<HTMLElement | null>, onSleep: () => void): Sleep {
  const [awake, setAwake] = useState(autostart === 'load')
  const [started, setStarted] = useState(awake)
  const told = useRef<'sleep' | 'wake' | null>(null)
  const last = useRef({ started, onSleep })
  last.current = { started, onSleep }

  const rise = useCallback(() => {
    setStarted(true)
    setAwake(true)
  }, [])
  const rest = useCallback(() => {
    last.current.onSleep()
    setAwake(false)
  }, [])
  const wake = useCallback((again = true) => {
    told.current = 'wake'
    if (again || autostart !== 'click' || last.current.started) rise()
  }, [autostart, rise])
  const sleep = useCallback(() => {
    told.current = 'sleep'
    rest()
  }, [rest])

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const may = () => told.current !== 'sleep' && (last.current.started || autostart === 'visible')
    const watch = new IntersectionObserver(entries => {
      const entry = entries.at(-1)
      if (!entry || told.current === 'sleep') return
      if (!entry.isIntersecting) rest()
      else if (may() && isSeen(entry)) rise()
    }, seenHow)
    // A frame that is drawn smaller than it is counts as unseen, yet only a frame that is seen can be pointed at.
    const pointed = () => may() && rise()
    if (autostart !== 'load') {
      watch.observe(element)
      element.addEventListener('pointerenter', pointed)
    }
    return () => {
      watch.disconnect()
      element.removeEventListener('pointerenter', pointed)
    }
  }, [autostart, frame, rest, rise])

  return { awake, started, wake, sleep }
}
