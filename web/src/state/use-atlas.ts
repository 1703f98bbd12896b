import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Filter } from '@bay-atlas/data/filter.ts'
import { ask } from './ask.ts'
import { areasQuery, cardQuery, rowsQuery, versionQuery } from './queries.ts'

const none: never[] = []

/** What the page has asked of the data and what came back: all rows, those that pass, the outlines, the open card. */
export function useAtlas(filter: Filter, id: string | null) {
  const { data: rows = none, error, refetch, isPending } = useQuery(rowsQuery)
  const { data: areas = none } = useQuery(areasQuery)
  const card = useQuery({ ...cardQuery(id ?? ''), enabled: id !== null })
  const { data: version = '' } = useQuery(versionQuery)
  const byId = useMemo(() => new Map(rows.map(row => [row.id, row])), [rows])
  const answer = useMemo(() => ask(rows, filter), [rows, filter])
  return { rows, byId, areas, matched: answer.matched, facets: rows.length ? answer.facets : null, error, refetch, isPending, card, version }
}
export type Atlas = ReturnType<typeof useAtlas>
