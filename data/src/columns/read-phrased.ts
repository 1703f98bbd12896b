import type { Reader } from '../search-readers.ts'
import type { Phrased } from './phrased.ts'
import { Steps, telling } from './steps.ts'

/**
 * Adds to `into` how each text answers, as bits. What a phrase does to a state is worked out once, from the shorter phrase
 * before it, and then looked up. Most texts have no code that tells anything of what is searched: those are passed over.
 */
export function answersIn<S>({ codes, ...phrases }: Phrased<S>, reader: Reader<S>, into: Uint32Array): void {
  const steps = new Steps(phrases, reader)
  const marks = steps.marks()
  const cursor: Cursor = { at: 0, text: 0, state: 0, code: 0 }
  while (marks && readKnown(codes, marks, steps.next, phrases.before.length, steps.answers, into, cursor)) steps.after(cursor.state, cursor.code)
}

/** Where the reading stands: among the codes, in which text, and before which code in which state. */
type Cursor = { at: number; text: number; state: number; code: number }

/** The loop that everything waits for. It stands alone and calls nothing, or it takes twice as long. True where a step was not worked out yet: that text is read again. */
function readKnown(codes: Phrased<unknown>['codes'], marks: Uint8Array, next: Steps<unknown>['next'], width: number, answers: Uint32Array, into: Uint32Array, cursor: Cursor): boolean {
  const { length } = codes
  let { at, text } = cursor
  while (at < length) {
    for (let sum = 0; at < length - 3; at += 4) {
      sum = (marks[codes[at] ?? 0] ?? 0) + (marks[codes[at + 1] ?? 0] ?? 0) + (marks[codes[at + 2] ?? 0] ?? 0) + (marks[codes[at + 3] ?? 0] ?? 0)
      if (sum >= telling) break
      text += sum
    }
    let mark = 0
    for (; at < length; at += 1) {
      mark = marks[codes[at] ?? 0] ?? 0
      if (mark >= telling) break
      text += mark
    }
    if (at === length) return false
    let place = at
    while (place > 0 && codes[place - 1]) place -= 1
    let state = 0
    for (let code = codes[place] ?? 0; code; code = codes[place] ?? 0) {
      const after = next[state * width + code] ?? 0
      if (!after) {
        cursor.at = at
        cursor.text = text
        cursor.state = state
        cursor.code = code
        return true
      }
      state = after - 1
      place += 1
    }
    into[text] = (into[text] ?? 0) | (answers[state] ?? 0)
    text += 1
    at = place + 1
  }
  return false
}
