import { densitySaid } from '@bay-atlas/data/boards/density-said.ts'
import '../look/workbench-density.css'
import { BoardView } from './board-view.tsx'
import { ClassHistogram } from './class-histogram.tsx'
import { DensityControls } from './density-controls.tsx'
import type { ToolProps } from './tool-props.ts'
import { fileWriter } from './file-writer.ts'
import { useTold } from './use-told.ts'

/** Where things lie thick: hexagons or shaded areas, with classes that the reader sees and changes. In a frame it is only read. */
export function DensityPanel({ embedded, matter, question, onScene, onPick, onFind }: ToolProps) {
  const { language, palette } = question
  const told = useTold('density', densitySaid, matter, question, [question.scene, question.filter, language, palette])
  const onFile = fileWriter(densitySaid, matter, question)
  return (
    <div className="density">
      {!embedded && <DensityControls matter={matter} question={question} onScene={onScene} />}
      {told && <ClassHistogram {...told.spread} palette={palette} language={language} />}
      <BoardView board={told?.board} language={language} palette={palette} figures={matter.figures} onPick={onPick} onFind={onFind} onFile={onFile} fileName="bay-atlas-density" />
    </div>
  )
}
