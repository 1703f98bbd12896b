import type { MapInWords } from '@bay-atlas/data/boards/map-in-words.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { compassWord } from '../look/words-compass.ts'
import '../look/map-words.css'

export type TextProps = { language: Language; said: MapInWords }

/** What the map shows, in sentences; the first is spoken when it changes. */
export function MapWordsText({ language, said: { lead, rest } }: TextProps) {
  return (
    <section className="map-words-text" aria-label={compassWord.mapInWords[language]} tabIndex={0}>
      <p role="status">{lead}</p>
      <ul>{rest.map(sentence => <li key={sentence}>{sentence}</li>)}</ul>
      <p className="map-words-keys">{compassWord.keys[language]}</p>
    </section>
  )
}
