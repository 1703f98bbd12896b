import type { Language } from '@bay-atlas/data/language.ts'
import { panels, type Panel } from '@bay-atlas/data/scene/scene.ts'
import { panelWord } from '@bay-atlas/data/words/scene-word.ts'
import { words } from '../look/words.ts'

type Props = { language: Language; open: Panel | null; onOpen: (panel: Panel | null) => void }

/** The ways to look at more than dots: tools beside the map, and pages in its place. */
export function ViewList({ language, open, onOpen }: Props) {
  return (
    <nav className="view-list" aria-label={words.views[language]}>
      {panels.map(panel => <button key={panel} type="button" data-panel={panel} aria-pressed={panel === open} onClick={() => onOpen(panel === open ? null : panel)}>{panelWord[panel][language]}</button>)}
    </nav>
  )
}
