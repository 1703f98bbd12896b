import { useMemo } from 'react'
import { densityBoard } from '@bay-atlas/data/boards/density-board.ts'
import { densityValues } from '@bay-atlas/data/boards/density-values.ts'
import '../look/workbench-density.css'
import { BoardView } from './board-view.tsx'
import { ClassHistogram } from './class-histogram.tsx'
import { DensityControls } from './density-controls.tsx'
import type { ToolProps } from './tool-props.ts'

/** Where things lie thick: hexagons or shaded areas, with classes that the reader sees and changes. In a frame it is only read. */
export function DensityPanel({ embedded, matter, question, onScene, onPick, onFind }: ToolProps) {
  const { language, palette } = question
  // Where the map looks does not matter to the board.
  const asked = [matter, question.scene, question.filter, language, palette]
  const board = useMemo(() => densityBoard(matter, question), asked)
  const spread = useMemo(() => densityValues(matter, question), asked)
  return (
    <div className="density">
      {!embedded && <DensityControls matter={matter} question={question} onScene={onScene} />}
      <ClassHistogram {...spread} palette={palette} language={language} />
      <BoardView board={board} language={language} palette={palette} figures={matter.figures} onPick={onPick} onFind={onFind} fileName="bay-atlas-density" />
    </div>
  )
}
