import { Suspense, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { compassWord } from '../look/words-compass.ts'
import { StateLine } from './state-line.tsx'

/** The map in words behind a button. It stays open while the map moves; what it says (`children`) is asked for when it is first opened. */
export function MapWords({ language, children }: { language: Language; children: ReactNode }) {
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
      <button ref={button} type="button" className="btn quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{compassWord.mapInWords[language]}</button>
      <div id={id} hidden={!open}>{open && <Suspense fallback={<StateLine kind="loading" language={language} />}>{children}</Suspense>}</div>
    </div>
  )
}
