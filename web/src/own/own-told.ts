import type { Row } from '@bay-atlas/data/row.ts'
import { saidIn, type OwnRead, type OwnRow } from '@bay-atlas/data/table/own-rows.ts'
import { matchOf } from '@bay-atlas/data/table/own-seen.ts'
import { enrichedCsv, faultsCsv } from './own-csv.ts'
import type { OwnAnswering, OwnAnswers, OwnQuestions } from './own-messages.ts'

const file = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' })

/** Everything that is asked of rows once they were understood. */
export class OwnTold implements OwnAnswering {
  readonly #read: OwnRead
  readonly #byId: ReadonlyMap<string, Row>
  readonly #own: ReadonlyMap<string, OwnRow>

  /** `byId`: the rows of the atlas that they were compared with. */
  constructor(read: OwnRead, byId: ReadonlyMap<string, Row>) {
    this.#read = read
    this.#byId = byId
    this.#own = new Map(read.own.map(own => [own.row.id, own]))
  }

  said({ id }: OwnQuestions['said']): OwnAnswers['said'] {
    const own = this.#own.get(id)
    if (!own) return null
    const { row, line, from, match } = own
    return { row, line, from, said: saidIn(this.#read.heads, own), match: matchOf(match, this.#byId) }
  }

  faults({ language }: OwnQuestions['faults']): Blob {
    return file(faultsCsv(this.#read.faults, language))
  }

  rich({ language }: OwnQuestions['rich']): Blob {
    return file(enrichedCsv(this.#read, this.#byId, language))
  }
}
