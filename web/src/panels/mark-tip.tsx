import type { Row } from '@bay-atlas/data/row.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { kinds } from '@bay-atlas/data/vocabulary.ts'
import { sayMeta, sayPlace } from '@bay-atlas/data/words/asset-in-words.ts'
import { KindSymbol } from '../look/symbol.tsx'
import { word } from '@bay-atlas/data/words/word.ts'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { CrossButton } from '../look/parts.tsx'
import { words } from '../look/words.ts'

const parts = word('含其组成部分', '含其組成部分', 'with its parts')
const vagueWord = word('仅知在此区域内', '僅知在此區域內', 'known only to lie within')

type Rows = [Row, ...Row[]]
type Props = { language: Language; rows: Rows; type: 'asset' | 'cluster' | 'vague'; at: [number, number] }

/** Beside the pointer: the name of one asset, or the mix of a cluster in words. */
export function MarkTip({ language, rows, type, at: [left, top] }: Props) {
  const [first] = rows
  return (
    <div className="tip" style={{ left, top }} aria-hidden="true">
      {type === 'asset'
        ? <><b>{first.name[language]}</b><span>{sayMeta(first, language).join(' · ')}{rows.length > 1 ? ` · ${parts[language]} ${rows.length - 1}` : ''}</span></>
        : <><b>{type === 'vague' ? `${sayPlace(first, language)} · ${vagueWord[language]}` : ''}</b>{mixOf(rows).map(([kind, count]) => <span key={kind} className="tip-kind"><KindSymbol kind={kind} size={14} />{kindsWord[kind][language]} {count}</span>)}</>}
    </div>
  )
}

const mixOf = (rows: Rows) => kinds.flatMap(kind => {
  const count = rows.filter(row => row.kind === kind).length
  return count ? [[kind, count] as const] : []
})

type PopProps = { language: Language; rows: Rows; vague: boolean; at: [number, number]; onPick: (id: string) => void; onClose: () => void }

/** What a mark stands for when it cannot come apart: every asset by name. Escape closes. */
export function MarkPop({ language, rows, vague, at: [left, top], onPick, onClose }: PopProps) {
  const title = vague ? `${sayPlace(rows[0], language)} · ${vagueWord[language]}` : sayPlace(rows[0], language)
  return (
    <section className="mark-pop" style={{ left: `clamp(8px, ${left + 14}px, calc(100% - 312px))`, top: `clamp(8px, ${top + 8}px, calc(100% - 330px))` }} aria-label={title} onKeyDown={event => event.key === 'Escape' && onClose()}>
      <header><h3>{title}</h3><CrossButton label={words.close[language]} onClick={onClose} /></header>
      <ul>
        {rows.map(row => (
          <li key={row.id}><button type="button" onClick={() => onPick(row.id)}><KindSymbol kind={row.kind} size={16} /><span>{row.name[language]}</span></button></li>
        ))}
      </ul>
    </section>
  )
}
