import type { ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { TextButton } from '../look/parts.tsx'
import { storyWord } from '../look/words-story.ts'
import { yourData } from '../look/words-own-way.ts'
import { words } from '../look/words.ts'

type Props = {
  language: Language
  /** The search box. */
  search: ReactNode
  filters: ReactNode
  onStories?: () => void
  /** The reader's own data. */
  onOwn?: () => void
  /** The list of views. */
  views?: ReactNode
}

/** The left edge of the page: what this is, the search and the filters. */
export function Rail({ language, search, filters, onStories, onOwn, views }: Props) {
  return (
    <aside className="rail" aria-label={words.filters[language]}>
      <header className="brand">
        <h1>{words.brand[language]}</h1>
        <p>{words.subtitle[language]}</p>
        {views}
        {(onStories || onOwn) && <div className="story-way">{onStories && <TextButton onClick={onStories}>{storyWord.stories[language]}</TextButton>}{onOwn && <TextButton onClick={onOwn}>{yourData[language]}</TextButton>}</div>}
      </header>
      {search}
      <div className="rail-scroll">
        <h2 className="unseen">{words.filters[language]}</h2>
        {filters}
      </div>
    </aside>
  )
}
