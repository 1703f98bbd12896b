import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { sayMeta, sayPlace } from '@bay-atlas/data/words/asset-in-words.ts'
import { KindSymbol } from '../look/symbol.tsx'
import { filled, word } from '@bay-atlas/data/words/word.ts'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { CrossButton } from '../look/parts.tsx'
import { words } from '../look/words.ts'

const parts = word('含其组成部分', '含其組成部分', 'with its parts')
const vagueWord = word('仅知在此区域内', '僅知在此區域內', 'known only to lie within')
const sayMore = filled(word('另有 {0} 项，用筛选可再缩小范围', '另有 {0} 項，可用篩選收窄範圍', '{0} more; filters narrow them down'))

type Props = { language: Language; mark: Mark; at: [number, number] }

/** Beside the pointer: the name of one asset, or the mix of a cluster in words. */
export function MarkTip({ language, mark: { type, rows: [first], count, mix }, at: [left, top] }: Props) {
  return (
    <div className="tip" style={{ left, top }} aria-hidden="true">
      {type === 'asset'
        ? <><b>{first.name[language]}</b><span>{sayMeta(first, language).join(' · ')}{count > 1 ? ` · ${parts[language]} ${formatNumber(count - 1, language)}` : ''}</span></>
        : <><b>{type === 'vague' ? `${sayPlace(first, language)} · ${vagueWord[language]}` : ''}</b>{mix.map(([kind, some]) => <span key={kind} className="tip-kind"><KindSymbol kind={kind} size={14} />{kindsWord[kind][language]} {formatNumber(some, language)}</span>)}</>}
    </div>
  )
}

type PopProps = Props & { onPick: (id: string) => void; onClose: () => void }

/** What a mark stands for when it cannot come apart: every asset by name, or the heaviest and how many more. Escape closes. */
export function MarkPop({ language, mark: { type, rows, count }, at: [left, top], onPick, onClose }: PopProps) {
  const title = type === 'vague' ? `${sayPlace(rows[0], language)} · ${vagueWord[language]}` : sayPlace(rows[0], language)
  return (
    <section className="mark-pop" style={{ left: `clamp(8px, ${left + 14}px, calc(100% - 312px))`, top: `clamp(8px, ${top + 8}px, calc(100% - 330px))` }} aria-label={title} onKeyDown={event => event.key === 'Escape' && onClose()}>
      <header><h3>{title}</h3><CrossButton label={words.close[language]} onClick={onClose} /></header>
      <ul>
        {rows.map(row => (
          <li key={row.id}><button type="button" onClick={() => onPick(row.id)}><KindSymbol kind={row.kind} size={16} /><span>{row.name[language]}</span></button></li>
        ))}
      </ul>
      {count > rows.length && <p>{sayMore(language, formatNumber(count - rows.length, language))}</p>}
    </section>
  )
}
