import { useLayoutEffect, useState, type RefObject } from 'react'

/** The size of an element in pixels, as it changes; null until it has one. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } | null {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = box
      setSize(before => (!width || !height || (before?.width === width && before.height === height) ? before : { width, height }))
    }
    const watch = new ResizeObserver(measure)
    watch.observe(box)
    measure()
    return () => watch.disconnect()
  }, [element])
  return size
}
