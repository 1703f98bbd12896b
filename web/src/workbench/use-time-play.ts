import { useEffect, useRef, useState } from 'react'
import type { Years } from '@bay-atlas/data/filter.ts'
import type { Bin } from '../panels/founded.ts'
import { isAtEnd, startOf, stepped } from './time-steps.ts'

/** Milliseconds from one step to the next. */
const beat = 900

type Play = { playing: boolean; toggle: () => void; pause: () => void }

/** Moves the last year on, one bin a beat, until the end; from there it begins anew. Every step is a wish, the years come back from outside. */
export function useTimePlay(years: Years | null, bins: Bin[], onYears: (years: Years | null) => void): Play {
  const [playing, setPlaying] = useState(false)
  const latest = useRef({ years, bins, onYears })
  useEffect(() => { latest.current = { years, bins, onYears } })
  useEffect(() => {
    if (!playing) return undefined
    const timer = setInterval(() => {
      const now = latest.current
      const next = stepped(now.years, now.bins, 1)
      now.onYears(next)
      if (isAtEnd(next, now.bins)) setPlaying(false)
    }, beat)
    return () => clearInterval(timer)
  }, [playing])
  const toggle = () => {
    if (!playing && isAtEnd(years, bins)) onYears(startOf(years, bins))
    setPlaying(!playing)
  }
  return { playing, toggle, pause: () => setPlaying(false) }
}
