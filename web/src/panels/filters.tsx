import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { TextButton } from '../look/parts.tsx'
import { words } from '../look/words.ts'
import { FacetGroup } from './facet-group.tsx'
import { FoundedHistogram } from './founded-histogram.tsx'

type Props = { language: Language; filter: Filter; facets: Facets | null; onFilter: (filter: Filter) => void }

/** Every facet of the filter; the rail and the drawer of the phone show the same. */
export function Filters({ language, filter, facets, onFilter }: Props) {
  const shared = { language, filter, facets, onFilter }
  return (
    <div className="filters">
      <FacetGroup {...shared} facet="kind" />
      <FacetGroup {...shared} facet="tier" fold={6} />
      <FacetGroup {...shared} facet="sector" fold={6} />
      <FoundedHistogram language={language} founded={facets?.founded ?? { years: [], unknown: 0 }} years={filter.founded} onYears={founded => onFilter({ ...filter, founded })} />
      <FacetGroup {...shared} facet="city" fold={6} />
      <FacetGroup {...shared} facet="status" />
      <FacetGroup {...shared} facet="source" />
    </div>
  )
}

/** In the rail, and below them the way to what the data are. */
export function RailFilters({ onAbout, ...props }: Props & { onAbout: () => void }) {
  return <><Filters {...props} /><footer className="rail-foot"><TextButton onClick={onAbout}>{words.about[props.language]}</TextButton></footer></>
}
