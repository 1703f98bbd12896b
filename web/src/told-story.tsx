import type { Language } from '@bay-atlas/data/language.ts'
import { StoryList } from './panels/story-list.tsx'
import { StoryNote } from './panels/story-note.tsx'
import { StoryPlayer } from './panels/story-player.tsx'
import { useStories, type Telling } from './state/use-story.ts'

/** The story that the address names, or why it is not there. */
export function ToldStory({ language, telling: { story, at, state, go, end, again } }: { language: Language; telling: Telling }) {
  if (state === 'none') return null
  if (state === 'ready' && story) return <StoryPlayer language={language} story={story} at={at} onStep={go} onClose={end} />
  return <StoryNote language={language} state={state === 'ready' ? 'gone' : state} onRetry={again} onClose={end} />
}

/** The stories to choose from, asked for when the list opens. */
export function ChooseStory({ language, telling, onClose }: { language: Language; telling: Telling; onClose: () => void }) {
  const { stories, failed, again } = useStories(true)
  return <StoryList language={language} stories={stories} failed={failed} onRetry={again} onClose={onClose} onOpen={story => { onClose(); telling.begin(story) }} />
}
