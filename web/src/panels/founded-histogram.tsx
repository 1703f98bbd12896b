import { filterWord } from '@bay-atlas/data/words/facet-word.ts'
import { useId, useState, type KeyboardEvent } from 'react'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Years } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { TextButton } from '../look/parts.tsx'
import { sayYears } from '@bay-atlas/data/words/filter-in-words.ts'
import { sayUnknownYears } from '../look/say.ts'
import { words } from '../look/words.ts'
import { binsOf, rangeOf, yearsOf, type Bin } from './founded.ts'
import { useBrush } from './use-brush.ts'

type Props = { language: Language; founded: Facets['founded']; years: Years | null; onYears: (years: Years | null) => void }
type Range = [number, number]

/** The founding years in bins of two; a range is brushed or pressed with the pointer, or set with two sliders. It is asked for when the hand lets go. */
export function FoundedHistogram({ language, founded, years, onYears }: Props) {
  const heading = useId()
  const bins = binsOf(founded)
  const [draft, setDraft] = useState<Range | null>(null)
  const [first, last] = sorted(draft ?? rangeOf(years, bins))
  const commit = () => {
    if (draft) onYears(yearsOf(draft, bins))
    setDraft(null)
  }
  const brush = useBrush({ bins, range: [first, last], isChosen: years !== null, onDraft: setDraft, onCommit: commit })
  // What the filter says, to the year; a bin holds two.
  const shown = draft ? yearsOf([first, last], bins) : years
  return (
    <div className="facet" role="group" aria-labelledby={heading}>
      <div className="facet-head">
        <h3 id={heading}>{filterWord.founded[language]}{shown && <b className="facet-range"> {sayYears(shown, language)}</b>}</h3>
        {years && <TextButton onClick={() => onYears(null)}>{words.reset[language]}</TextButton>}
      </div>
      <div className="histogram" {...brush}>
        <Bars bins={bins} range={[first, last]} chosen={shown !== null} />
        <Thumb label={words.foundedFrom[language]} bins={bins} at={first} side="from" language={language} onMove={at => setDraft([Math.min(at, last), last])} onCommit={commit} />
        <Thumb label={words.foundedTo[language]} bins={bins} at={last} side="to" language={language} onMove={at => setDraft([first, Math.max(at, first)])} onCommit={commit} />
      </div>
      <div className="histogram-axis" aria-hidden="true"><span>&lt;1980</span><span>2000</span><span>{bins.at(-1)?.to}</span></div>
      {founded.unknown > 0 && <p className="facet-note">{sayUnknownYears(founded.unknown, language)}</p>}
    </div>
  )
}

const sorted = ([a, b]: Range): Range => [Math.min(a, b), Math.max(a, b)]

function Bars({ bins, range: [first, last], chosen }: { bins: Bin[]; range: Range; chosen: boolean }) {
  const largest = Math.max(1, ...bins.map(bin => bin.count))
  return <div className="histogram-bars">{bins.map((bin, index) => <i key={bin.to} className={index >= first && index <= last ? (chosen ? 'in' : 'all') : ''} style={{ height: `${(bin.count / largest) * 100}%` }} />)}</div>
}

type ThumbProps = { label: string; bins: Bin[]; at: number; side: 'from' | 'to'; language: Language; onMove: (at: number) => void; onCommit: () => void }

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: at => at + 1, ArrowUp: at => at + 1, ArrowLeft: at => at - 1, ArrowDown: at => at - 1,
  PageUp: at => at + 5, PageDown: at => at - 5, Home: () => 0, End: (_, last) => last,
}

function Thumb({ label, bins, at, side, language, onMove, onCommit }: ThumbProps) {
  const last = bins.length - 1
  const bin = bins[at]
  const year = bin ? (side === 'from' ? Math.max(bin.from, 1979) : bin.to) : 1979
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    onMove(Math.min(last, Math.max(0, step(at, last))))
  }
  const text = at === 0 && side === 'from' ? sayYears({ from: null, to: 1979 }, language) : String(year)
  const place = ((at + (side === 'to' ? 1 : 0)) / bins.length) * 100
  return <span className={`thumb ${side}`} data-end={side} role="slider" tabIndex={0} aria-label={label} aria-valuemin={1979} aria-valuemax={bins[last]?.to} aria-valuenow={year} aria-valuetext={text} style={{ left: `${place}%` }} onKeyDown={onKeyDown} onKeyUp={event => event.key in steps && onCommit()} onBlur={onCommit} />
}
