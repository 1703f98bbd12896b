import type { KeyboardEvent } from 'react'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { kindWord } from '@bay-atlas/data/vocabulary.ts'
import { Dotted } from '../look/parts.tsx'
import { sayMeta } from '@bay-atlas/data/words/asset-in-words.ts'
import { KindSymbol } from '../look/symbol.tsx'
import { words } from '../look/words.ts'

type Props = { row: Row; /** What the order of the list adds. */ note?: string; language: Language; on: boolean; stop: boolean; onClick: () => void; onMove: (key: string) => boolean }

/** One asset of the list: symbol, name, one line of what matters. */
export function AssetRow({ row, note = '', language, on, stop, onClick, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => { if (onMove(event.key)) event.preventDefault() }
  return (
    <button type="button" className={on ? 'list-row on' : 'list-row'} data-id={row.id} tabIndex={stop ? 0 : -1} aria-current={on || undefined} title={on ? words.again[language] : undefined} onClick={onClick} onKeyDown={onKeyDown}>
      <KindSymbol kind={row.kind} size={20} outlined={row.status === 'planned' || row.status === 'under-construction'} />
      <span className="list-kind">{kindWord[row.kind][language]}</span>{' '}
      <span className="list-name">{row.name[language]}</span>{' '}
      <span className="list-meta"><Dotted parts={[note, ...sayMeta(row, language)].filter(Boolean)} /></span>
    </button>
  )
}
