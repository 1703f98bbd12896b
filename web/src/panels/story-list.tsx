import type { Language } from '@bay-atlas/data/language.ts'
import type { Story } from '@bay-atlas/data/story.ts'
import { CrossButton, TextButton } from '../look/parts.tsx'
import { saySteps, storyWord } from '../look/words-story.ts'
import { words } from '../look/words.ts'

type Props = { language: Language; stories: Story[] | null; failed: boolean; onOpen: (story: Story) => void; onRetry: () => void; onClose: () => void }

/** The stories to choose from. */
export function StoryList({ language, stories, failed, onOpen, onRetry, onClose }: Props) {
  return (
    <section className="list story-list" aria-label={storyWord.stories[language]}>
      <header className="list-head">
        <div><h2 tabIndex={-1}>{storyWord.stories[language]}</h2><p>{storyWord.lead[language]}</p></div>
        <CrossButton label={words.close[language]} onClick={onClose} />
      </header>
      {!stories && <p className="story-wait" role="status">{storyWord[failed ? 'failed' : 'loading'][language]} {failed && <TextButton onClick={onRetry}>{words.retry[language]}</TextButton>}</p>}
      <ol className="list-rows">
        {stories?.map(story => (
          <li key={story.slug}>
            <button type="button" className="story-row" onClick={() => onOpen(story)}>
              <b>{story.title[language]}</b>
              <span>{story.summary[language]}</span>
              <small>{saySteps(story.steps.length, language)}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
