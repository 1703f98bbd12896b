import type { Language } from '@bay-atlas/data/language.ts'
import { timeToolWord } from '../look/words-time.ts'

type Props = {
  language: Language
  playing: boolean
  /** Movement is not offered to those who asked for less of it. */
  still: boolean
  atStart: boolean
  atEnd: boolean
  onToggle: () => void
  onStep: (by: 1 | -1) => void
}

const signs = { back: 'M8.5 1.5L4 6l4.5 4.5M2.5 1.5v9', on: 'M3.5 1.5L8 6l-4.5 4.5M9.5 1.5v9', play: 'M3 1.2l7 4.8-7 4.8z', pause: 'M3.5 1.5v9M8.5 1.5v9' }
const Sign = ({ name }: { name: keyof typeof signs }) => (
  <svg width={14} height={14} viewBox="0 0 12 12" fill={name === 'play' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={name === 'pause' ? 2.4 : 1.4} strokeLinejoin="round" aria-hidden="true"><path d={signs[name]} /></svg>
)

/** Play and pause, and a step either way. */
export function TimeControls({ language, playing, still, atStart, atEnd, onToggle, onStep }: Props) {
  const step = (by: 1 | -1, name: 'back' | 'on', disabled: boolean) => (
    <button type="button" className="btn quiet" aria-label={timeToolWord[name][language]} title={timeToolWord[name][language]} disabled={disabled} onClick={() => onStep(by)}><Sign name={name} /></button>
  )
  return (
    <div className="time-controls" role="group" aria-label={timeToolWord.controls[language]}>
      {step(-1, 'back', atStart)}
      {!still && <button type="button" className="btn quiet time-play" onClick={onToggle}><Sign name={playing ? 'pause' : 'play'} />{timeToolWord[playing ? 'pause' : 'play'][language]}</button>}
      {step(1, 'on', atEnd)}
    </div>
  )
}
