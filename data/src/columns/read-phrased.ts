import type { Reader } from '../search-readers.ts'
import type { Phrased } from './phrased.ts'
import { Steps } from './steps.ts'

/** Adds to `into` how each text answers, as bits. What a phrase does to a state is worked out once, from the shorter phrase before it, and then looked up. */
export function answersIn<S>({ codes, ...phrases }: Phrased<S>, reader: Reader<S>, into: Uint32Array): void {
  const steps = new Steps(phrases, reader)
  if (!steps.canTell()) return
  const cursor: Cursor = { at: 0, text: 0, state: 0 }
  while (cursor.at < codes.length) {
    readKnown(codes, steps.next, phrases.before.length, steps.answers, into, cursor)
    if (cursor.at === codes.length) return
    cursor.state = steps.after(cursor.state, codes[cursor.at] ?? 0)
    cursor.at += 1
  }
}

/** Where the reading stands: among the codes, in which text, in which state. */
type Cursor = { at: number; text: number; state: number }

/** The loop that everything waits for. It stands alone and calls nothing, or it takes twice as long. It ends where a step was not worked out yet. */
function readKnown(codes: Phrased<unknown>['codes'], next: Steps<unknown>['next'], width: number, answers: Uint32Array, into: Uint32Array, cursor: Cursor): void {
  let { at, text, state } = cursor
  for (; at < codes.length; at += 1) {
    const code = codes[at] ?? 0
    if (code === 0) {
      into[text] = (into[text] ?? 0) | (answers[state] ?? 0)
      text += 1
      state = 0
    } else {
      const after = next[state * width + code] ?? 0
      if (after === 0) break
      state = after - 1
    }
  }
  cursor.at = at
  cursor.text = text
  cursor.state = state
}
