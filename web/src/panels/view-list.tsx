import { useEffect, useRef } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { panels, type Panel } from '@bay-atlas/data/scene/scene.ts'
import { panelWord } from '@bay-atlas/data/words/scene-word.ts'
import { words } from '../look/words.ts'

type Props = { language: Language; open: Panel | null; onOpen: (panel: Panel | null) => void }

/** The ways to look at more than dots: tools beside the map, and pages in its place. Where they are a strip, the open one is in sight. */
export function ViewList({ language, open, onOpen }: Props) {
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    const chosen = strip.current?.querySelector<HTMLElement>('[aria-pressed=true]')
    if (strip.current && chosen) strip.current.scrollLeft = chosen.offsetLeft - strip.current.offsetLeft - (strip.current.clientWidth - chosen.offsetWidth) / 2
  }, [open, language])
  return (
    <nav ref={strip} className="view-list" aria-label={words.views[language]}>
      {panels.map(panel => <button key={panel} type="button" data-panel={panel} aria-pressed={panel === open} onClick={() => onOpen(panel === open ? null : panel)}>{panelWord[panel][language]}</button>)}
    </nav>
  )
}
