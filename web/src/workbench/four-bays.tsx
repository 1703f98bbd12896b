import { useCallback, useMemo } from 'react'
import { bayGrounds } from '@bay-atlas/data/analysis/bay-grounds.ts'
import { headlineOf } from '@bay-atlas/data/boards/bay-headline.ts'
import { baysBoard } from '@bay-atlas/data/boards/bays-board.ts'
import type { Matter } from '@bay-atlas/data/boards/matter.ts'
import { baysWord } from '@bay-atlas/data/boards/words-bays.ts'
import type { BaysView, Lay } from '@bay-atlas/data/scene/bays-view.ts'
import '../look/workbench-bays.css'
import { baysPageWord } from '../look/words-bays-page.ts'
import { ScaleBar } from '../panels/scale-bar.tsx'
import { LayControls, MoveButtons } from './bays-controls.tsx'
import { BaysFigures, BaysSources } from './bays-figures.tsx'
import { layoutPanes } from './bays-layout.ts'
import { BaysPanes } from './bays-panes.tsx'
import { BoardView } from './board-view.tsx'
import type { ToolProps } from './tool-props.ts'
import { useBaysView } from './use-bays-view.ts'
import { useWidth } from './use-width.ts'

type Props = Pick<ToolProps, 'question' | 'onScene' | 'onPick' | 'onFind'> & {
  matter: Pick<Matter, 'figures' | 'cities'>
  /** The file of the four bays; undefined while it is on its way. */
  topology: Parameters<typeof bayGrounds>[0] | undefined
  failed: boolean
}

/** The four bays side by side at one scale, their figures with receipts, and everything that compares them. */
export function FourBays({ matter, question, onScene, onPick, onFind, topology, failed }: Props) {
  const { language, palette, scene } = question
  const { element, width, text } = useWidth(1200)
  const layout = useMemo(() => layoutPanes(width, text), [width, text])
  const grounds = useMemo(() => (topology ? bayGrounds(topology, matter.cities) : null), [topology, matter.cities])
  const headline = useMemo(() => headlineOf(matter.figures, language), [matter.figures, language])
  const board = useMemo(() => baysBoard(matter, { language }), [matter, language])
  const { view, follow, go } = useBaysView(scene.bays, layout, useCallback((bays: BaysView | null) => onScene({ bays }, true), [onScene]))
  const onLay = useCallback((lay: Lay | null) => onScene({ lay }, true), [onScene])
  const [pane] = layout.panes
  return (
    <article className="bays">
      <header className="bays-head">
        <div><h1 tabIndex={-1}>{baysWord.title[language]}</h1><p>{baysWord.lead[language]}</p></div>
        <ScaleBar language={language} metresPerPixel={view.metresPerPixel} />
        {pane && <MoveButtons view={view} pane={pane} language={language} onGo={go} />}
      </header>
      <div ref={element} className="bays-maps">
        <BaysPanes language={language} palette={palette} grounds={grounds} layout={layout} view={view} lay={scene.lay} onFollow={follow} onGo={go} onLay={onLay} />
        {!grounds && <p className="bays-wait" role="status">{(failed ? baysPageWord.failed : baysPageWord.loading)[language]}</p>}
        <p className="bays-hint" id="bays-hint">{baysPageWord.hint[language]}</p>
        <LayControls lay={scene.lay} language={language} onLay={onLay} />
        <BaysFigures headline={headline} columns={layout.columns} gap={layout.gap} language={language} />
      </div>
      <BoardView board={{ ...board, lead: '' }} language={language} palette={palette} figures={matter.figures} onPick={onPick} onFind={onFind} fileName="bay-atlas-bays" />
      <BaysSources headline={headline} language={language} />
    </article>
  )
}
