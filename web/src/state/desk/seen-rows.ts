import type { Row } from '@bay-atlas/data/row.ts'
import type { Answers, QuestionName } from './questions.ts'

const most = 2000

/** The rows that the last answers named. */
export class SeenRows {
  readonly #rows = new Map<string, Row>()

  /** Takes the rows out of an answer, and gives it on. */
  note<A extends Answers[QuestionName]>(answer: A): A {
    if (this.#rows.size > most) this.forget()
    for (const row of rowsIn(answer)) this.#rows.set(row.id, row)
    return answer
  }

  forget(): void {
    this.#rows.clear()
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id)
  }
}

/** A row, a list of rows, or a page of the list; what else an answer holds is not looked for. */
function rowsIn(answer: Answers[QuestionName]): Row[] {
  if (typeof answer !== 'object' || answer === null) return []
  if (Array.isArray(answer)) return answer.filter(one => typeof one === 'object').flatMap(one => ('rows' in one ? one.rows : one))
  if ('position' in answer) return [answer]
  return 'heads' in answer ? answer.rows.map(({ row }) => row) : []
}
