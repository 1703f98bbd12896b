import { useId, useState, type CSSProperties, type KeyboardEvent } from 'react'
import type { Cell, Column } from '@bay-atlas/data/board.ts'
import type { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { CrossButton } from '../look/parts.tsx'
import { boardWord } from '../look/words-board.ts'
import { FigureReceipt } from './figure-receipt.tsx'
import { CellContent } from './table-cell.tsx'

type Props = {
  row: Cell[]
  columns: Column[]
  language: Language
  figures: FigureAnswer
  /** The largest value of a matrix, which is shaded darkest; 0 for no shading. */
  greatest: number
  isFolded: boolean
  onPick: (id: string) => void
}

/** A row and, when one of its figures is asked, the row of its receipt underneath. */
export function TableRow({ row, columns, language, figures, greatest, isFolded, onPick }: Props) {
  const [open, setOpen] = useState<number | null>(null)
  const id = useId()
  const asked = open === null ? undefined : row[open]?.figures
  const close = () => setOpen(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return
    event.stopPropagation()
    close()
  }
  return (
    <>
      <tr className={isFolded ? 'is-folded' : undefined} onKeyDown={onKeyDown}>
        {row.map((cell, at) => {
          const content = <CellContent cell={cell} language={language} isOpen={open === at} controls={id} onReceipt={() => setOpen(open === at ? null : at)} onPick={onPick} />
          const look = { className: [columns[at]?.align ?? 'start', cell.tone].filter(Boolean).join(' '), style: at > 0 ? shadeOf(cell, greatest) : undefined }
          return at === 0 ? <th key={at} scope="row" {...look}>{content}</th> : <td key={at} {...look}>{content}</td>
        })}
      </tr>
      {asked && (
        <tr className={isFolded ? 'board-receipt is-folded' : 'board-receipt'} id={id} onKeyDown={onKeyDown}>
          <td colSpan={columns.length}>
            <div className="board-receipt-box">
              <CrossButton label={boardWord.close[language]} onClick={close} />
              <FigureReceipt ids={asked} figures={figures} language={language} />
            </div>
          </td>
        </tr>
      )}
    </>
  )
}

/** The larger the count, the darker; by square root, so that small counts still show. */
function shadeOf({ value }: Cell, greatest: number): CSSProperties | undefined {
  if (!greatest || !value || value < 0) return undefined
  return { background: `color-mix(in srgb, var(--accent) ${Math.round(Math.sqrt(value / greatest) * 45)}%, var(--paper))` }
}
