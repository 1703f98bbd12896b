import type { ComponentProps } from 'react'
import { Icon } from '../look/icons.tsx'
import type { Tone } from '@bay-atlas/data/drawing/palette.ts'
import { words } from '../look/words.ts'
import { PhoneMenu } from './phone-menu.tsx'
import { SearchBox } from './search-box.tsx'
import type { TopBar } from './top-bar.tsx'

type Props = ComponentProps<typeof SearchBox> & Pick<ComponentProps<typeof TopBar>, 'onLanguage' | 'onTheme' | 'onPresent'> & {
  theme: Tone
  /** How many parts of the filter are set. */
  chosen: number
  onFilters: () => void
}

/** The top of the phone: search, the way to the filters, and language and theme behind one button. */
export function PhoneSearch({ theme, chosen, onFilters, onLanguage, onTheme, onPresent, ...search }: Props) {
  const { language } = search
  const filters = words.filters[language]
  return (
    <div className="phone-search">
      <SearchBox {...search} placeholder={words.searchPhone[language]} />
      <button type="button" className="phone-button" aria-label={chosen ? `${filters} ${chosen}` : filters} onClick={onFilters}><Icon name="filter" size={18} />{chosen > 0 && <b className="badge" aria-hidden="true">{chosen}</b>}</button>
      <PhoneMenu language={language} theme={theme} onLanguage={onLanguage} onTheme={onTheme} onPresent={onPresent} />
    </div>
  )
}
