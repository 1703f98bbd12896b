import { useMemo } from 'react'
import { countLinks } from '@bay-atlas/data/analysis/links.ts'
import { networkSaid } from '@bay-atlas/data/boards/network-board.ts'
import { linkKinds } from '@bay-atlas/data/link-kinds.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { QuietButton } from '../look/parts.tsx'
import { networkPanelWord, sayShown } from '../look/words-network.ts'
import { BoardView } from './board-view.tsx'
import { NetworkFilters } from './network-filters.tsx'
import type { ToolProps } from './tool-props.ts'
import { fileWriter } from './file-writer.ts'
import { useTold } from './use-told.ts'
import '../look/workbench-network.css'

/** Who works with whom: which links are asked for, how many that are, and what they say. In a frame it is only read. */
export function NetworkPanel({ embedded, matter, question, onScene, onPick, onFind }: ToolProps) {
  const { scene, selected, language, palette } = question
  const { links } = scene
  const told = useTold('network', networkSaid, matter, question, [links, selected, question.filter, language])
  const onFile = fileWriter(networkSaid, matter, question)
  const order = useMemo(() => { const { kinds } = countLinks(matter.network.links, plainScene.links); return linkKinds.toSorted((a, b) => kinds[b] - kinds[a]) }, [matter])
  const isAsked = links.kinds.length > 0 || links.years !== null || links.crossBorder
  return (
    <div className="network">
      {!embedded && told && <NetworkFilters language={language} filter={links} counts={told.counts} order={order} onLinks={(next, typing) => onScene({ links: next }, typing)} />}
      <div className="network-shown">
        <p aria-live="polite">{told && sayShown(told.shown, matter.network.links.length, language)}</p>
        {!embedded && isAsked && <QuietButton onClick={() => onScene({ links: plainScene.links })}>{networkPanelWord.reset[language]}</QuietButton>}
      </div>
      <BoardView board={told?.board} language={language} palette={palette} figures={matter.figures} onPick={onPick} onFind={onFind} onFile={onFile} fileName="bay-atlas-network" />
    </div>
  )
}
