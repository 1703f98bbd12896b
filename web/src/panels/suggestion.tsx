import { useEffect, useRef } from 'react'
import type { Row } from '@bay-atlas/data/row.ts'
import { langOf, langTag, type Language } from '@bay-atlas/data/language.ts'
import { sayPlace } from '@bay-atlas/data/words/asset-in-words.ts'
import { KindSymbol } from '../look/symbol.tsx'
import { matchedName } from './matched-name.ts'

type Props = { id: string; row: Row; query: string; language: Language; active: boolean; onPick: () => void }

/** One hit of the search: symbol, name, where, and the name in the script that was searched for. */
export function Suggestion({ id, row, query, language, active, onPick }: Props) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => { if (active) item.current?.scrollIntoView?.({ block: 'nearest' }) }, [active])
  const other = matchedName(row, query, language)
  return (
    <li ref={item} id={id} role="option" aria-selected={active} className={active ? 'suggestion on' : 'suggestion'} onPointerDown={event => event.preventDefault()} onClick={onPick}>
      <KindSymbol kind={row.kind} size={18} />
      <span className="suggestion-name">{row.name[language]}</span>
      <span className="suggestion-place">{sayPlace(row, language)}</span>
      {other && <span className="suggestion-other" lang={other.lang ? langTag[other.lang] : langOf(other.text, language)}>{other.text}</span>}
    </li>
  )
}
