import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { kinds, type Kind } from '@bay-atlas/data/vocabulary.ts'
import { KindSymbol } from '../look/symbol.tsx'
import { facetWord, kindsWord } from '@bay-atlas/data/words/facet-word.ts'

type Props = { language: Language; filter: Filter; facets: Facets | null; onFilter: (filter: Filter) => void }

/** The nine kinds with their counts in one row: a tap keeps a kind or lets it go. */
export function KindStrip({ language, filter, facets, onFilter }: Props) {
  const toggled = (kind: Kind) => kinds.filter(one => (one === kind) !== filter.kind.includes(one))
  return (
    <div className="kind-strip" role="group" aria-label={facetWord.kind[language]}>
      {kinds.map(kind => {
        const count = facets?.counts.kind[kind]
        return (
          <button key={kind} type="button" aria-pressed={filter.kind.includes(kind)} aria-label={`${kindsWord[kind][language]} ${count ?? ''}`} className={count === 0 ? 'zero' : undefined} onClick={() => onFilter({ ...filter, kind: toggled(kind) })}>
            <KindSymbol kind={kind} size={18} />
            <span>{count ?? '·'}</span>
          </button>
        )
      })}
    </div>
  )
}
