import { useSyncExternalStore } from 'react'

const paper = () => (typeof matchMedia === 'undefined' ? null : matchMedia('print'))

function subscribe(listener: () => void) {
  const list = paper()
  list?.addEventListener?.('change', listener)
  return () => list?.removeEventListener?.('change', listener)
}

/** Is the page being put on paper? */
export const usePrinting = () => useSyncExternalStore(subscribe, () => paper()?.matches ?? false)
