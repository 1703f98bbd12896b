import { useId, useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { longestM, shortestM } from '@bay-atlas/data/scene/shape.ts'
import { analyseWord } from '../look/words-analyse.ts'

type Props = { label: string; metres: number; language: Language; onMetres: (metres: number) => void }

/** What is typed, in metres; null when it is no distance that a shape can have. */
function metresIn(text: string): number | null {
  const metres = Math.round(Number(text.replace(',', '.')) * 1000)
  return text.trim() && metres >= shortestM && metres <= longestM ? metres : null
}

/** A distance in kilometres. What is no distance stays in the field and changes nothing. */
export function KilometreField({ label, metres, language, onMetres }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const isWrong = draft !== null && metresIn(draft) === null
  const type = (text: string) => {
    setDraft(text)
    const typed = metresIn(text)
    if (typed !== null) onMetres(typed)
  }
  return (
    <p className="analyse-size">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" inputMode="decimal" size={6} autoComplete="off" value={draft ?? String(metres / 1000)} aria-invalid={isWrong} aria-describedby={isWrong ? `${id}-fault` : undefined} onChange={event => type(event.target.value)} onBlur={() => setDraft(null)} />
      {isWrong && <span id={`${id}-fault`} role="alert">{analyseWord.sizeFault[language]}</span>}
    </p>
  )
}
