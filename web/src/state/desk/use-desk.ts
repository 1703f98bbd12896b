import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Row } from '@bay-atlas/data/row.ts'
import { deskQuery } from '../queries.ts'
import type { Desk } from './desk.ts'

/** The desk, and the turn of what lies on it: answers of an earlier turn are old. */
export type Held = { desk: Desk; turn: number }

const none: readonly Row[] = []
const silent = () => () => undefined

/** The desk once rows of the atlas lie on it, the reader's own beside them, and how far the rest has come. */
export function useDesk(own: Row[] | undefined) {
  const { data: open, ...state } = useQuery(deskQuery)
  const [held, setHeld] = useState<Held & { own: readonly Row[] } | null>(null)
  const wanted = own ?? none
  useEffect(() => {
    if (!open) return
    let late = false
    const lie = (turn: number) => late || setHeld({ desk: open.desk, own: wanted, turn })
    if (held?.desk === open.desk && held.own === wanted) return
    if (!held && !wanted.length) lie(0)
    else void open.desk.deliver({ own: [...wanted] }).then(() => lie((held?.turn ?? 0) + 1))
    return () => { late = true }
  }, [open, wanted, held])
  const arrival = open?.arrival
  const came = useSyncExternalStore(arrival?.subscribe ?? silent, () => arrival?.now.turn ?? 0)
  return { held: useMemo(() => held && { ...held, turn: held.turn + came }, [held, came]), arrival, ...state }
}
