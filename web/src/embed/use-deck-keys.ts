import { useEffect, useEffectEvent, useState } from 'react'
import { keyAct } from './deck-keys.ts'
import { tellParent } from './parent-line.ts'

const placeOf = (target: EventTarget | null): 'field' | 'control' | 'map' => {
  if (!(target instanceof Element)) return 'map'
  if (target.matches('input, select, textarea')) return 'field'
  return target.closest('button, a, [role="button"]') ? 'control' : 'map'
}

/** To whoever listens to the envelope, and to reveal.js in its own words. */
function hand(key: string, code: number): void {
  tellParent({ type: 'key', key })
  window.parent.postMessage(JSON.stringify({ method: 'triggerKey', args: [code] }), '*')
}

/** Hands the deck its keys until the reader enters the map. `onStep` may take a step first and says whether it did. Tells whether the map is entered. */
export function useDeckKeys(on: boolean, onStep: (by: -1 | 1) => boolean): boolean {
  const [entered, setEntered] = useState(false)
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, shiftKey: shift, ctrlKey, metaKey, altKey, isComposing, target } = event
    const act = keyAct({ key, entered, shift, held: ctrlKey || metaKey || altKey || isComposing, at: placeOf(target) })
    if (act.act === 'none') return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (act.act !== 'hand') {
      setEntered(act.act === 'enter')
      if (act.act === 'enter') (document.querySelector<HTMLElement>('.still-map') ?? document.querySelector<HTMLElement>('.map canvas'))?.focus()
    } else if (act.by === 0 || !onStep(act.by)) hand(act.key, act.code)
  })
  useEffect(() => {
    if (!on) return
    const leave = () => setEntered(false)
    // Before the map's own listeners, which would take the arrows.
    addEventListener('keydown', press, true)
    addEventListener('blur', leave)
    return () => {
      removeEventListener('keydown', press, true)
      removeEventListener('blur', leave)
    }
  }, [on])
  return on && entered
}
