import { boardCsv, tableCsv } from '@bay-atlas/data/boards/board-csv.ts'
import type { Matter, SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import { panelSays, type Says } from '@bay-atlas/data/boards/panel-says.ts'
import { sceneDrawingOf } from '@bay-atlas/data/boards/scene-drawing-of.ts'
import { AskedNames } from '@bay-atlas/data/columns/asked-names.ts'
import { placedRows, type PlacedRow } from '@bay-atlas/data/columns/placed-row.ts'
import type { SceneDrawing } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Desk } from '../desk/desk.ts'
import type { Asked } from '../desk/questions.ts'
import { rowsMatter, type RowsMatter } from './rows-matter.ts'

/** What tools are made from beside the rows. */
export type Known = Omit<Matter, keyof RowsMatter>

/** Which rows a question is about, and the turn of the desk: rows of another turn are old. */
export type About = { turn: number; asked: Asked }

/** What can be asked: what a panel says, what the scene adds to the map, and a board, or one of its tables, as a file of comma-separated values. */
export type Tells = Says & { drawing: SceneDrawing; file: string }
export type TellName = keyof Tells
export type Telling = SceneQuestion & { /** The id of the one table of the file. */ table?: string }

const works: { [N in TellName]: (matter: Matter, question: Telling) => Tells[N] } = {
  ...panelSays,
  drawing: sceneDrawingOf,
  file: (matter, question) => {
    const { panel } = question.scene
    if (!panel || panel === 'bays') throw new Error('A file needs a panel that counts assets.')
    const { board } = panelSays[panel](matter, question)
    const table = board.tables.find(({ id }) => id === question.table)
    return table ? tableCsv(table, question.language) : boardCsv(board, question.language)
  },
}

/** The rows of a turn, each of which looks itself up where it stands. */
type Held = { rows: PlacedRow[]; names: AskedNames }

/** So many filters are kept: a tool and the layer beside it can ask about other rows. */
const mostMatters = 2

/**
 * Works out what tools say and draw of many rows. It knows no worker and no page: columns come from the desk once a turn, names
 * only where a board shows them.
 */
export class Analyst {
  readonly #ask: Desk['ask']
  #known: Known | null = null
  #held: Promise<Held> | null = null
  #turn = -1
  #matters = new Map<string, Matter>()

  constructor(ask: Desk['ask']) {
    this.#ask = ask
  }

  /** Takes what there is beside the rows, in place of what was before. */
  know(known: Known): void {
    this.#known = known
    this.#matters.clear()
  }

  /** Answers once all names that the answer shows are known. `isWanted` is asked between two attempts. Throws before anything is known. */
  async tell<N extends TellName>(name: N, about: About, question: Telling, isWanted: () => boolean = () => true): Promise<Tells[N] | null> {
    const { held, matter } = await this.#matterOf(about)
    while (isWanted()) {
      const told = works[name](matter, question)
      const lacking = held.names.lacking()
      if (!lacking) {
        if (name === 'file') held.names.forget()
        return told
      }
      held.names.learn(lacking, await this.#ask('named', lacking))
    }
    return null
  }

  #heldAt(turn: number): Promise<Held> {
    if (this.#held && this.#turn === turn) return this.#held
    this.#turn = turn
    this.#matters.clear()
    this.#held = this.#ask('columns', {}).then(columns => {
      const names = new AskedNames()
      return { names, rows: placedRows({ ...columns, names }) }
    })
    return this.#held
  }

  /** The rows and what is made of them. Rows that came between two answers are asked for again. */
  async #matterOf({ turn, asked }: About, attempts = 3): Promise<{ held: Held; matter: Matter }> {
    const key = JSON.stringify(asked)
    const holding = this.#heldAt(turn)
    const before = this.#matters.get(key)
    if (before) return { held: await holding, matter: before }
    const both = Promise.all([holding, this.#ask('fails', asked)])
    both.catch(() => { this.#held = null })
    const [held, fails] = await both
    if (fails.length !== held.rows.length && attempts > 0) {
      this.#held = null
      return this.#matterOf({ turn, asked }, attempts - 1)
    }
    if (!this.#known) throw new Error('Nothing is known beside the rows yet.')
    const matter = { ...this.#known, ...rowsMatter(held.rows, held.names, fails) }
    const [oldest] = this.#matters.keys()
    if (this.#matters.size >= mostMatters && oldest !== undefined) this.#matters.delete(oldest)
    this.#matters.set(key, matter)
    return { held, matter }
  }
}
