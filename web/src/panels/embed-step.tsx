import type { Language } from '@bay-atlas/data/language.ts'
import { sayStepOf, storyWord } from '../look/words-story.ts'

type Props = { language: Language; /** Left out in a caption. */ text: string | null; at: number; count: number; onStep: (step: number) => void }

/** A step of a story in a frame: what it says, where it stands, and the ways on and back. */
export function EmbedStep({ language, text, at, count, onStep }: Props) {
  return (
    <div className="embed-step">
      {text && <p>{text}</p>}
      <div>
        <button type="button" aria-label={storyWord.previous[language]} title={storyWord.previous[language]} disabled={at <= 1} onClick={() => onStep(at - 1)}>‹</button>
        <span role="status">{sayStepOf(at, count, language)}</span>
        <button type="button" aria-label={storyWord.next[language]} title={storyWord.next[language]} disabled={at >= count} onClick={() => onStep(at + 1)}>›</button>
      </div>
    </div>
  )
}
