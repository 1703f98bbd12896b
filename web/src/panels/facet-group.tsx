import { useId, useState } from 'react'
import { facetWords, type Facet, type Filter } from '@bay-atlas/data/filter.ts'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { kinds } from '@bay-atlas/data/vocabulary.ts'
import { TextButton } from '../look/parts.tsx'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { sayValue } from '@bay-atlas/data/words/filter-in-words.ts'
import { sayMore } from '../look/say.ts'
import { KindSymbol } from '../look/symbol.tsx'
import { facetWord } from '@bay-atlas/data/words/facet-word.ts'
import { words } from '../look/words.ts'

type Props = {
  language: Language
  facet: Facet
  filter: Filter
  facets: Facets | null
  onFilter: (filter: Filter) => void
  /** Show this many and fold the rest away. */
  fold?: number
}

/** One facet: every value with its count; what would give nothing stays in place, pale. */
export function FacetGroup({ language, facet, filter, facets, onFilter, fold = Infinity }: Props) {
  const heading = useId()
  const [open, setOpen] = useState(false)
  const chosen: readonly string[] = filter[facet]
  const { first, settle } = useSettled(chosen)
  const counts = facets?.counts[facet] ?? {}
  const largest = Math.max(1, ...Object.values(counts))
  const all: readonly string[] = facetWords[facet]
  const ordered = fold < all.length ? [...all].sort((a, b) => Number(first.includes(b)) - Number(first.includes(a))) : all
  const shown = open ? ordered : ordered.filter((value, index) => index < fold || chosen.includes(value))
  const without = { ...filter, [facet]: [] }
  return (
    <div className="facet" role="group" aria-labelledby={heading} onPointerLeave={settle} onBlur={event => !event.currentTarget.contains(event.relatedTarget) && settle()}>
      <div className="facet-head">
        <h3 id={heading}>{facetWord[facet][language]}</h3>
        {facet === 'kind' && !chosen.length && <span>{words.anyOf[language]}</span>}
        {all.length > fold && <button type="button" className="text-button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.less[language] : sayMore(all.length - shown.length, language)}</button>}
        {chosen.length > 0 && <TextButton onClick={() => onFilter(without)}>{words.reset[language]}</TextButton>}
      </div>
      {shown.map(value => (
        <FacetRow key={value} facet={facet} value={value} label={sayValue(facet, value, language)} count={facets ? (counts[value] ?? 0) : null} share={(counts[value] ?? 0) / largest}
          language={language} on={chosen.includes(value)} onToggle={() => onFilter({ ...filter, [facet]: toggled(all, chosen, value) })} />
      ))}
    </div>
  )
}

/** Chosen values come first, but only once the pointer or the focus has left: nothing moves under a finger. */
function useSettled(chosen: readonly string[]) {
  const [first, setFirst] = useState(chosen)
  return { first, settle: () => setFirst(chosen) }
}

/** The values with one switched, in the order of the vocabulary. */
const toggled = (all: readonly string[], chosen: readonly string[], value: string) => all.filter(one => (one === value) !== chosen.includes(one))

type RowProps = { facet: Facet; value: string; label: string; count: number | null; share: number; language: Language; on: boolean; onToggle: () => void }

function FacetRow({ facet, value, label, count, share, language, on, onToggle }: RowProps) {
  const kind = facet === 'kind' ? kinds.find(one => one === value) : undefined
  return (
    <label className={`facet-row${on ? ' on' : ''}${count === 0 && !on ? ' zero' : ''}`}>
      <input type="checkbox" checked={on} onChange={onToggle} />
      {kind ? <KindSymbol kind={kind} size={16} /> : <i className="check" aria-hidden="true" />}
      <span className="facet-label">{label}</span>{' '}
      <span className="facet-count">{count === null ? '' : formatNumber(count, language)}</span>
      <i className="facet-bar" aria-hidden="true"><i style={{ width: `${share * 100}%` }} /></i>
    </label>
  )
}
