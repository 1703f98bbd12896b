import { coverageSaid } from '@bay-atlas/data/boards/coverage-board.ts'
import { sceneLayers } from '@bay-atlas/data/scene/scene.ts'
import { QuietButton } from '../look/parts.tsx'
import { coveragePageWord } from '../look/words-coverage.ts'
import { BoardView } from './board-view.tsx'
import type { ToolProps } from './tool-props.ts'
import { fileWriter } from './file-writer.ts'
import { useTold } from './use-told.ts'
import '../look/workbench-coverage.css'

/** Where the research looked and how complete the atlas is, with a way to see it on the map. In a frame it is only read. */
export function CoveragePage({ embedded, matter, question, onScene, onPick, onFind }: ToolProps) {
  const { scene: { layers }, filter, language, palette } = question
  const told = useTold('coverage', coverageSaid, matter, question, [filter, language])
  const onFile = fileWriter(coverageSaid, matter, question)
  const isOn = layers.includes('coverage')
  const toggle = () => onScene({ panel: null, layers: sceneLayers.filter(layer => (layer === 'coverage' ? !isOn : layers.includes(layer))) })
  return (
    <div className="coverage">
      {!embedded && (
        <div className="coverage-layer">
          <QuietButton onClick={toggle}>{(isOn ? coveragePageWord.offMap : coveragePageWord.onMap)[language]}</QuietButton>
          <p>{coveragePageWord.filtered[language]}</p>
        </div>
      )}
      <BoardView board={told?.board} language={language} palette={palette} figures={matter.figures} onPick={onPick} onFind={onFind} onFile={onFile} fileName="bay-atlas-coverage" heading="h2" />
    </div>
  )
}
