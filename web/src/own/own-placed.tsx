import { useState } from 'react'
import { langOf, type Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { OwnRead, OwnRow } from '@bay-atlas/data/table/own-rows.ts'
import { formatDistance, formatNumber } from '@bay-atlas/data/words/format.ts'
import { QuietButton, TextButton } from '../look/parts.tsx'
import { saveText } from '../look/save-text.ts'
import { ownSentence, ownWord } from '../look/words-own.ts'
import type { OwnData } from '../state/own.ts'
import type { OwnShown } from '../state/page.ts'
import { FileButton } from './file-button.tsx'
import { enrichedCsv } from './own-csv.ts'
import { OwnFaults } from './own-faults.tsx'

type Props = { language: Language; data: OwnData; byId: ReadonlyMap<string, Row>; left: number; read: OwnRead | null; shown: OwnShown | null; onOwn: (own: OwnShown | null) => void; onSee: () => void; onPick: (id: string) => void; onFile: (file: File) => void; onRemove: () => void }

const ways = [[null, 'both'], ['only', 'only'], ['hide', 'hide']] as const

/** The reader's rows stand on the map: which are shown, which may be assets of the atlas, and the way to be rid of them. */
export function OwnPlaced({ language, data, byId, left, read, shown, onOwn, onSee, onPick, onFile, onRemove }: Props) {
  const matched = data.own.filter(({ match }) => match)
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      <p className="own-sum" role="status">{ownSentence.placed(language, number(data.rows.length))} <b>{data.file}</b></p>
      <p className="own-small">{ownSentence.sum(language, number(data.rows.length + left), number(data.rows.length), number(left))}</p>
      <div className="seg own-shown" role="group" aria-label={ownWord.shown[language]}>
        {ways.map(([way, name]) => <button key={name} type="button" aria-pressed={shown === way} onClick={() => onOwn(way)}>{ownWord[name][language]}</button>)}
      </div>
      <p className="own-small own-key"><svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true"><path d="M-9-4V-9H-4M4-9H9V-4M9 4V9H4M-4 9H-9V4" fill="none" stroke="currentColor" strokeWidth="1.8" /><circle r="3.5" fill="currentColor" /></svg>{ownWord.framed[language]}</p>
      <p className="own-actions">{read && <QuietButton onClick={onSee}>{ownWord.seeAll[language]}</QuietButton>}<QuietButton onClick={onRemove}>{ownWord.remove[language]}</QuietButton></p>
      {matched.length > 0 && <Matches language={language} matched={matched} byId={byId} onPick={onPick} />}
      <p className="own-actions"><TextButton onClick={() => saveText(enrichedCsv(data.own, byId, language), `${data.file.replace(/\.\w+$/, '')}-atlas.csv`, 'text/csv;charset=utf-8')}>{ownWord.saveRich[language]}</TextButton></p>
      {read && read.faults.length > 0 && <OwnFaults language={language} faults={read.faults} file={data.file} />}
      <FileButton language={language} onFile={onFile} again />
    </>
  )
}

const folded = 12

/** Own rows beside the assets they may be; either opens its card. */
function Matches({ language, matched, byId, onPick }: { language: Language; matched: OwnRow[]; byId: ReadonlyMap<string, Row>; onPick: (id: string) => void }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? matched : matched.slice(0, folded)
  return (
    <section className="own-part">
      <h3>{ownWord.matches[language]}</h3>
      <p className="own-small">{ownSentence.matched(language, formatNumber(matched.length, language))}</p>
      <ul className="own-matches">
        {shown.map(({ row, match }) => {
          const asset = match ? byId.get(match.id) : undefined
          return asset && match && (
            <li key={row.id}>
              <TextButton onClick={() => onPick(row.id)}><span lang={langOf(row.name[language], language)}>{row.name[language]}</span></TextButton> <span aria-hidden="true">→</span> <TextButton onClick={() => onPick(asset.id)}>{asset.name[language]}</TextButton>
              <small>{ownWord[match.how][language]}{match.metres === null ? '' : ` · ${formatDistance(match.metres, language)}`}</small>
            </li>
          )
        })}
      </ul>
      {shown.length < matched.length && <TextButton onClick={() => setWhole(true)}>{ownSentence.more(language, formatNumber(matched.length - shown.length, language))}</TextButton>}
    </section>
  )
}
