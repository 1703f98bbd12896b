import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'

const step = 20

/**
 * Shows the first rows of a long list and more as its end comes near, so that a thousand rows cost twenty.
 * `end` is how many there may be in all; `onReach` hears how many are wanted. The row it was left at is among them. Rows may differ in height, as they do at 200 % text. New rows start from the top again, unless the focus is on one that stays.
 */
export function useGrowing(rows: readonly { id: string }[], from: string | null, end: number, onReach: (shown: number) => void = () => undefined) {
  const scroller = useRef<HTMLDivElement>(null)
  const [wanted, setShown] = useState(() => Math.max(step, rows.findIndex(({ id }) => id === from) + 10))
  // The order of the ids, not the identity of the array, says whether this is another list.
  const order = rows.map(({ id }) => id).join(' ')
  const before = useRef(order)
  useLayoutEffect(() => {
    const isSame = before.current === order || (before.current !== '' && `${order} `.startsWith(`${before.current} `))
    before.current = order
    // More of the same list has arrived, perhaps with the row it was left at.
    if (isSame) {
      const left = rows.findIndex(({ id }) => id === from)
      return setShown(now => Math.max(now, left >= 0 && now <= step ? left + 10 : 0))
    }
    // Who walks the rows keeps their own.
    const focused = document.activeElement instanceof HTMLElement && scroller.current?.contains(document.activeElement) ? document.activeElement.dataset.id : undefined
    const held = rows.findIndex(({ id }) => id === focused)
    if (held >= 0) return setShown(now => Math.max(now, held + 10))
    setShown(step)
    if (scroller.current) scroller.current.scrollTop = 0
  }, [order])
  const shown = Math.min(wanted, rows.length)
  const reach = useEffectEvent(() => onReach(Math.min(wanted, end)))
  useEffect(() => reach(), [wanted, rows.length])
  const [foot, sentinel] = useState<HTMLDivElement | null>(null)
  useEffect(() => {
    if (!foot || typeof IntersectionObserver === 'undefined') return
    const watch = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting) setShown(now => now + step) }, { root: foot.closest('.sheet-body') ?? foot.parentElement, rootMargin: '600px' })
    watch.observe(foot)
    return () => watch.disconnect()
  }, [foot, shown])
  const grow = useCallback((to: number) => setShown(now => Math.max(now, to + 1)), [])
  return { shown, scroller, grow, sentinel }
}
