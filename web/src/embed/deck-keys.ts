/** Keys that belong to the deck around the frame, with the numbers by which reveal.js knows them. */
const deckKeys: Record<string, number> = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, PageUp: 33, PageDown: 34, ' ': 32, Escape: 27 }
const onward = ['ArrowRight', 'PageDown', ' ']
const back = ['ArrowLeft', 'PageUp']

type Pressed = { key: string; entered: boolean; shift: boolean; held: boolean; at: 'field' | 'control' | 'map' }
export type KeyAct = { act: 'enter' | 'leave' | 'none' } | { act: 'hand'; key: string; code: number; by: -1 | 0 | 1 }

/**
 * Whose key is it? Until the reader enters the map (Enter), arrows, page keys, space and Escape are the deck's.
 * A text field keeps all its keys, a button keeps space and Enter.
 */
export function keyAct({ key, entered, shift, held, at }: Pressed): KeyAct {
  if (held || at === 'field') return { act: 'none' }
  if (entered) return { act: key === 'Escape' ? 'leave' : 'none' }
  if (at === 'control' && (key === ' ' || key === 'Enter')) return { act: 'none' }
  if (key === 'Enter') return { act: 'enter' }
  const code = deckKeys[key]
  if (code === undefined) return { act: 'none' }
  // reveal.js is told a number without its modifiers: Shift and space together are its PageUp.
  const by = back.includes(key) || (key === ' ' && shift) ? -1 : onward.includes(key) ? 1 : 0
  return { act: 'hand', key, code: key === ' ' && shift ? 33 : code, by }
}
