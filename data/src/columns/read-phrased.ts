import type { Reader } from '../search-readers.ts'
import type { Phrased } from './phrased.ts'
import { Steps } from './steps.ts'

/** Of all codes, the part that may tell something, up to which the texts that hold them are looked up one by one. */
const few = 0.02

/**
 * Adds to `into` how each text answers, as bits. What a phrase does to a state is worked out once,
 * from the shorter phrase before it. Where most phrases do nothing, only the texts that hold one of the others are read.
 */
export function answersIn<S>(phrased: Phrased<S>, reader: Reader<S>, into: Uint32Array): void {
  const steps = new Steps(phrased, reader)
  const telling = steps.telling()
  const share = tellingShare(phrased, telling)
  if (share > few) readAll(phrased, steps, into)
  else if (share > 0) readTelling(phrased, steps, into, telling)
}

function readAll<S>({ codes, before }: Phrased<S>, steps: Steps<S>, into: Uint32Array): void {
  const [end, width] = [codes.length, before.length]
  let [text, state, next, answers] = [0, 0, steps.next, steps.answers]
  for (let at = 0; at < end; at += 1) {
    const code = codes[at] ?? 0
    if (code === 0) {
      into[text] = (into[text] ?? 0) | (answers[state] ?? 0)
      text += 1
      state = 0
      continue
    }
    const after = next[state * width + code] ?? 0
    if (after > 0) state = after - 1
    else {
      state = steps.after(state, code)
      next = steps.next
      answers = steps.answers
    }
  }
}

function readTelling<S>({ codes, before }: Phrased<S>, steps: Steps<S>, into: Uint32Array, telling: Uint8Array): void {
  const [end, width] = [codes.length, before.length]
  let [text, next] = [0, steps.next]
  for (let at = 0; at < end; at += 1) {
    const code = codes[at] ?? 0
    // One more after a closing 0, without a branch that the processor would have to foresee.
    text += (code - 1) >>> 31
    if (telling[code] === 0) continue
    while (at > 0 && codes[at - 1] !== 0) at -= 1
    let state = 0
    for (let each = codes[at] ?? 0; each !== 0; at += 1, each = codes[at] ?? 0) {
      const after = next[state * width + each] ?? 0
      if (after > 0) state = after - 1
      else {
        state = steps.after(state, each)
        next = steps.next
      }
    }
    into[text] = (into[text] ?? 0) | (steps.answers[state] ?? 0)
    text += 1
  }
}

function tellingShare(phrased: Phrased<unknown>, telling: Uint8Array): number {
  const often = oftenOf(phrased)
  let sum = 0
  for (let code = 1; code < telling.length; code += 1) if (telling[code]) sum += often[code] ?? 0
  return sum / Math.max(1, phrased.codes.length)
}

const known = new WeakMap<Phrased<unknown>['codes'], Uint32Array>()

/** How often each code is written. */
function oftenOf({ codes, before }: Phrased<unknown>): Uint32Array {
  const counted = known.get(codes)
  if (counted) return counted
  const often = new Uint32Array(before.length)
  for (let at = 0; at < codes.length; at += 1) often[codes[at] ?? 0] = (often[codes[at] ?? 0] ?? 0) + 1
  known.set(codes, often)
  return often
}
