import type { ReactNode } from 'react'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { TextButton } from '../look/parts.tsx'
import { storyWord } from '../look/words-story.ts'
import { words } from '../look/words.ts'
import { Filters } from './filters.tsx'

type Props = {
  language: Language
  filter: Filter
  facets: Facets | null
  onFilter: (filter: Filter) => void
  /** The search box. */
  search: ReactNode
  onAbout: () => void
  onStories?: () => void
  /** The list of views. */
  views?: ReactNode
}

/** The left edge of the page: what this is, the search, the filters, and where to read about the data. */
export function Rail({ language, filter, facets, onFilter, search, onAbout, onStories, views }: Props) {
  return (
    <aside className="rail" aria-label={words.filters[language]}>
      <header className="brand">
        <h1>{words.brand[language]}</h1>
        <p>{words.subtitle[language]}</p>
        {views}
        {onStories && <div className="story-way"><TextButton onClick={onStories}>{storyWord.stories[language]}</TextButton></div>}
      </header>
      {search}
      <div className="rail-scroll">
        <h2 className="unseen">{words.filters[language]}</h2>
        <Filters language={language} filter={filter} facets={facets} onFilter={onFilter} />
        <footer className="rail-foot"><TextButton onClick={onAbout}>{words.about[language]}</TextButton></footer>
      </div>
    </aside>
  )
}
