import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useQuery } from '@tanstack/react-query'
import { deskQuery } from '../queries.ts'
import type { Desk } from './desk.ts'
import type { OwnColumns } from './messages.ts'

/** The desk, and the turn of what lies on it: answers of an earlier turn are old. */
export type Held = { desk: Desk; turn: number }

const silent = () => () => undefined

/** The desk once rows of the atlas lie on it, the reader's own beside them, and how far the rest has come. */
export function useDesk(own: OwnColumns | null) {
  const { data: open, ...state } = useQuery(deskQuery)
  const [held, setHeld] = useState<Held & { own: OwnColumns | null } | null>(null)
  useEffect(() => {
    if (!open) return
    let late = false
    const lie = (turn: number) => late || setHeld({ desk: open.desk, own, turn })
    if (held?.desk === open.desk && held.own === own) return
    if (!held && !own) lie(0)
    else void open.desk.deliver({ own }).then(() => lie((held?.turn ?? 0) + 1))
    return () => { late = true }
  }, [open, own, held])
  const arrival = open?.arrival
  const came = useSyncExternalStore(arrival?.subscribe ?? silent, () => arrival?.now.turn ?? 0)
  return { held: useMemo(() => held && { ...held, turn: held.turn + came }, [held, came]), arrival, ...state }
}
