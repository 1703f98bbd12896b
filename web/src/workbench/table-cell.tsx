import type { Cell } from '@bay-atlas/data/board.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { OtherScript } from '../look/other-script.tsx'
import { boardWord } from '../look/words-board.ts'

type Props = {
  cell: Cell
  language: Language
  isOpen: boolean
  /** The id of the row that its receipt opens. */
  controls: string
  onReceipt: () => void
  onPick: (id: string) => void
}

/** What stands in a cell: a text, the asset it opens, or the button of its receipt; a note underneath. */
export function CellContent({ cell, language, isOpen, controls, onReceipt, onPick }: Props) {
  const { text, figures, asset, note } = cell
  const receipt = { 'aria-expanded': isOpen, 'aria-controls': isOpen ? controls : undefined, onClick: onReceipt }
  const hidden = <span className="unseen">{` ${boardWord.receipt[language]}`}</span>
  const hasReceipt = figures !== undefined && figures.length > 0
  return (
    <>
      {asset !== undefined && <button type="button" className="board-name" onClick={() => onPick(asset)}>{text}</button>}
      {asset !== undefined && hasReceipt && <button type="button" className="board-figure more" aria-label={`${text} ${boardWord.receipt[language]}`} {...receipt}>i</button>}
      {asset === undefined && (hasReceipt ? <button type="button" className="board-figure" {...receipt}>{text}{hidden}</button> : <span className="board-text"><OtherScript text={text} language={language} /></span>)}
      {note && <small><OtherScript text={note} language={language} /></small>}
    </>
  )
}
