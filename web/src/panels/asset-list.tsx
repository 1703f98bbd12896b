import { useEffect, useState, type ReactNode } from 'react'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { listWord, sayFirstOf } from '../look/list-sort.ts'
import { QuietButton } from '../look/parts.tsx'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { partsOf, sayShort } from '@bay-atlas/data/words/filter-in-words.ts'
import { sayInView, sayRemove } from '../look/say.ts'
import { words } from '../look/words.ts'
import { AssetRow } from './asset-row.tsx'
import { useGrowing } from './use-growing.ts'

type Props = {
  language: Language
  /** Those in view, in the order shown: all of them, or the first of `count`. */
  rows: Row[]
  count?: number
  /** How many stand under each head, where not all rows are here. */
  heads?: Record<string, number>
  /** So many are shown now: more will be wanted soon. */
  onReach?: (shown: number) => void
  /** The head a row stands under, empty where there is none; rows of one head follow each other. */
  headOf?: (row: Row) => string
  /** What the order adds to the line of a row. */
  noteOf?: (row: Row) => string
  /** How many pass the filter, in view or not. */
  matched: number
  selected: string | null
  /** Where the reader was before a card took the place of the list. */
  from?: string | null
  onPick: (id: string) => void
  onFly: (id: string) => void
  loading: boolean
  filter: Filter
  onFilter: (filter: Filter) => void
  /** Asked for when the matches lie elsewhere on the map. */
  onShowAll?: () => void
  /** The phone's sheet has a head of its own. */
  bare?: boolean
  /** It stands in place of the map and holds all matches. */
  alone?: boolean
  /** The order to choose, the way to the list alone. */
  tools?: ReactNode
}

/** What is in view, heaviest first or as the reader orders it, under heads. A click selects, a second one flies there. */
export function AssetList(props: Props) {
  const { language, rows, count = rows.length, matched, loading, bare = false, alone = false, tools } = props
  return (
    <section className="list" aria-label={words.assets[language]} aria-busy={loading}>
      {!bare && <header className="list-head"><h2>{(alone ? listWord.all : words.inView)[language]}</h2><span>{loading ? '' : alone ? formatNumber(matched, language) : sayInView(count, matched, language)}</span></header>}
      {tools && <div className="list-tools">{tools}</div>}
      {loading && <Skeleton label={words.loadingList[language]} />}
      {!loading && rows.length === 0 && <Nothing {...props} />}
      {!loading && rows.length > 0 && <Rows {...props} />}
    </section>
  )
}

const moves: Record<string, (at: number, last: number) => number> = { ArrowDown: at => at + 1, ArrowUp: at => at - 1, Home: () => 0, End: (_, last) => last, PageDown: at => at + 8, PageUp: at => at - 8 }
const noHead = () => ''
/** Nobody reads on for longer. */
const mostListed = 2000

function headCounts(rows: Row[], headOf: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[headOf(row)] = (counts[headOf(row)] ?? 0) + 1
  return counts
}

/** One stop of the tab key for the whole list; arrows walk it, over its heads. */
function Rows({ language, rows, count = rows.length, headOf = noHead, noteOf = noHead, heads = headCounts(rows, headOf), selected, from = null, onPick, onFly, onReach }: Props) {
  const last = Math.min(count, mostListed) - 1
  const { shown, scroller, grow, sentinel } = useGrowing(rows, from, last + 1, onReach)
  const [focused, setFocused] = useState(from)
  // Where a key leads; the row may still have to arrive.
  const [walked, setWalked] = useState<number | null>(null)
  const here = rows.slice(0, shown)
  const stop = [focused, selected].find(id => here.some(row => row.id === id)) ?? rows[0]?.id
  useEffect(() => {
    const found = walked === null ? undefined : scroller.current?.querySelectorAll('button')[walked]
    if (!found) return
    setWalked(null)
    found.focus()
    // Rows on the way have their real height only once they were in sight, and what was just added only once it was drawn.
    const show = () => found.scrollIntoView?.({ block: 'nearest' })
    requestAnimationFrame(() => { show(); requestAnimationFrame(() => { show(); requestAnimationFrame(show) }) })
  }, [walked, here.length, scroller])
  const move = (key: string, row: Row) => {
    const step = moves[key]
    if (!step) return false
    const to = Math.min(last, Math.max(0, step(rows.indexOf(row), last)))
    grow(to)
    setWalked(to)
    return true
  }
  return (
    <div className="list-rows" ref={scroller} onFocus={event => setFocused(event.target.dataset.id ?? null)}>
      {groupsOf(here, headOf).map(({ head, rows: some }) => (
        <section key={head} className="list-group">
          {head && <h3>{head} <span>{formatNumber(heads[head] ?? 0, language)}</span></h3>}
          <ul>
            {some.map(row => (
              <li key={row.id}>
                <AssetRow row={row} note={noteOf(row)} language={language} on={row.id === selected} stop={row.id === stop} onClick={() => (row.id === selected ? onFly(row.id) : onPick(row.id))} onMove={key => move(key, row)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown <= last && <div ref={sentinel} className="list-sentinel" aria-hidden="true" />}
      {count > mostListed && shown > last && <p className="list-end">{sayFirstOf(formatNumber(mostListed, language), formatNumber(count, language))[language]}</p>}
    </div>
  )
}

/** The rows that follow each other under one head. */
function groupsOf(rows: Row[], headOf: (row: Row) => string): { head: string; rows: Row[] }[] {
  const groups: { head: string; rows: Row[] }[] = []
  for (const row of rows) {
    const head = headOf(row)
    const last = groups.at(-1)
    if (last?.head === head) last.rows.push(row)
    else groups.push({ head, rows: [row] })
  }
  return groups
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
