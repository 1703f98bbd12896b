import { useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in CSS pixels as it changes; `before` stands until it has been measured. */
export function useWidth(before: number) {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(before)
  useLayoutEffect(() => {
    const box = element.current
    if (!box || typeof ResizeObserver === 'undefined') return undefined
    const measure = () => { if (box.clientWidth > 0) setWidth(box.clientWidth) }
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    measure()
    return () => observer.disconnect()
  }, [])
  return { element, width }
}
