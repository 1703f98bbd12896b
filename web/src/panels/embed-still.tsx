import { useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { embedWord } from '../look/words-embed.ts'

type Props = {
  language: Language
  /** The plate of this view; null while the frame has no size. */
  poster: string | null
  /** What the map looked like when it went to sleep, or just before printing. */
  picture: string | null
  /** The map itself stands and covers the pictures. */
  live: boolean
  /** Paper gets `picture` rather than the poster. */
  printing: boolean
  /** Given where the map waits for a click. */
  onStart?: () => void
}

/** The pictures that stand for the map: before its engine runs, while it sleeps, and on paper. */
export function EmbedStill({ language, poster, picture, live, printing, onStart }: Props) {
  const [failed, setFailed] = useState<string | null>(null)
  const sharp = poster !== null && failed !== poster
  return (
    <section aria-label={embedWord.poster[language]} className={['embed-still', live && 'live', printing && 'printing'].filter(Boolean).join(' ')}>
      {sharp && <img className="embed-poster" src={poster} alt={embedWord.poster[language]} onError={() => setFailed(poster)} />}
      {picture && <img className={sharp ? 'embed-picture' : 'embed-picture only'} src={picture} alt={embedWord.poster[language]} />}
      {onStart && <button type="button" className="embed-start" onClick={onStart}><span>{embedWord.start[language]}</span></button>}
    </section>
  )
}
