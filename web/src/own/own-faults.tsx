import { useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { leavesOut } from '@bay-atlas/data/table/own-rows.ts'
import { sayFault } from '@bay-atlas/data/table/say-fault.ts'
import type { RowFault } from '@bay-atlas/data/table/table.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { TextButton } from '../look/parts.tsx'
import { saveText } from '../look/save-text.ts'
import { ownSentence, ownWord } from '../look/words-own.ts'
import { faultsCsv, sayField, sayOutcome } from './own-csv.ts'

/** Shown before "more"; the file holds all. */
const folded = 20

/** Everything that was not understood, row by row, with what became of it; to be kept as a file. */
export function OwnFaults({ language, faults, file }: { language: Language; faults: readonly RowFault[]; file: string }) {
  const [isWhole, setWhole] = useState(false)
  if (!faults.length) return <p className="own-small">{ownWord.noFaults[language]}</p>
  const shown = isWhole ? faults : faults.slice(0, folded)
  return (
    <details className="own-part" open>
      <summary>{ownWord.faults[language]} <span>{formatNumber(faults.length, language)}</span></summary>
      <ul className="own-faults">
        {shown.map((fault, at) => (
          <li key={at} className={leavesOut(fault) ? 'left-out' : undefined}>
            <b>{ownSentence.line(language, String(fault.line))}</b> <span className="own-outcome">{sayField(fault, language)} · {sayOutcome(fault, language)}</span>
            <span className="own-reason">{sayFault(fault, language)}</span>
          </li>
        ))}
      </ul>
      <p className="own-actions">
        {shown.length < faults.length && <TextButton onClick={() => setWhole(true)}>{ownSentence.more(language, formatNumber(faults.length - shown.length, language))}</TextButton>}
        <TextButton onClick={() => saveText(faultsCsv(faults, language), `${file.replace(/\.\w+$/, '')}-faults.csv`, 'text/csv;charset=utf-8')}>{ownWord.saveFaults[language]}</TextButton>
      </p>
    </details>
  )
}
