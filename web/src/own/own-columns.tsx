import { useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { fields, type Field } from '@bay-atlas/data/table/fields.ts'
import type { Mapping } from '@bay-atlas/data/table/recognise.ts'
import { langOf } from '@bay-atlas/data/language.ts'
import { fieldWord, ownWord } from '../look/words-own.ts'
import type { TableSeen } from './own-messages.ts'

type Props = { language: Language; table: TableSeen; mapping: Mapping; /** No row can be taken before a column is chosen. */ open: boolean; onMapping: (mapping: Mapping) => void }

/** Every column of the file with what it was taken for, to be set right; and the first rows as they stand there. */
export function OwnColumns({ language, table, mapping, open, onMapping }: Props) {
  const { heads, sample } = table
  // Opened for the reader or by the reader, it stays so: one column chosen is seldom the last.
  const [isOpen, setOpen] = useState(open)
  if (open && !isOpen) setOpen(true)
  const fieldAt = (at: number) => fields.find(field => mapping[field] === at)
  const sampleOf = (at: number) => sample.map(({ cells }) => cells[at] ?? '').find(Boolean) ?? ''
  return (
    <>
      <details className="own-part" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{ownWord.columns[language]}</summary>
        <ul className="own-columns">
          {heads.map((head, at) => (
            <li key={at}>
              <label><span className="own-head" lang={langOf(head, language)}>{head || `#${at + 1}`}</span><small lang={langOf(sampleOf(at), language)}>{sampleOf(at)}</small>
                <select value={fieldAt(at) ?? ''} onChange={({ target }) => onMapping(changed(mapping, at, fields.find(field => field === target.value)))}>
                  <option value="">{ownWord.unused[language]}</option>
                  {fields.map(field => <option key={field} value={field}>{fieldWord[field][language]}</option>)}
                </select>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <details className="own-part">
        <summary>{ownWord.firstRows[language]}</summary>
        <div className="own-scroll" role="group" aria-label={ownWord.firstRows[language]} tabIndex={0}>
          <table>
            <thead><tr><th scope="col">{ownWord.row[language]}</th>{heads.map((head, at) => <th key={at} scope="col" lang={langOf(head, language)}>{head}</th>)}</tr></thead>
            <tbody>{sample.map(({ line, cells }) => <tr key={line}><th scope="row">{line}</th>{heads.map((_, at) => <td key={at} lang={langOf(cells[at] ?? '', language)}>{cells[at]}</td>)}</tr>)}</tbody>
          </table>
        </div>
      </details>
    </>
  )
}

/** The mapping with one column taken for something else; a field is held by one column alone. */
export function changed(mapping: Mapping, at: number, to: Field | undefined): Mapping {
  const rest = Object.fromEntries(fields.flatMap(field => (mapping[field] === undefined || mapping[field] === at || field === to ? [] : [[field, mapping[field]]])))
  return to ? { ...rest, [to]: at } : rest
}
