import { useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'

/** The size of the frame, as it changes. */
export function useBox(): { width: number; height: number } {
  const [box, setBox] = useState({ width: innerWidth, height: innerHeight })
  useEffect(() => {
    const measure = () => setBox({ width: innerWidth, height: innerHeight })
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return box
}

/** Before the frame is printed, what `take` gives; a live map leaves a hole on paper. */
export function usePrinted(take: () => string | null): string | null {
  const [printed, setPrinted] = useState<string | null>(null)
  const before = useEffectEvent(() => {
    const picture = take()
    flushSync(() => setPrinted(picture))
  })
  useEffect(() => {
    const after = () => setPrinted(null)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printed
}
