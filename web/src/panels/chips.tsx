import { everything, type Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { Icon } from '../look/icons.tsx'
import { partsOf, sayShort, type Part } from '@bay-atlas/data/words/filter-in-words.ts'
import { sayBoth } from '../look/say.ts'
import { listed } from '@bay-atlas/data/words/word.ts'
import { words } from '../look/words.ts'

type Props = { language: Language; filter: Filter; matched: number; total: number; /** The reader's own rows, counted apart; null where none are shown. */ own?: { matched: number; total: number } | null; partOfName: string | null; onFilter: (filter: Filter) => void }

/** How many match (nothing before it is known), and why: one chip for each part of the filter, each with its way out. */
export function Chips({ language, filter, matched, total, own = null, partOfName, onFilter }: Props) {
  const parts = partsOf(filter, language, partOfName)
  return (
    <div className="chips" role="group" aria-label={words.active[language]}>
      <span className="chip count" role="status">{sayBoth(matched, total, own, language)}</span>
      {parts.map(part => <Chip key={part.key} part={part} language={language} onRemove={() => onFilter(part.without)} />)}
      {parts.length > 0 && <button type="button" className="chip clear" onClick={() => onFilter(everything)}>{words.clearAll[language]}</button>}
    </div>
  )
}

function Chip({ part: { label, values }, language, onRemove }: { part: Part; language: Language; onRemove: () => void }) {
  const all = listed(values, language)
  return (
    <span className="chip" title={values.length > 2 ? all : undefined}>
      <span className="chip-text"><b>{label} </b>{sayShort(values, language)}</span>
      <button type="button" className="chip-cross" aria-label={`${words.remove[language]} ${label} ${all}`} onClick={onRemove}><Icon name="cross" size={9} /></button>
    </span>
  )
}
