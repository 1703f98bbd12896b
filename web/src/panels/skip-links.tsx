import type { Language } from '@bay-atlas/data/language.ts'
import { compassWord } from '../look/words-compass.ts'

/** Where each way leads: the first of these that is seen. */
const places = {
  list: ['.list-row[tabindex="0"]', '.card-head h2', '.tool-head h2', '.list button', '.sheet-steps button:enabled'],
  map: ['.map:not([inert]) canvas[role="application"]', '.still-map'],
  filters: ['.rail .facet input', '.filters-button'],
  page: ['.board-page main'],
}
type Part = keyof typeof places

function go(part: Part): void {
  for (const place of places[part]) {
    const found = document.querySelector<HTMLElement>(place)
    if (!found || found.closest('[inert]')) continue
    found.focus()
    return
  }
}

/** First for the keyboard: past the rail to what is looked for. Seen while one of them has the focus. */
export function SkipLinks({ language, to }: { language: Language; to: Part[] }) {
  return (
    <nav className="skip" aria-label={compassWord.skip[language]}>
      {to.map(part => <button key={part} type="button" onClick={() => go(part)}>{compassWord[part][language]}</button>)}
    </nav>
  )
}
