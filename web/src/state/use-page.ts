import { useMemo, useSyncExternalStore } from 'react'
import { formatFilter } from '@bay-atlas/data/filter.ts'
import { formatScene } from '@bay-atlas/data/scene/scene.ts'
import { onAddress, readSearch, writeSearch } from './address.ts'
import { formatPage, parsePage, type Page } from './page.ts'

/** The address bar, read. Filter and scene keep their identity while their words stay the same. */
export function usePage(): Page {
  const search = useSyncExternalStore(onAddress, readSearch)
  const page = useMemo(() => parsePage(search), [search])
  const words = formatFilter(page.filter).toString()
  // Equal words, same object: whoever compares by identity then sees that nothing changed.
  const filter = useMemo(() => page.filter, [words])
  const scene = useMemo(() => page.scene, [formatScene(page.scene).toString()])
  return useMemo(() => ({ ...page, filter, scene }), [page, filter, scene])
}

/** The address bar, written; the only place that does. A choice makes a Back step, a camera move does not. */
export function goTo(change: Partial<Page>, step: 'push' | 'replace' = 'push'): void {
  const search = formatPage({ ...parsePage(readSearch()), ...change })
  if (search === readSearch()) return
  writeSearch(search, step)
}
