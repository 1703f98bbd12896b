import { useSyncExternalStore, type ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import './look/coming.css'
import { TextButton } from './look/parts.tsx'
import { comingWord, sayComing, sayHalted } from './look/words-coming.ts'
import type { Arrival } from './state/desk/arrival.ts'

type Props = { language: Language; arrival: Pick<Arrival, 'subscribe' | 'now' | 'stop' | 'goOn'> }

/** How far the rows of a register have come, with a way to stop that and to go on; nothing once all are here. */
export function RowsComing({ language, arrival }: Props): ReactNode {
  const now = useSyncExternalStore(arrival.subscribe, () => arrival.now)
  if (now.state === 'here') return null
  const comes = now.state === 'coming'
  const { rows, named, total } = now
  return (
    <div className="state-line rows-coming">
      <progress max={2 * total} value={rows + named} aria-hidden="true" />
      {/* Each step would be too much to hear: only that it began, and how it ended. */}
      <span role={comes ? undefined : 'status'}>{comes ? sayComing(now, language) : sayHalted(now, now.state === 'failed', language)}</span>
      <TextButton onClick={comes ? arrival.stop : arrival.goOn}>{(comes ? comingWord.stop : comingWord.goOn)[language]}</TextButton>
    </div>
  )
}
