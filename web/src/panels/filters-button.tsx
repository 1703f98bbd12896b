import type { Language } from '@bay-atlas/data/language.ts'
import { Icon } from '../look/icons.tsx'
import { words } from '../look/words.ts'

type Props = { language: Language; /** How many parts of the filter are set. */ chosen: number; onFilters: () => void }

/** The way to the filters of a phone, at the head of the sheet where the thumb is. */
export function FiltersButton({ language, chosen, onFilters }: Props) {
  const filters = words.filters[language]
  return (
    <button type="button" className="filters-button" aria-label={chosen ? `${filters} ${chosen}` : filters} onClick={onFilters}>
      <Icon name="filter" size={16} /><span aria-hidden="true">{filters}</span>{chosen > 0 && <b className="badge" aria-hidden="true">{chosen}</b>}
    </button>
  )
}
