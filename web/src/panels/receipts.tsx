import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import type { Quote } from '@bay-atlas/data/schema.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { cardWord } from '../look/words-card.ts'
import { Receipt } from './receipt.tsx'
import type { Numbered } from './statement.ts'

type Props = {
  language: Language
  about: string
  value?: string
  sources: Numbered[]
  quotes?: Quote[]
  note?: string
  /** Nothing but general knowledge stands behind it. */
  general: boolean
  className?: string
  children: ReactNode
}

/** A line of the card with its numbered receipt boxes; one opens at a time, under the line, by click or by focus. */
export function Receipts({ language, about, value, sources, quotes = [], note, general, className = '', children }: Props) {
  const id = useId()
  const { open, line, box } = useOneOpen()
  const source = sources.find(({ number }) => number === open)
  return (
    <div className={`receipts ${className}`} {...line}>
      {children}
      <span className="receipt-boxes">
        {sources.map(({ number }) => (
          <button key={number} type="button" className={number === open ? 'receipt-box on' : 'receipt-box'} aria-label={`${cardWord.receipt[language]} ${number}, ${about}`} aria-expanded={number === open} aria-controls={id} {...box(number)}>{number}</button>
        ))}
        {general && <button type="button" className={open === 0 ? 'receipt-box general on' : 'receipt-box general'} aria-expanded={open === 0} aria-controls={id} {...box(0)}>{cardWord.general[language]}</button>}
      </span>
      <div id={id} className="receipt" tabIndex={-1} hidden={open === null} ref={useInSight(open)}>
        {source && <Receipt language={language} about={about} value={value} source={source} quote={quotes.find(quote => quote.source === source.citation.id)} note={note} />}
        {open === 0 && <><p>{cardWord.generalWhy[language]}</p>{note && <p className="receipt-from">{note}</p>}</>}
      </div>
    </div>
  )
}

/** Which box is open: focus by keyboard opens, a click switches, Escape or leaving the line closes. */
function useOneOpen() {
  const [open, setOpen] = useState<number | null>(null)
  const box = (number: number) => ({
    onFocus: (event: FocusEvent<HTMLElement>) => { if (event.currentTarget.matches(':focus-visible')) setOpen(number) },
    onClick: (event: { currentTarget: HTMLElement }) => {
      setOpen(open === number ? null : number)
      // Safari does not focus a clicked button, and leaving the line is what closes it.
      if (document.activeElement !== event.currentTarget) event.currentTarget.focus({ preventScroll: true })
    },
  })
  const line = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || open === null) return
      event.stopPropagation()
      setOpen(null)
    },
    onBlur: (event: FocusEvent<HTMLElement>) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(null) },
  }
  return { open, line, box }
}

function useInSight(open: number | null) {
  const popover = useRef<HTMLDivElement>(null)
  useEffect(() => { if (open !== null) popover.current?.scrollIntoView?.({ block: 'nearest' }) }, [open])
  return popover
}
