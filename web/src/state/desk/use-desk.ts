import { useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Row } from '@bay-atlas/data/row.ts'
import { deskQuery } from '../queries.ts'
import type { Desk } from './desk.ts'

/** The desk, and the turn of what lies on it: answers of an earlier turn are old. */
export type Held = { desk: Desk; turn: number }

const none: readonly Row[] = []

/** The desk once the rows of the atlas lie on it, the reader's own beside them. */
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
  useEffect(() => {
    let late = false
    open?.named?.then(() => late || setHeld(before => before && { ...before, turn: before.turn + 1 }), () => undefined)
    return () => { late = true }
  }, [open])
  return { held, ...state }
}
