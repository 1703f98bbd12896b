import { useState } from 'react'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { QuietButton } from '../look/parts.tsx'
import { partsOf, sayShort } from '@bay-atlas/data/words/filter-in-words.ts'
import { sayInView, sayRemove } from '../look/say.ts'
import { words } from '../look/words.ts'
import { AssetRow } from './asset-row.tsx'
import { useGrowing } from './use-growing.ts'

type Props = {
  language: Language
  /** Those in view, in the order shown. */
  rows: Row[]
  /** How many pass the filter, in view or not. */
  matched: number
  selected: string | null
  onPick: (id: string) => void
  onFly: (id: string) => void
  loading: boolean
  filter: Filter
  onFilter: (filter: Filter) => void
  /** Asked for when the matches lie elsewhere on the map. */
  onShowAll?: () => void
  /** The phone's sheet has a head of its own. */
  bare?: boolean
}

/** What is in view, heaviest first. A click selects, a second one flies there. */
export function AssetList(props: Props) {
  const { language, rows, matched, loading, bare = false } = props
  return (
    <section className="list" aria-label={words.assets[language]} aria-busy={loading}>
      {!bare && <header className="list-head"><h2>{words.inView[language]}</h2><span>{loading ? '' : sayInView(rows.length, matched, language)}</span></header>}
      {loading && <Skeleton label={words.loadingList[language]} />}
      {!loading && rows.length === 0 && <Nothing {...props} />}
      {!loading && rows.length > 0 && <Rows {...props} />}
    </section>
  )
}

const moves: Record<string, (at: number, last: number) => number> = { ArrowDown: at => at + 1, ArrowUp: at => at - 1, Home: () => 0, End: (_, last) => last, PageDown: at => at + 8, PageUp: at => at - 8 }

/** One stop of the tab key for the whole list; arrows walk it. */
function Rows({ language, rows, selected, onPick, onFly }: Props) {
  const { shown, scroller, grow, sentinel } = useGrowing(rows)
  const [focused, setFocused] = useState<string | null>(null)
  const stop = rows.some(row => row.id === focused) ? focused : rows.some(row => row.id === selected) ? selected : (rows[0]?.id ?? null)
  const move = (key: string, from: number) => {
    const step = moves[key]
    if (!step) return false
    const to = Math.min(rows.length - 1, Math.max(0, step(from, rows.length - 1)))
    grow(to)
    setFocused(rows[to]?.id ?? null)
    requestAnimationFrame(() => scroller.current?.querySelectorAll('button')[to]?.focus())
    return true
  }
  return (
    <ul className="list-rows" ref={scroller} onFocus={event => setFocused(event.target.dataset.id ?? null)}>
      {rows.slice(0, shown).map((row, index) => (
        <li key={row.id}>
          <AssetRow row={row} language={language} on={row.id === selected} stop={row.id === stop} onClick={() => (row.id === selected ? onFly(row.id) : onPick(row.id))} onMove={key => move(key, index)} />
        </li>
      ))}
      {shown < rows.length && <li ref={sentinel} className="list-sentinel" aria-hidden="true" />}
    </ul>
  )
}

function Nothing({ language, matched, filter, onFilter, onShowAll }: Props) {
  if (matched > 0) {
    return <div className="list-empty" role="status"><p>{words.noneInView[language]}</p>{onShowAll && <QuietButton onClick={onShowAll}>{words.showAll[language]}</QuietButton>}</div>
  }
  return (
    <div className="list-empty" role="status">
      <p>{words.noneMatch[language]}</p>
      {partsOf(filter, language, null).map(part => <QuietButton key={part.key} onClick={() => onFilter(part.without)}>{sayRemove(sayShort(part.values, language), language)}</QuietButton>)}
    </div>
  )
}

function Skeleton({ label }: { label: string }) {
  return <div className="skeleton" role="status" aria-label={label}>{[72, 54, 84, 60, 78, 50].map(width => <div key={width} className="skeleton-row" aria-hidden="true"><i /><i style={{ width: `${width}%` }} /><i style={{ width: `${width - 18}%` }} /></div>)}</div>
}
