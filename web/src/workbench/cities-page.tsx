import { citiesSaid } from '@bay-atlas/data/boards/cities-board.ts'
import { comparableWord } from '@bay-atlas/data/boards/words-cities.ts'
import { comparables, type Comparable } from '@bay-atlas/data/scene/scene.ts'
import { QuietButton } from '../look/parts.tsx'
import { citiesPageWord } from '../look/words-coverage.ts'
import { BoardView } from './board-view.tsx'
import type { ToolProps } from './tool-props.ts'
import { fileWriter } from './file-writer.ts'
import { useTold } from './use-told.ts'
import '../look/workbench-coverage.css'

/** The eleven cities and Suzhou beside each other; any of them can be chosen. In a frame it is only read. */
export function CitiesPage({ embedded, matter, question, onScene, onPick, onFind }: ToolProps) {
  const { scene: { compare }, language, palette } = question
  const told = useTold('cities', citiesSaid, matter, question, [compare, question.filter, language, palette])
  const onFile = fileWriter(citiesSaid, matter, question)
  const toggle = (one: Comparable) => onScene({ compare: comparables.filter(other => (other === one) !== compare.includes(other)) })
  return (
    <div className="cities">
      {!embedded && (
        <fieldset className="cities-choice">
          <legend>{citiesPageWord.compare[language]}<small>{citiesPageWord.hint[language]}</small></legend>
          {comparables.map(one => (
            <label key={one}><input type="checkbox" checked={compare.includes(one)} onChange={() => toggle(one)} />{comparableWord[one][language]}</label>
          ))}
          {compare.length > 0 && <QuietButton onClick={() => onScene({ compare: [] })}>{citiesPageWord.all[language]}</QuietButton>}
        </fieldset>
      )}
      <BoardView board={told?.board} language={language} palette={palette} figures={matter.figures} onPick={onPick} onFind={onFind} onFile={onFile} fileName="bay-atlas-cities" heading="h2" />
    </div>
  )
}
