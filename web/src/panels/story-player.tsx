import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Story } from '@bay-atlas/data/story.ts'
import { CrossButton, TextButton } from '../look/parts.tsx'
import { sayStepOf, storyWord } from '../look/words-story.ts'
import { StoryReceipts } from './story-receipts.tsx'

type Props = {
  language: Language
  story: Story
  /** The step shown, from 1. */
  at: number
  onStep: (at: number) => void
  onClose: () => void
}

/** One step of a story: its title, its text, what it stands on, and the ways to the others. Arrow keys do the same while it has the focus. */
export function StoryPlayer({ language, story, at, onStep, onClose }: Props) {
  const { title, steps } = story
  const [playing, setPlaying] = usePlaying(at, steps.length, onStep)
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [story.slug])
  const step = steps[at - 1]
  if (!step) return null
  const onKeyDown = (event: KeyboardEvent) => {
    const to = at + ({ ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0)
    if (to === at || to < 1 || to > steps.length) return
    event.preventDefault()
    onStep(to)
  }
  return (
    <section ref={box} className="story" tabIndex={-1} aria-label={`${storyWord.story[language]} ${title[language]}`} onKeyDown={onKeyDown}>
      <header className="story-head">
        <p><b>{title[language]}</b> <span role="status">{sayStepOf(at, steps.length, language)}</span></p>
        <CrossButton label={storyWord.close[language]} onClick={onClose} />
      </header>
      <h2>{step.title[language]}</h2>
      <p className="story-text">{step.text[language]}</p>
      <StoryReceipts key={at} language={language} receipts={step.receipts} />
      <footer className="story-foot">
        <ol className="story-dots">
          {steps.map((one, index) => <li key={index}><button type="button" aria-current={index + 1 === at ? 'step' : undefined} aria-label={`${index + 1}. ${one.title[language]}`} title={one.title[language]} onClick={() => onStep(index + 1)} /></li>)}
        </ol>
        <TextButton onClick={() => setPlaying(!playing)}>{storyWord[playing ? 'pause' : 'play'][language]}</TextButton>
        <button type="button" className="btn quiet" disabled={at === 1} onClick={() => onStep(at - 1)}>{storyWord.previous[language]}</button>
        <button type="button" className="btn quiet" disabled={at === steps.length} onClick={() => onStep(at + 1)}>{storyWord.next[language]}</button>
      </footer>
    </section>
  )
}

/** How long a step stays while the story plays by itself, in milliseconds: time to read four sentences. */
const stay = 15_000

/** Turns the pages by itself until the last one. */
function usePlaying(at: number, count: number, onStep: (at: number) => void) {
  const [playing, setPlaying] = useState(false)
  const turn = useEffectEvent(() => onStep(at + 1))
  const on = playing && at < count
  useEffect(() => {
    if (!on) return
    const timer = setTimeout(turn, stay)
    return () => clearTimeout(timer)
  }, [on, at])
  // From the last step it plays again from the first.
  const play = (wanted: boolean) => {
    if (wanted && at === count) onStep(1)
    setPlaying(wanted)
  }
  return [on, play] as const
}
