import { useMemo, useState } from 'react'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { listSorts } from '@bay-atlas/data/columns/list-heads.ts'
import { useAskedAgain } from './state/desk/use-asked.ts'
import type { ListPage } from './state/desk/questions.ts'
import type { Page } from './state/page.ts'
import type { Atlas } from './state/use-atlas.ts'
import type { Camera } from './state/use-camera.ts'

const middleOf = ([west, south, east, north]: Bbox): [number, number] => [(west + east) / 2, (south + north) / 2]
const nothing: ListPage = { rows: [], count: 0, heads: {} }
/** Rows that are fetched ahead of those shown. */
const ahead = 80

/** The list of the page: what is in view, or all matches where it stands alone, in its order; as much of it as has been read so far. `from` is the row it was left at. */
export function useList({ id, sort, alone, view }: Page, { held, asked, byId }: Atlas, { seen }: Camera, language: Language, from: string | null) {
  // Only distances depend on the chosen one, so that a choice moves no row of another order.
  const chosen = sort === 'near' && id !== null ? byId.get(id)?.position : undefined
  const base = useMemo(() => {
    const middle = alone && view ? [view.longitude, view.latitude] satisfies [number, number] : middleOf(seen)
    return { ...asked, within: alone ? null : seen, sort: sort ?? listSorts[0], from: chosen ?? middle, language, reach: from }
  }, [asked, alone, seen, view, sort, chosen, language, from])
  // Another list is read from its beginning; what it says, not the identity of the question, tells whether it is another.
  const of = JSON.stringify(base)
  const [read, setRead] = useState({ of, most: ahead })
  const most = read.of === of ? read.most : ahead
  const question = useMemo(() => ({ ...base, most }), [base, most])
  const answer = useAskedAgain(held, 'list', question)
  const page = answer ?? nothing
  return { page, loading: answer === undefined, onReach: (shown: number) => { if (shown + ahead / 2 > most && most < page.count) setRead({ of, most: shown + ahead }) } }
}
