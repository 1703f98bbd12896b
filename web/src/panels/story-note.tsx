import type { Language } from '@bay-atlas/data/language.ts'
import { CrossButton, TextButton } from '../look/parts.tsx'
import { storyWord } from '../look/words-story.ts'
import { words } from '../look/words.ts'

type Props = { language: Language; state: 'loading' | 'failed' | 'gone'; onRetry: () => void; onClose: () => void }

/** In place of a story that is not there: yet, for now, or at all. */
export function StoryNote({ language, state, onRetry, onClose }: Props) {
  return (
    <section className="story" role="status">
      <div className="story-head">
        <p>{storyWord[state][language]} {state === 'failed' && <TextButton onClick={onRetry}>{words.retry[language]}</TextButton>}</p>
        <CrossButton label={storyWord.close[language]} onClick={onClose} />
      </div>
    </section>
  )
}
