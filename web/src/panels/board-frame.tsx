import type { ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { words } from '../look/words.ts'

type Props = { language: Language; title: string | null; skip?: ReactNode; top: ReactNode; chips: ReactNode; views: ReactNode; onBack: () => void; children: ReactNode }

/** A page that is read in place of the map: its name (null where it says it itself), the way back, the other views, and what it says. */
export function BoardFrame({ language, title, skip, top, chips, views, onBack, children }: Props) {
  return (
    <div className="board-page">
      {skip}
      <header>
        <div className="board-head">
          <button type="button" className="btn quiet board-back" onClick={onBack} aria-label={words.backToMap[language]}><span aria-hidden="true">←</span><b>{words.backToMap[language]}</b></button>
          {title === null ? <span className="board-gap" /> : <h1 tabIndex={-1}>{title}</h1>}
          {top}
        </div>
        <div className="board-ways">{views}{chips}</div>
      </header>
      <main tabIndex={-1}>{children}</main>
    </div>
  )
}
