import { timeSaid, type TimeSaid } from '@bay-atlas/data/boards/time-board.ts'
import { timeWord } from '@bay-atlas/data/boards/words-time.ts'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Years } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import '../look/workbench-time.css'
import { timeToolWord } from '../look/words-time.ts'
import { binsOf, rangeOf } from '../panels/founded.ts'
import { FoundedHistogram } from '../panels/founded-histogram.tsx'
import { useMedia } from '../state/reader.ts'
import { BoardView } from './board-view.tsx'
import { TimeControls } from './time-controls.tsx'
import { stepped } from './time-steps.ts'
import type { ToolProps } from './tool-props.ts'
import { fileWriter } from './file-writer.ts'
import { useTimePlay } from './use-time-play.ts'
import { useTold } from './use-told.ts'

const noYears: Facets['founded'] = { years: [], unknown: 0 }

/** The years of founding: brushed, stepped through or played; how everything stood in the last of them; then the board. */
export function TimePanel({ matter, question, onFilter, onPick, onFind }: ToolProps) {
  const { filter, language, palette } = question
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const told = useTold('time', timeSaid, matter, question, [filter, language, palette])
  const onFile = fileWriter(timeSaid, matter, question)
  const founded = told?.founded ?? noYears
  const bins = binsOf(founded)
  const [first, last] = rangeOf(filter.founded, bins)
  // A step makes no Back step, so that one press of Back leaves the whole play.
  const step = (years: Years | null) => onFilter({ ...filter, founded: years }, true)
  const { playing, toggle, pause } = useTimePlay(filter.founded, bins, step)
  const take = (act: () => void) => { pause(); act() }
  const until = filter.founded?.to ?? null
  return (
    <div className="time">
      <p className="time-year"><span>{until !== null && timeToolWord.until[language]}</span>{until ?? timeToolWord.today[language]}</p>
      <TimeControls language={language} playing={playing} still={still} atStart={last <= first} atEnd={last >= bins.length - 1} onToggle={toggle} onStep={by => take(() => step(stepped(filter.founded, bins, by)))} />
      <FoundedHistogram language={language} founded={founded} years={filter.founded} onYears={years => take(() => onFilter({ ...filter, founded: years }))} />
      {told && <Counts counts={told.counts} until={until} language={language} playing={playing} />}
      <BoardView board={told?.board} language={language} palette={palette} figures={matter.figures} onPick={onPick} onFind={onFind} onFile={onFile} fileName="bay-atlas-time" />
    </div>
  )
}

type CountsProps = { counts: TimeSaid['counts']; until: number | null; language: Language; playing: boolean }

/** What stood, what did not yet, what is not known; said aloud when it changes, but not at each beat of a play. */
function Counts({ counts, until, language, playing }: CountsProps) {
  const lists = until === null ? ([['stood', 'stoodNow'], ['planned', 'planned'], ['unknown', 'unknownNow']] as const) : ([['stood', 'stood'], ['notYet', 'notYet'], ['unknown', 'unknown']] as const)
  return (
    <dl className="time-counts" aria-live={playing ? 'off' : 'polite'} aria-label={timeToolWord.counts[language]}>
      {lists.map(([list, name]) => <div key={list}><dt>{timeWord[name][language]}</dt><dd>{formatNumber(counts[list], language)}</dd></div>)}
    </dl>
  )
}
