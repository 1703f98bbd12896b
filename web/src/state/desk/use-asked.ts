import { useQuery } from '@tanstack/react-query'
import type { Held } from './use-desk.ts'
import type { Answers, QuestionName, Questions } from './questions.ts'

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
