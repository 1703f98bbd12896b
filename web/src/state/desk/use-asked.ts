import { useEffect } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Held } from './use-desk.ts'
import type { Answers, QuestionName, Questions } from './questions.ts'

/** Asks the desk; while a new answer is under way the one before stands. No question, no answer. */
export function useAsked<N extends QuestionName>(held: Held | null, name: N, question: Questions[N] | null): Answers[N] | undefined {
  return useAnswer(held, name, question, () => undefined)
}

/** The same for what is shown, taken away and shown again: it begins with the last answer that anyone got. */
export function useAskedAgain<N extends QuestionName>(held: Held | null, name: N, question: Questions[N] | null): Answers[N] | undefined {
  const client = useQueryClient()
  const last = ['desk', held?.turn, name]
  const answer = useAnswer(held, name, question, () => client.getQueryData<{ answer: Answers[N] }>(last))
  useEffect(() => {
    if (answer !== undefined) client.setQueryData(['desk', held?.turn, name], { answer })
  }, [client, held?.turn, name, answer])
  return answer
}

function useAnswer<N extends QuestionName>(held: Held | null, name: N, question: Questions[N] | null, first: () => { answer: Answers[N] } | undefined): Answers[N] | undefined {
  const { data } = useQuery({
    queryKey: ['desk', held?.turn, name, question],
    queryFn: async ({ signal }): Promise<{ answer: Answers[N] }> => {
      if (!held || question === null) throw new Error('There is nothing to ask.')
      return { answer: await held.desk.ask(name, question, signal) }
    },
    enabled: held !== null && question !== null,
    placeholderData: before => before ?? first(),
    staleTime: Infinity,
    gcTime: 10_000,
    // A list of ids that says the same stays the same; to compare what is large would cost more than to draw it.
    structuralSharing: name === 'passing',
    retry: false,
  })
  return question === null ? undefined : data?.answer
}
