import { useEffect, useRef } from 'react'
import type { Facets } from '@bay-atlas/data/facets.ts'
import { everything, type Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { CrossButton, QuietButton, TextButton } from '../look/parts.tsx'
import { sayShow } from '../look/say.ts'
import { words } from '../look/words.ts'
import { Filters } from './filters.tsx'

type Props = { language: Language; filter: Filter; facets: Facets | null; onFilter: (filter: Filter) => void; onAbout: () => void; onClose: () => void }

/** The filters over the whole screen of a phone. Mount it to open it; Escape and the button at its foot close it. */
export function FilterDrawer({ language, filter, facets, onFilter, onAbout, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed by itself, the dialog gives the focus back to what opened it.
  const close = () => dialog.current?.close()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    heading.current?.focus()
  }, [])
  return (
    <dialog ref={dialog} className="drawer" aria-label={words.filters[language]} onClose={onClose}>
      <header className="drawer-head">
        <h2 ref={heading} tabIndex={-1}>{words.filters[language]}</h2>
        <CrossButton label={words.close[language]} onClick={close} size={14} />
      </header>
      <div className="drawer-scroll">
        <Filters language={language} filter={filter} facets={facets} onFilter={onFilter} />
        <p className="rail-foot"><TextButton onClick={onAbout}>{words.about[language]}</TextButton></p>
      </div>
      <footer className="drawer-foot">
        <QuietButton onClick={() => onFilter(everything)}>{words.clearAll[language]}</QuietButton>
        <button type="button" className="btn wide" onClick={close}>{facets ? sayShow(facets.matched, language) : words.close[language]}</button>
      </footer>
    </dialog>
  )
}
