import { useId, useState } from 'react'
import type { LinkCounts } from '@bay-atlas/data/analysis/links.ts'
import { linkKinds, type LinkKind } from '@bay-atlas/data/link-kinds.ts'
import { linkKindWord } from '@bay-atlas/data/words/link-words.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { LinkFilter } from '@bay-atlas/data/scene/scene.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { networkPanelWord as say, sayNoYear } from '../look/words-network.ts'
import { YearField } from './year-field.tsx'

type Props = { language: Language; filter: LinkFilter; counts: LinkCounts; /** The kinds from the most to the least common in the whole network. */ order: readonly LinkKind[]; onLinks: (filter: LinkFilter, typing?: boolean) => void }

/** Kinds shown before the rest is unfolded. */
const shownFirst = 6

/** The controls of the network: kinds, years, and the boundary; each count is what the choice would give. */
export function NetworkFilters(props: Props) {
  const { language, filter, counts, onLinks } = props
  return (
    <div className="network-filters" role="group" aria-label={say.filters[language]}>
      <KindFilter {...props} />
      <YearFilter {...props} />
      <label className="network-switch">
        <input type="checkbox" role="switch" checked={filter.crossBorder} onChange={event => onLinks({ ...filter, crossBorder: event.target.checked })} />
        <span>{say.crossing[language]}</span>{' '}
        <span className="facet-count">{formatNumber(counts.crossBorder, language)}</span>
      </label>
    </div>
  )
}

function KindFilter({ language, filter, counts, order, onLinks }: Props) {
  const [open, setOpen] = useState(false)
  // Of the whole network and not of the choice: nothing moves under a finger, and an address shows what it showed before.
  const first = order.slice(0, shownFirst)
  const shown = linkKinds.filter(kind => open || first.includes(kind) || filter.kinds.includes(kind))
  const toggle = (kind: LinkKind) => onLinks({ ...filter, kinds: linkKinds.filter(one => (one === kind) !== filter.kinds.includes(one)) })
  return (
    <fieldset className="network-kinds">
      <legend>{say.kind[language]}</legend>
      {shown.map(kind => {
        const on = filter.kinds.includes(kind)
        return (
          <label key={kind} className={`facet-row${on ? ' on' : ''}${counts.kinds[kind] === 0 && !on ? ' zero' : ''}`}>
            <input type="checkbox" checked={on} onChange={() => toggle(kind)} />
            <i className="check" aria-hidden="true" />
            <span className="facet-label">{linkKindWord[kind][language]}</span>{' '}
            <span className="facet-count">{formatNumber(counts.kinds[kind], language)}</span>
          </label>
        )
      })}
      <button type="button" className="text-button quiet network-more" aria-expanded={open} onClick={() => setOpen(!open)}>{(open ? say.fewer : say.more)[language]}</button>
    </fieldset>
  )
}

function YearFilter({ language, filter, counts, onLinks }: Props) {
  const faultId = useId()
  const [fault, setFault] = useState(false)
  const { from = null, to = null } = filter.years ?? {}
  const ask = (years: { from: number | null; to: number | null }) => onLinks({ ...filter, years: years.from === null && years.to === null ? null : years }, true)
  const shared = { describedBy: faultId, onFault: setFault }
  return (
    <fieldset className="network-years">
      <legend>{say.years[language]}</legend>
      <YearField {...shared} label={say.from[language]} year={from} accepts={year => year === null || (year >= 1900 && year <= (to ?? 2100))} onYear={year => ask({ from: year, to })} />
      <YearField {...shared} label={say.to[language]} year={to} accepts={year => year === null || (year >= (from ?? 1900) && year <= 2100)} onYear={year => ask({ from, to: year })} />
      <p className="facet-note" id={faultId} role="status">{fault ? say.badYears[language] : counts.unknownYear > 0 ? sayNoYear(counts.unknownYear, language) : ''}</p>
    </fieldset>
  )
}
