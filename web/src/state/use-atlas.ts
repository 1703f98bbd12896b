import { useCallback, useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Card } from '@bay-atlas/data/card.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { useAsked } from './desk/use-asked.ts'
import { useDesk, type Held } from './desk/use-desk.ts'
import { isOwnId, useOwnData } from './own.ts'
import type { Page } from './page.ts'
import { areasQuery, cardQuery, versionQuery } from './queries.ts'

const none: never[] = []

/** What the page has asked of the data and what came back: counts, the outlines, the open card and the rows around it. Lists and marks are asked for where they are shown. */
export function useAtlas({ filter, id, own: shown }: Pick<Page, 'filter' | 'id' | 'own'>) {
  const own = useOwnData()
  const { held, arrival, error, refetch, isPending } = useDesk(own?.columns ?? null)
  const { data: areas = none } = useQuery(areasQuery)
  const card = useQuery({ ...cardQuery(id ?? ''), enabled: id !== null && !isOwnId(id) })
  const { data: version = '' } = useQuery(versionQuery)
  const asked = useMemo(() => ({ filter, own: own ? shown : null }), [filter, own, shown])
  const counts = useAsked(held, 'counts', asked)
  /** What server and files know: without the reader's own rows. */
  const builtIn = useAsked(held, 'counts', useMemo(() => ({ filter, own: own ? 'hide' as const : null }), [filter, own]))
  /** What own rows are compared with; none where there are too many to be compared. */
  const builtInRows = useCallback(async () => {
    const { builtInOf } = await import('./desk/whole.ts')
    return held ? builtInOf(held.desk) : none
  }, [held])
  const byId = useById(held, id, filter.partOf, card.data)
  /** The way of the rest, where not all rows came at once. */
  const comes = arrival?.isLong ? arrival : null
  return { held, asked, comes, facets: counts?.facets ?? null, ownCounts: counts?.own ?? null, total: counts?.facets.total ?? 0, matched: counts?.facets.matched ?? 0, builtIn: builtIn?.facets ?? null, builtInRows, ownTotal: own?.columns.chunk.length ?? 0, byId, areas, error, refetch, isPending: isPending || counts === undefined, card, version }
}
export type Atlas = ReturnType<typeof useAtlas>

/** The rows that the page speaks of by name: the chosen asset or row of the reader, those its card names, and the place that is filtered by. */
function useById(held: Held | null, id: string | null, partOf: string | null, card: Card | undefined): ReadonlyMap<string, Row> {
  const ids = useMemo(() => {
    const named = [id, partOf, ...(card?.links ?? []).flatMap(({ parties }) => parties)]
    return [...new Set(named.filter(one => one !== null))]
  }, [id, partOf, card])
  const rows = useAsked(held, 'rows', useMemo(() => ({ ids }), [ids])) ?? none
  return useMemo(() => {
    const just = ids.flatMap(one => held?.desk.known(one) ?? [])
    return new Map([...just, ...rows].map(row => [row.id, row]))
  }, [held, ids, rows])
}
