import { lazy, Suspense, useId, useRef, useState, type KeyboardEvent } from 'react'
import { compassWord } from '../look/words-compass.ts'
import type { WordsProps } from './map-words-text.tsx'
import { StateLine } from './state-line.tsx'

/** The sentences arrive when they are first asked for. */
const Text = lazy(() => import('./map-words-text.tsx').then(({ MapWordsText }) => ({ default: MapWordsText })).catch(() => ({ default: NotHere })))

/** The map in words behind a button. It stays open while the map moves, and says what the map then shows. */
export function MapWords(props: WordsProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="map-words legend-button" onKeyDown={onKeyDown}>
      <button ref={button} type="button" className="btn quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{compassWord.mapInWords[props.language]}</button>
      <div id={id} hidden={!open}>{open && <Suspense fallback={<StateLine kind="loading" language={props.language} />}><Text {...props} /></Suspense>}</div>
    </div>
  )
}

const NotHere = ({ language }: WordsProps) => <StateLine kind="tool-failed" language={language} />
