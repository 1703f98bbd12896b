import type { Column } from '@bay-atlas/data/board.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { boardWord } from '../look/words-board.ts'
import type { Order } from './sorted-rows.ts'

type Props = { columns: Column[]; /** The least of each, in pixels. */ widths: number[]; order: Order; language: Language; onSort: (column: number) => void }

/** The heads of a table; each is a button that sorts by its column. */
export function TableHead({ columns, widths, order, language, onSort }: Props) {
  const directionOf = (column: number) => (order?.column !== column ? 'none' : order.descending ? 'descending' : 'ascending')
  return (
    <thead>
      <tr>
        {columns.map(({ name, align, unit }, at) => (
          <th key={at} scope="col" className={align} style={{ minWidth: widths[at] }} aria-sort={directionOf(at)}>
            <button type="button" onClick={() => onSort(at)}>
              {name}{unit && <small>{unit}</small>}
              <span className="board-sort" aria-hidden="true">{order?.column === at ? (order.descending ? '↓' : '↑') : ''}</span>
              <span className="unseen">{` ${boardWord.sort[language]}`}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
