import { useId, useState } from 'react'

type Props = {
  label: string
  year: number | null
  /** Whether a year may stand here beside the other end of its range; null always may. */
  accepts: (year: number | null) => boolean
  onYear: (year: number | null) => void
  /** The id of the sentence that says what is wrong. */
  describedBy: string
  onFault: (fault: boolean) => void
}

/** What is typed is a year once it has four digits; an emptied field asks for none. */
function yearIn(text: string): number | null | undefined {
  if (text.trim() === '') return null
  return /^\d{4}$/.test(text.trim()) ? Number(text) : undefined
}

/** One end of a range of years. Half a year stays in the field and is asked for when it is whole. */
export function YearField({ label, year, accepts, onYear, describedBy, onFault }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const isWrong = (text: string) => {
    const typed = yearIn(text)
    return typed === undefined || !accepts(typed)
  }
  const type = (text: string) => {
    setDraft(text)
    const typed = yearIn(text)
    onFault(text.length >= 4 && isWrong(text))
    if (typed !== undefined && accepts(typed)) onYear(typed)
  }
  const leave = () => {
    setDraft(null)
    onFault(false)
  }
  const wrong = draft !== null && draft.length >= 4 && isWrong(draft)
  return (
    <span className="year-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" inputMode="numeric" maxLength={4} size={5} autoComplete="off" value={draft ?? year ?? ''} aria-invalid={wrong} aria-describedby={wrong ? describedBy : undefined} onChange={event => type(event.target.value)} onBlur={leave} />
    </span>
  )
}
