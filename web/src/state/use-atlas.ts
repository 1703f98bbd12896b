import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { ask } from './ask.ts'
import { isOwnId, useOwnData } from './own.ts'
import type { Page } from './page.ts'
import { areasQuery, cardQuery, rowsQuery, versionQuery } from './queries.ts'

const none: never[] = []

/** What the page has asked of the data and what came back: all rows, those that pass, the outlines, the open card. The reader's own rows stand among them as `own` of the address says. */
export function useAtlas({ filter, id, own: shown }: Pick<Page, 'filter' | 'id' | 'own'>) {
  const { data: known = none, error, refetch, isPending } = useQuery(rowsQuery)
  const { data: areas = none } = useQuery(areasQuery)
  const card = useQuery({ ...cardQuery(id ?? ''), enabled: id !== null && !isOwnId(id) })
  const { data: version = '' } = useQuery(versionQuery)
  const own = useOwnData()?.rows ?? none
  const rows = useMemo(() => (!own.length || shown === 'hide' ? known : shown === 'only' ? own : [...known, ...own]), [known, own, shown])
  const byId = useMemo(() => new Map([...known, ...own].map(row => [row.id, row])), [known, own])
  const answer = useMemo(() => ask(rows, filter), [rows, filter])
  /** What server and files know: without the reader's own rows. */
  const builtIn = useMemo(() => ({ rows: known, ...(rows === known ? answer : ask(known, filter)) }), [known, rows, answer, filter])
  return { rows, byId, areas, builtIn, own, matched: answer.matched, facets: rows.length ? answer.facets : null, error, refetch, isPending, card, version }
}
export type Atlas = ReturnType<typeof useAtlas>
