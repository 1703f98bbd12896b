import { useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Row } from '@bay-atlas/data/row.ts'
import { deskQuery } from '../queries.ts'
import type { Desk } from './desk.ts'
import type { Answers, QuestionName, Questions } from './questions.ts'

/** The desk, and the turn of what lies on it: answers of an earlier turn are old. */
export type Held = { desk: Desk; turn: number }

const none: readonly Row[] = []

/** The desk once the rows of the atlas lie on it, the reader's own beside them. */
export function useDesk(own: Row[] | undefined) {
  const { data: desk, ...state } = useQuery(deskQuery)
  const [held, setHeld] = useState<Held & { own: readonly Row[] } | null>(null)
  const wanted = own ?? none
  useEffect(() => {
    if (!desk) return
    let late = false
    const lie = (turn: number) => late || setHeld({ desk, own: wanted, turn })
    if (held?.desk === desk && held.own === wanted) return
    if (!held && !wanted.length) lie(0)
    else void desk.deliver({ own: [...wanted] }).then(() => lie((held?.turn ?? 0) + 1))
    return () => { late = true }
  }, [desk, wanted, held])
  return { held, ...state }
}

/** Asks the desk; while a new answer is under way the one before stands. No question, no answer. */
export function useAsked<N extends QuestionName>(held: Held | null, name: N, question: Questions[N] | null): Answers[N] | undefined {
  const { data } = useQuery({
    queryKey: ['desk', held?.turn, name, question],
    queryFn: async ({ signal }): Promise<{ answer: Answers[N] }> => {
      if (!held || question === null) throw new Error('There is nothing to ask.')
      return { answer: await held.desk.ask(name, question, signal) }
    },
    enabled: held !== null && question !== null,
    placeholderData: before => before,
    staleTime: Infinity,
    gcTime: 10_000,
    structuralSharing: false,
    retry: false,
  })
  return question === null ? undefined : data?.answer
}
