import { useEffect, useEffectEvent, useState } from 'react'
import type { Arrow } from '@bay-atlas/data/analysis/compass.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Asked as RowsAsked } from '../state/desk/questions.ts'
import type { Held } from '../state/desk/use-desk.ts'
import type * as Steps from './compass-step.ts'

/** What the compass moves over: the camera in pixels of the map, and where the reader's keys go. */
export type KeyedMap = {
  /** Degrees clockwise from north. */
  bearing: () => number
  /** What no panel covers. */
  seen: () => Bbox
  /** Takes the map there unless the point (WGS-84, longitude first) stands in the free part of it already. */
  bring: (position: [number, number]) => void
  /** The same, but leaves a map alone that is on its way already. */
  keep: (position: [number, number]) => void
  pan: (arrow: Arrow) => void
  focus: () => void
}
type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

type Asked = {
  language: Language
  /** Who holds those that the map shows, wherever it stands; null where it shows none. */
  held: Held | null
  asked: RowsAsked
  chosen: Row | null
  /** Another has the keys: a tool draws on the map. */
  off: boolean
  /** The keys are the map's as well while the focus is nowhere. */
  strays: boolean
  /** The chosen asset changes by a key: no Back step for each. */
  onWalk: (id: string) => void
  onPick: (id: string) => void
  onClose: () => void
  /** Takes the focus to what is told of the chosen asset; false where nothing is. */
  onRead: () => boolean
}

const arrowOf: Record<string, Arrow> = { ArrowUp: 'up', ArrowRight: 'right', ArrowDown: 'down', ArrowLeft: 'left' }
const load = () => import('./compass-step.ts')

/** The keys of the map while it is walked from asset to asset, and what is said aloud. `onKey` says whether it took the key. */
export function useCompass(asked: Asked) {
  const { chosen } = asked
  const [told, setTold] = useState({ of: '', said: '' })
  const [map, setMap] = useState<KeyedMap | null>(null)
  // A live region speaks when its text changes; the same sentence again is made to differ unseen.
  const tell = (of: string, said: string) => setTold(before => ({ of, said: said === before.said ? `${said}\u00a0` : said }))

  const take = useEffectEvent(async (key: string, { stepFrom, begin, sayClosed }: typeof Steps) => {
    const { language, held, chosen, onWalk, onPick, onClose } = asked
    const arrow = arrowOf[key]
    if (key === 'Escape') {
      tell('', sayClosed(language))
      return onClose()
    }
    const turn = map?.bearing() ?? 0
    const step = chosen && arrow
      ? stepFrom(chosen, (await held?.desk.ask('next', { ...asked.asked, from: chosen.id, arrow, turn })) ?? null, arrow, turn, language)
      : begin((map && (await held?.desk.ask('heaviest', { ...asked.asked, within: map.seen() }))) ?? null, language)
    tell(step.to?.id ?? chosen?.id ?? '', step.said)
    if (!step.to) return
    if (chosen) onWalk(step.to.id)
    else onPick(step.to.id)
    map?.bring(step.to.position)
  })

  const onKey = ({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): boolean => {
    const arrow = arrowOf[key]
    if (chosen && key === 'Enter' && !asked.off) return asked.onRead()
    if (asked.off || ctrlKey || metaKey || altKey || !(chosen ? arrow || key === 'Escape' : key === 'Enter')) return false
    if (arrow && shiftKey) map?.pan(arrow)
    else load().then(steps => take(key, steps), () => undefined)
    return true
  }

  // With an asset chosen and the focus nowhere, the keys are the map's, and the focus comes to it.
  const stray = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.target !== document.body || event.key === 'Enter' || !map || !onKey(event)) return
    event.preventDefault()
    map.focus()
  })
  const any = asked.strays && chosen !== null
  useEffect(() => {
    if (!any) return
    addEventListener('keydown', stray)
    return () => removeEventListener('keydown', stray)
  }, [any])

  return { onKey, onKeyed: setMap, said: told.of === (chosen?.id ?? '') ? told.said : '' }
}
