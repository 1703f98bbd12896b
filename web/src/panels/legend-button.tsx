import { useId, useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { words } from '../look/words.ts'
import { Legend } from './legend.tsx'

/** The legend behind a button, where there is no room for it beside the list. */
export function LegendButton({ language }: { language: Language }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className="legend-button" onKeyDown={event => event.key === 'Escape' && setOpen(false)} onBlur={event => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <button type="button" className="btn quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{words.legend[language]}</button>
      <div id={id} className="legend-pop" hidden={!open} tabIndex={-1}><Legend language={language} /></div>
    </div>
  )
}
