import { useMemo } from 'react'
import { countLinks } from '@bay-atlas/data/analysis/links.ts'
import { networkBoard } from '@bay-atlas/data/boards/network-board.ts'
import { askedLinks, linksOnMap } from '@bay-atlas/data/boards/network-links.ts'
import { linkKinds } from '@bay-atlas/data/link-kinds.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { QuietButton } from '../look/parts.tsx'
import { networkPanelWord, sayShown } from '../look/words-network.ts'
import { BoardView } from './board-view.tsx'
import { NetworkFilters } from './network-filters.tsx'
import type { ToolProps } from './tool-props.ts'
import '../look/workbench-network.css'

/** Who works with whom: which links are asked for, how many that are, and what they say. In a frame it is only read. */
export function NetworkPanel({ embedded, matter, question, onScene, onPick, onFind }: ToolProps) {
  const { scene, selected, language, palette } = question
  const { links } = scene
  // The board does not depend on where the map is looked at.
  const board = useMemo(() => networkBoard(matter, question), [matter, links, selected, language])
  const counts = useMemo(() => countLinks(linksOnMap(matter, selected), links), [matter, links, selected])
  const order = useMemo(() => { const { kinds } = countLinks(matter.network.links, plainScene.links); return linkKinds.toSorted((a, b) => kinds[b] - kinds[a]) }, [matter])
  const shown = askedLinks(matter, question).length
  const isAsked = links.kinds.length > 0 || links.years !== null || links.crossBorder
  return (
    <div className="network">
      {!embedded && <NetworkFilters language={language} filter={links} counts={counts} order={order} onLinks={(next, typing) => onScene({ links: next }, typing)} />}
      <div className="network-shown">
        <p aria-live="polite">{sayShown(shown, matter.network.links.length, language)}</p>
        {!embedded && isAsked && <QuietButton onClick={() => onScene({ links: plainScene.links })}>{networkPanelWord.reset[language]}</QuietButton>}
      </div>
      <BoardView board={board} language={language} palette={palette} figures={matter.figures} onPick={onPick} onFind={onFind} fileName="bay-atlas-network" />
    </div>
  )
}
