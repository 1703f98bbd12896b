import { useState } from 'react'
import { shapeSaid } from '@bay-atlas/data/boards/shape-board.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Shape } from '@bay-atlas/data/scene/shape.ts'
import { QuietButton } from '../look/parts.tsx'
import { analyseWord, sayPoints } from '../look/words-analyse.ts'
import { BoardView } from './board-view.tsx'
import { KilometreField } from './kilometre-field.tsx'
import { PlaceChoice } from './place-choice.tsx'
import { forms, type Form, type Sketch, type Sizes } from './sketch.ts'
import type { ToolProps } from './tool-props.ts'
import { fileWriter } from './file-writer.ts'
import { useSketch } from './use-sketch.ts'
import { useTold } from './use-told.ts'
import '../look/workbench-analyse.css'

/** Draws a ground or takes a place, and says what lies in it; measures; without either, what is nearest to the chosen asset. In a frame it is only read. */
export function AnalysePanel(props: ToolProps) {
  const { embedded, matter, question, onPick, onFind } = props
  const { scene: { shape }, selected, language, palette } = question
  const board = useTold('analyse', shapeSaid, matter, question, [shape, selected, question.filter, language])?.board
  const onFile = fileWriter(shapeSaid, matter, question)
  return (
    <div className="analyse">
      {!embedded && <Controls {...props} />}
      <p className="unseen" role="status">{shape && board && `${board.title}. ${board.lead}`}</p>
      {shape && board && <h3 className="analyse-title">{board.title}</h3>}
      <BoardView board={board} language={language} palette={palette} figures={matter.figures} onPick={onPick} onFind={onFind} onFile={onFile} fileName="bay-atlas-analysis" />
    </div>
  )
}

function Controls({ matter, question, middle, onScene, onListen, onDraft }: ToolProps) {
  const { scene: { shape }, language } = question
  const [asked, setAsked] = useState<Sizes>({ radiusM: 3000, widthM: 4000 })
  const sizes: Sizes = { radiusM: shape?.type === 'circle' ? shape.radiusM : asked.radiusM, widthM: shape?.type === 'corridor' ? shape.widthM : asked.widthM }
  const onShape = (next: Shape | null) => onScene({ shape: next })
  const { sketch, start, add, undo, stop, finish } = useSketch({ question, sizes, onListen, onDraft, onShape })
  const form: Form | Shape['type'] | undefined = sketch?.form ?? shape?.type
  const resize = (change: Partial<Sizes>) => {
    setAsked({ ...asked, ...change })
    if (shape?.type === 'circle' && change.radiusM) onScene({ shape: { ...shape, radiusM: change.radiusM } }, true)
    if (shape?.type === 'corridor' && change.widthM) onScene({ shape: { ...shape, widthM: change.widthM } }, true)
  }
  const begin = (next: Form) => {
    if (shape) onScene({ shape: null })
    start(next)
  }
  return (
    <div className="analyse-controls">
      <fieldset>
        <legend>{analyseWord.draw[language]}</legend>
        <div className="analyse-forms">{forms.map(one => <button key={one} type="button" className="btn quiet" aria-pressed={sketch?.form === one} onClick={() => begin(one)}>{analyseWord[one][language]}</button>)}</div>
        {form === 'circle' && <KilometreField label={analyseWord.radius[language]} metres={sizes.radiusM} language={language} onMetres={radiusM => resize({ radiusM })} />}
        {form === 'corridor' && <KilometreField label={analyseWord.width[language]} metres={sizes.widthM} language={language} onMetres={widthM => resize({ widthM })} />}
        <Instructions sketch={sketch} language={language} />
        {sketch && (
          <div className="analyse-steps">
            <QuietButton onClick={() => add(middle)}>{analyseWord.middle[language]}</QuietButton>
            <QuietButton onClick={undo} disabled={!sketch.points.length}>{analyseWord.undo[language]}</QuietButton>
            <QuietButton onClick={() => finish?.()} disabled={!finish}>{analyseWord.finish[language]}</QuietButton>
            <QuietButton onClick={stop}>{analyseWord.cancel[language]}</QuietButton>
          </div>
        )}
      </fieldset>
      <PlaceChoice language={language} matter={matter} shape={shape} onShape={next => { stop(); onShape(next) }} />
      {shape && <QuietButton onClick={() => onShape(null)}>{analyseWord.clear[language]}</QuietButton>}
    </div>
  )
}

const how: Record<Form, keyof typeof analyseWord> = { polygon: 'howPolygon', circle: 'howCircle', corridor: 'howCorridor', line: 'howLine' }

/** Stays in the page while it is empty, so that it is heard when it speaks. */
function Instructions({ sketch, language }: { sketch: Sketch | null; language: Language }) {
  return (
    <div className="analyse-how" aria-live="polite">
      {sketch && <><p>{analyseWord[how[sketch.form]][language]}</p>{sketch.points.length > 0 ? <p>{sayPoints(sketch.points.length, language)}</p> : <p>{analyseWord.byKeys[language]}</p>}</>}
    </div>
  )
}
