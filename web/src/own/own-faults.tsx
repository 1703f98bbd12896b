import { useState } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { leavesOut } from '@bay-atlas/data/table/own-rows.ts'
import type { OwnSeen } from '@bay-atlas/data/table/own-seen.ts'
import { sayFault } from '@bay-atlas/data/table/say-fault.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { TextButton } from '../look/parts.tsx'
import { ownSentence, ownWord } from '../look/words-own.ts'
import { sayField, sayOutcome } from './own-csv.ts'
import { saveOwn } from './save-own.ts'

/** Shown before "more"; the file holds all. */
const folded = 20

/** Everything that was not understood, row by row, with what became of it; to be kept as a file. */
export function OwnFaults({ language, seen: { faults, faultCount }, file }: { language: Language; seen: OwnSeen; file: string }) {
  const [isWhole, setWhole] = useState(false)
  if (!faults.length) return <p className="own-small">{ownWord.noFaults[language]}</p>
  const shown = isWhole ? faults : faults.slice(0, folded)
  return (
    <details className="own-part" open>
      <summary>{ownWord.faults[language]} <span>{formatNumber(faultCount, language)}</span></summary>
      <ul className="own-faults">
        {shown.map((fault, at) => (
          <li key={at} className={leavesOut(fault) ? 'left-out' : undefined}>
            <b>{ownSentence.line(language, String(fault.line))}</b> <span className="own-outcome">{sayField(fault, language)} · {sayOutcome(fault, language)}</span>
            <span className="own-reason">{sayFault(fault, language)}</span>
          </li>
        ))}
      </ul>
      {isWhole && faults.length < faultCount && <p className="own-small">{ownSentence.inFile(language, formatNumber(faultCount - faults.length, language))}</p>}
      <p className="own-actions">
        {shown.length < faults.length && <TextButton onClick={() => setWhole(true)}>{ownSentence.more(language, formatNumber(faultCount - shown.length, language))}</TextButton>}
        <TextButton onClick={() => void saveOwn('faults', language, file)}>{ownWord.saveFaults[language]}</TextButton>
      </p>
    </details>
  )
}
