import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const step = 40

/**
 * Shows the first rows of a long list and more as its end comes near, so that a thousand rows cost forty.
 * The row it was left at is among them. Rows may differ in height, as they do at 200 % text. New rows start from the top again, unless the focus is on one that stays.
 */
export function useGrowing(rows: readonly { id: string }[], from: string | null) {
  const scroller = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(() => Math.max(step, rows.findIndex(({ id }) => id === from) + 10))
  // The order of the ids, not the identity of the array, says whether this is another list.
  const order = rows.map(({ id }) => id).join(' ')
  const before = useRef(order)
  useLayoutEffect(() => {
    if (before.current === order) return
    before.current = order
    // Who walks the rows keeps their own.
    const focused = document.activeElement instanceof HTMLElement && scroller.current?.contains(document.activeElement) ? document.activeElement.dataset.id : undefined
    const held = rows.findIndex(({ id }) => id === focused)
    if (held >= 0) return setShown(now => Math.max(now, held + 10))
    setShown(step)
    if (scroller.current) scroller.current.scrollTop = 0
  }, [order])
  const [end, sentinel] = useState<HTMLDivElement | null>(null)
  useEffect(() => {
    if (!end || typeof IntersectionObserver === 'undefined') return
    const watch = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting) setShown(now => now + step) }, { root: end.closest('.sheet-body') ?? end.parentElement, rootMargin: '600px' })
    watch.observe(end)
    return () => watch.disconnect()
  }, [end, shown])
  const grow = useCallback((to: number) => setShown(now => Math.max(now, to + 1)), [])
  return { shown, scroller, grow, sentinel }
}
