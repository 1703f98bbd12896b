/**
 * The rules of the search, read letter by letter. A reader is told a text piece by piece, keeps a state, and knows at the end
 * how well the text answers a word. Rows are read as they stand; columns read each phrase that many names share only once.
 */
export type Reader<Piece> = {
  start: number
  step: (state: number, piece: Piece) => number
  /** Has nothing of the word been met, so that whatever leads back here does not matter? */
  isIdle: (state: number) => boolean
  /** How well a text that ends here answers; 0 when it does not. */
  rank: (state: number) => number
}

export const hasHan = (word: string) => /\p{Script=Han}/u.test(word)
const isLetter = (unit: string) => (unit >= 'a' && unit <= 'z') || /[\p{L}\p{N}]/u.test(unit)
const isBlank = (unit: string) => unit.trim() === ''

/**
 * Reads a folded name for a folded word: 5 is the very word, 4 begins with it, 3 has it in it. What has no Han character must
 * begin where a word of the name begins. Blanks around the name do not matter.
 */
export function nameReader(word: string): Reader<string> {
  const { length } = word
  // Up to `length`: the name so far is so much of the word. From `later` on: so much of it was met farther on.
  const [longer, found, afterLetter, later] = [length + 1, length + 2, length + 3, length + 4]
  const [first, anywhere] = [word.charAt(0), hasHan(word)]
  const restAfter = (unit: string) => (!anywhere && isLetter(unit) ? afterLetter : later)
  const shorter: number[][] = []

  const stepUnit = (state: number, unit: string): number => {
    if (state === length || state === 0) {
      if (isBlank(unit)) return state
      if (state === length) return longer
    }
    const met = state < length ? state : state === afterLetter ? 0 : state - later
    if (state !== afterLetter && unit === word.charAt(met)) return state < length ? met + 1 : met + 1 === length ? found : state + 1
    for (const end of (shorter[met] ??= endingsOf(word.slice(0, met), anywhere))) if (unit === word.charAt(end)) return later + end + 1
    return restAfter(unit)
  }
  return {
    start: 0,
    step: (state, piece) => {
      let now = state
      for (let at = 0; at < piece.length && now !== longer && now !== found; at += 1) {
        if (now === later || now === afterLetter) {
          const next = piece.indexOf(first, at)
          if (next < 0) return restAfter(piece.charAt(piece.length - 1))
          if (next > at) now = restAfter(piece.charAt(next - 1))
          at = next
        }
        now = stepUnit(now, piece.charAt(at))
      }
      return now
    },
    isIdle: state => state === 0 || state === later || state === afterLetter,
    rank: state => (state === length ? 5 : state === longer ? 4 : state === found ? 3 : 0),
  }
}

/** Lengths at which the word could have begun anew within what was met of it, the longest first. */
function endingsOf(met: string, anywhere: boolean): number[] {
  const lengths = Array.from({ length: met.length }, (_, less) => met.length - 1 - less)
  return lengths.filter(length => met.startsWith(met.slice(met.length - length)) && (anywhere || !isLetter(met.charAt(met.length - length - 1))))
}

/**
 * Reads the syllables of a name for a word: 2 where the word is spelled from one of them on, the last one perhaps cut short
 * while the reader still types, or is the first letters from the first syllable on. `pengcheng` and `pcsys` both answer
 * `peng cheng shi yan shi`. Null where the word can be no pinyin.
 */
export function pinyinReader(word: string): Reader<string> | null {
  if (word.length < 2 || !/^[a-z]+$/.test(word)) return null
  const found = 0
  // `initials` letters from the first syllable on, -1 when those were others; `spelled` letters up to here, of which there may be several.
  const states: State[] = [{ ...stateOf(-1, []), key: 'found' }, stateOf(0, [])]
  const step = ({ initials, spelled, then }: State, syllable: string): number => {
    const letters = !syllable ? initials : initials >= 0 && word.charAt(initials) === syllable.charAt(0) ? initials + 1 : -1
    const from = [...spelled, 0]
    if (letters === word.length || from.some(place => endsIn(word.slice(place), syllable))) return found
    const next = stateOf(letters, syllable ? from.filter(place => word.startsWith(syllable, place)).map(place => place + syllable.length) : [])
    const known = states.findIndex(state => state.key === next.key)
    const number = known < 0 ? states.push(next) - 1 : known
    then.set(syllable, number)
    return number
  }
  return {
    start: 1,
    step: (state, syllable) => {
      const before = states[state]
      if (!before || state === found) return found
      return before.then.get(syllable) ?? step(before, syllable)
    },
    isIdle: state => state !== found && (states[state]?.initials ?? 0) < 1 && !states[state]?.spelled.length,
    rank: state => (state === found ? 2 : 0),
  }
}

type State = { key: string; initials: number; spelled: number[]; then: Map<string, number> }
const stateOf = (initials: number, spelled: number[]): State => ({ key: `${initials} ${spelled}`, initials, spelled, then: new Map() })

/** A single letter is not the beginning of a syllable, only a whole one. */
const endsIn = (rest: string, syllable: string) => syllable.startsWith(rest) && (rest.length > 1 || rest === syllable)

/** How well a whole text answers. */
export function readWhole<Piece>(reader: Reader<Piece>, pieces: Iterable<Piece>): number {
  let state = reader.start
  for (const piece of pieces) state = reader.step(state, piece)
  return reader.rank(state)
}

/** Reads for several at once; `rankOf` makes one answer of theirs, given in their order. */
export function readTogether<Piece>(readers: readonly Reader<Piece>[], rankOf: (ranks: number[]) => number): Reader<Piece> {
  const states: number[][] = []
  const numbers = new Map<string, number>()
  const numberOf = (parts: number[]): number => {
    const key = parts.join(' ')
    const number = numbers.get(key) ?? states.push(parts) - 1
    numbers.set(key, number)
    return number
  }
  const partsOf = (state: number) => states[state] ?? []
  return {
    start: numberOf(readers.map(({ start }) => start)),
    step: (state, piece) => numberOf(readers.map((reader, at) => reader.step(partsOf(state)[at] ?? 0, piece))),
    isIdle: state => readers.every((reader, at) => reader.isIdle(partsOf(state)[at] ?? 0)),
    rank: state => rankOf(readers.map((reader, at) => reader.rank(partsOf(state)[at] ?? 0))),
  }
}
