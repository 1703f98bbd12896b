import { useMemo } from 'react'
import { mapInWords } from '@bay-atlas/data/boards/map-in-words.ts'
import { marksFor } from '@bay-atlas/data/drawing/marks.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { compassWord } from '../look/words-compass.ts'
import '../look/map-words.css'

export type WordsProps = {
  language: Language
  /** How many there are in all, and how many of them are the reader's own. */
  total: number
  own: number
  matched: Row[]
  chosen: Row | null
  /** The box that no panel covers, WGS-84 degrees, and the zoom: what the map draws follows from them. */
  seen: Bbox
  zoom: number
  wide: boolean
  /** Fills stand on the map instead of marks. */
  bare: boolean
}

/** What the map shows, in sentences; the first is spoken when it changes. */
export function MapWordsText({ language, total, own, matched, chosen, seen, zoom, wide, bare }: WordsProps) {
  const marks = useMemo(() => (bare ? [] : marksFor(chosen && !matched.includes(chosen) ? [...matched, chosen] : matched, zoom, wide, chosen?.id ?? null)), [bare, matched, chosen, zoom, wide])
  const { lead, rest } = useMemo(() => mapInWords({ total, own, matched, seen, marks, chosen, language }), [total, own, matched, seen, marks, chosen, language])
  return (
    <section className="map-words-text" aria-label={compassWord.mapInWords[language]} tabIndex={0}>
      <p role="status">{lead}</p>
      <ul>{rest.map(sentence => <li key={sentence}>{sentence}</li>)}</ul>
      <p className="map-words-keys">{compassWord.keys[language]}</p>
    </section>
  )
}
