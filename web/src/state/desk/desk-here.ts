import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import { PlainNames } from '@bay-atlas/data/columns/plain-names.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { deliver } from './deliver.ts'
import type { Desk } from './desk.ts'
import { Ledger } from './ledger.ts'
import type { Answers, QuestionName, Questions } from './questions.ts'
import { SeenRows } from './seen-rows.ts'

/** A desk without a thread, for a page of no origin, such as a frame without leave: it may start no worker. */
export const deskHere = (): Desk => overLedger(new Ledger())

/** The same for a page in one file, which carries its rows. */
export function deskOf(rows: Row[]): Desk {
  const ledger = new Ledger()
  ledger.put(chunkOf(rows), { version: '', total: rows.length, from: 0 })
  ledger.name(new PlainNames(rows))
  return overLedger(ledger)
}

function overLedger(ledger: Ledger): Desk {
  const seen = new SeenRows()
  return {
    ask: async (name, question) => seen.note(askOf(ledger, name, question)),
    deliver: async delivery => {
      seen.forget()
      return deliver(ledger, delivery)
    },
    here: () => ledger.held().columns,
    close: () => undefined,
    known: id => seen.get(id),
  }
}

const askOf = <N extends QuestionName>(ledger: { [M in QuestionName]: (question: Questions[M]) => Answers[M] }, name: N, question: Questions[N]): Answers[N] => ledger[name](question)
