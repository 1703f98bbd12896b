import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { Icon } from '../look/icons.tsx'
import { CrossButton } from '../look/parts.tsx'
import { words } from '../look/words.ts'
import { Suggestion } from './suggestion.tsx'

type Props = {
  language: Language
  query: string
  suggestions: Row[]
  onQuery: (query: string) => void
  onPick: (id: string) => void
  /** Enter without a suggestion chosen: the text itself is the filter. */
  onCommit: () => void
  placeholder?: string
}

/** A combobox: typing filters at once, arrows walk the suggestions, Enter takes one, Escape closes and then empties. */
export function SearchBox({ language, query, suggestions, onQuery, onPick, onCommit, placeholder = words.searchHint[language] }: Props) {
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const { text, setText, type, compose } = useTyped(query, onQuery)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const shown = open && suggestions.length > 0
  const active = shown ? suggestions[at] : undefined
  const pick = (id: string) => {
    setOpen(false)
    setAt(-1)
    onPick(id)
  }
  const empty = () => {
    setText('')
    onQuery('')
    setAt(-1)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => { setOpen(true); setAt((at + 1) % Math.max(1, suggestions.length)) },
    ArrowUp: () => { setOpen(true); setAt(at <= 0 ? suggestions.length - 1 : at - 1) },
    Enter: () => { if (active) pick(active.id); else { setOpen(false); onCommit() } },
    Escape: () => { if (shown) { setOpen(false); setAt(-1) } else empty() },
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className="search" role="search" onBlur={event => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <div className="search-field">
        <Icon name="search" size={15} />
        <input ref={input} role="combobox" aria-label={words.search[language]} placeholder={placeholder} value={text} enterKeyHint="search" autoComplete="off" spellCheck={false}
          aria-expanded={shown} aria-controls={list} aria-autocomplete="list" aria-activedescendant={active ? `${list}-${at}` : undefined}
          onChange={event => { setOpen(true); setAt(-1); type(event.target.value) }}
          onCompositionStart={() => compose(true)} onCompositionEnd={event => { compose(false); type(event.currentTarget.value) }} onFocus={() => setOpen(true)} onKeyDown={onKeyDown} />
        {text && <CrossButton label={words.clearSearch[language]} onClick={() => { empty(); input.current?.focus() }} />}
      </div>
      <ul className="suggestions" id={list} role="listbox" aria-label={words.suggestions[language]} hidden={!shown}>
        {suggestions.map((row, index) => <Suggestion key={row.id} id={`${list}-${index}`} row={row} query={text} language={language} active={index === at} onPick={() => pick(row.id)} />)}
      </ul>
    </div>
  )
}

/** What stands in the field while the reader types: the address trims its text, and pinyin being composed is no search yet. */
function useTyped(query: string, onQuery: (query: string) => void) {
  const [text, setText] = useState(query)
  useEffect(() => setText(now => (now.trim() === query ? now : query)), [query])
  const composing = useRef(false)
  const type = (value: string) => {
    setText(value)
    if (!composing.current) onQuery(value)
  }
  return { text, setText, type, compose: (now: boolean) => { composing.current = now } }
}
