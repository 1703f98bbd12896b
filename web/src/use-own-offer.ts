import { useEffect, useMemo, useState } from 'react'
import type { Facets } from '@bay-atlas/data/facets.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { isBoardPage } from '@bay-atlas/data/scene/scene.ts'
import { sentBounds } from '@bay-atlas/data/table/sent-bounds.ts'
import { sentOf, type SentOwn } from '@bay-atlas/data/table/sent-own.ts'
import { isDrawn, type Choice, type OwnOffer } from './look/present-choice.ts'
import type { Questions } from './state/desk/questions.ts'
import type { Held } from './state/desk/use-desk.ts'
import type { OwnShown } from './state/page.ts'
import type { Subject } from './state/present.ts'

/** Who holds the reader's own rows, how many of them pass (null where they are hidden), and the counts of the page with them; `only`: without the atlas. */
export type OwnSubject = { held: Held | null; shown: OwnShown | null; counts: { matched: number; total: number } | null; facets: Facets | null }

type Offered = { offer: OwnOffer | null; sent: SentOwn | null }

/** The rows that would be drawn, or why none are; no offer as long as they have not come. A story told step by step filters for itself. */
export function useOwnOffer({ filter, scene, story }: Omit<Subject, 'id'>, { format, slides }: Choice, own: OwnSubject | null): Offered {
  const inSteps = story !== null && slides === 'story'
  const passing = (inSteps ? own?.counts?.total : own?.counts?.matched) ?? 0
  const state = own === null ? null : own.shown === 'hide' ? 'hidden' : !isDrawn(format) ? 'format' : isBoardPage(scene.panel) ? 'page' : passing === 0 ? 'none' : passing > sentBounds.rows ? 'many' : 'offered'
  const question = useMemo(() => (state === 'offered' ? { filter: inSteps ? everything : filter, own: 'only' as const, within: null, sort: 'kind' as const, from: [0, 0] as [number, number], language: 'en' as const, most: sentBounds.rows, reach: null } : null), [state, inSteps, filter])
  const rows = useRows(own?.held ?? null, question)
  return useMemo(() => {
    if (state === null) return { offer: null, sent: null }
    if (state === 'many') return { offer: { state, rows: passing }, sent: null }
    if (state !== 'offered') return { offer: { state }, sent: null }
    return rows ? { offer: { state, rows: rows.length }, sent: sentOf(rows, own?.shown === 'only') } : { offer: null, sent: null }
  }, [state, passing, rows, own?.shown])
}

/** The rows of a list; null until they have come. Kept only as long as the panel is open. */
function useRows(held: Held | null, question: Questions['list'] | null): Row[] | null {
  const [come, setCome] = useState<{ of: Questions['list']; rows: Row[] } | null>(null)
  useEffect(() => {
    if (!held || !question) return
    const way = new AbortController()
    void held.desk.ask('list', question, way.signal).then(({ rows }) => way.signal.aborted || setCome({ of: question, rows: rows.map(({ row }) => row) }))
    return () => way.abort()
  }, [held, question])
  return come && come.of === question ? come.rows : null
}
