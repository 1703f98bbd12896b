import { useState } from 'react'
import { langOf, type Language } from '@bay-atlas/data/language.ts'
import type { OwnSeen } from '@bay-atlas/data/table/own-seen.ts'
import { formatDistance, formatNumber } from '@bay-atlas/data/words/format.ts'
import { QuietButton, TextButton } from '../look/parts.tsx'
import { ownSentence, ownWord } from '../look/words-own.ts'
import type { OwnData } from '../state/own.ts'
import type { OwnShown } from '../state/page.ts'
import { FileButton } from './file-button.tsx'
import { OwnFaults } from './own-faults.tsx'
import { saveOwn } from './save-own.ts'

type Props = { language: Language; data: OwnData; shown: OwnShown | null; onOwn: (own: OwnShown | null) => void; onSee: () => void; onPick: (id: string) => void; onFile: (file: File) => void; onRemove: () => void }

const ways = [[null, 'both'], ['only', 'only'], ['hide', 'hide']] as const

/** The reader's rows stand on the map: which are shown, which may be assets of the atlas, and the way to be rid of them. */
export function OwnPlaced({ language, data: { file, seen }, shown, onOwn, onSee, onPick, onFile, onRemove }: Props) {
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      <p className="own-sum" role="status">{ownSentence.placed(language, number(seen.taken))} <b>{file}</b></p>
      <p className="own-small">{ownSentence.sum(language, number(seen.read), number(seen.taken), number(seen.left))}</p>
      <div className="seg own-shown" role="group" aria-label={ownWord.shown[language]}>
        {ways.map(([way, name]) => <button key={name} type="button" aria-pressed={shown === way} onClick={() => onOwn(way)}>{ownWord[name][language]}</button>)}
      </div>
      <p className="own-small own-key"><svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true"><path d="M-9-4V-9H-4M4-9H9V-4M9 4V9H4M-4 9H-9V4" fill="none" stroke="currentColor" strokeWidth="1.8" /><circle r="3.5" fill="currentColor" /></svg>{ownWord.framed[language]}</p>
      <p className="own-actions"><QuietButton onClick={onSee}>{ownWord.seeAll[language]}</QuietButton><QuietButton onClick={onRemove}>{ownWord.remove[language]}</QuietButton></p>
      {seen.matched > 0 && <Matches language={language} seen={seen} onPick={onPick} />}
      <p className="own-actions"><TextButton onClick={() => void saveOwn('rich', language, file)}>{ownWord.saveRich[language]}</TextButton></p>
      {seen.faultCount > 0 && <OwnFaults language={language} seen={seen} file={file} />}
      <FileButton language={language} onFile={onFile} again />
    </>
  )
}

const folded = 12

/** Own rows beside the assets they may be; either opens its card. */
function Matches({ language, seen: { matches, matched }, onPick }: { language: Language; seen: OwnSeen; onPick: (id: string) => void }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? matches : matches.slice(0, folded)
  const rest = formatNumber(matched - shown.length, language)
  return (
    <section className="own-part">
      <h3>{ownWord.matches[language]}</h3>
      <p className="own-small">{ownSentence.matched(language, formatNumber(matched, language))}</p>
      <ul className="own-matches">
        {shown.map(({ id, name, match }) => (
          <li key={id}>
            <TextButton onClick={() => onPick(id)}><span lang={langOf(name[language], language)}>{name[language]}</span></TextButton> <span aria-hidden="true">→</span> <TextButton onClick={() => onPick(match.id)}>{match.asset[language]}</TextButton>
            <small>{ownWord[match.how][language]}{match.metres === null ? '' : ` · ${formatDistance(match.metres, language)}`}</small>
          </li>
        ))}
      </ul>
      {shown.length < matches.length && <TextButton onClick={() => setWhole(true)}>{ownSentence.more(language, rest)}</TextButton>}
      {isWhole && shown.length < matched && <p className="own-small">{ownSentence.inFile(language, rest)}</p>}
    </section>
  )
}
