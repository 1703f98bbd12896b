import { useMemo } from 'react'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { listSorts } from './look/list-sort.ts'
import { inSight } from './state/ask.ts'
import { listOrder } from './state/list-order.ts'
import type { Page } from './state/page.ts'
import type { Atlas } from './state/use-atlas.ts'
import type { Camera } from './state/use-camera.ts'

const middleOf = ([west, south, east, north]: Bbox): [number, number] => [(west + east) / 2, (south + north) / 2]

/** The list of the page: what is in view, or all matches where it stands alone, in its order. */
export function useList({ id, filter: { q }, sort, alone, view }: Page, { matched, byId }: Atlas, { seen }: Camera, language: Language) {
  // Only distances depend on the chosen one, so that a choice moves no row of another order.
  const chosen = sort === 'near' && id !== null ? byId.get(id)?.position : undefined
  return useMemo(() => {
    const middle = alone && view ? [view.longitude, view.latitude] satisfies [number, number] : middleOf(seen)
    return listOrder(alone ? matched : inSight(matched, seen), { sort: sort ?? listSorts[0], q, from: chosen ?? middle, language })
  }, [alone, matched, seen, view, sort, q, chosen, language])
}
