import { useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in CSS pixels as it changes, and how many times its usual size the reader's text has; `before` stands until both have been measured. */
export function useWidth(before: number) {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(before)
  const [text, setText] = useState(1)
  useLayoutEffect(() => {
    const box = element.current
    if (!box || typeof ResizeObserver === 'undefined') return undefined
    const measure = () => {
      if (box.clientWidth > 0) setWidth(box.clientWidth)
      setText(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    // What stands around it grows with the text, even where its own width does not change.
    if (box.parentElement) observer.observe(box.parentElement)
    measure()
    return () => observer.disconnect()
  }, [])
  return { element, width, text }
}
