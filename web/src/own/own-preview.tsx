import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { OwnSeen } from '@bay-atlas/data/table/own-seen.ts'
import { sayFileFault } from '@bay-atlas/data/table/say-file-fault.ts'
import { kinds, kindWord } from '@bay-atlas/data/vocabulary.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { Dotted, QuietButton } from '../look/parts.tsx'
import { ownSentence, ownWord } from '../look/words-own.ts'
import { FileButton } from './file-button.tsx'
import { OwnColumns } from './own-columns.tsx'
import { OwnDatum } from './own-datum.tsx'
import { OwnFaults } from './own-faults.tsx'
import { forget, wish, type Session } from './own-session.ts'

type Read = Extract<Session, { at: 'read' }>
type Props = { language: Language; session: Read; onSee: (bounds: Bbox, maxZoom: number) => void; onPlace: () => void; onFile: (file: File) => void }

/** What was understood of a file, and what the reader can set right before it goes on the map. */
export function OwnPreview({ language, session, onSee, onPlace, onFile }: Props) {
  const { file, table, wishes, read, fault, progress } = session
  const seen = read?.seen
  const { format, encoding, count } = table
  const { sum } = ownSentence
  const said = (value: number) => formatNumber(value, language)
  return (
    <>
      <h3 className="own-file">{file}</h3>
      <p className="own-small"><Dotted parts={[format === 'geojson' ? 'GeoJSON' : format.toUpperCase(), encoding?.toUpperCase() ?? ''].filter(Boolean)} /></p>
      <p className="own-sum" role="status">{seen ? sum(language, said(seen.read), said(seen.taken), said(seen.left)) : progress ? ownSentence.progress(language, said(progress.done), said(progress.of)) : fault ? '' : ownWord.reading[language]}</p>
      {!seen && !fault && <div className="own-wait"><progress aria-label={ownWord.reading[language]} value={progress?.done} max={progress?.of ?? count} /><QuietButton onClick={forget}>{ownWord.cancel[language]}</QuietButton></div>}
      {fault && <p role="alert" className="own-alert">{sayFileFault(fault, language)}</p>}
      {seen && (seen.lacksKind || wishes.kind) && (
        <label className="own-field">{ownWord.kindAsk[language]}
          <select value={wishes.kind ?? ''} onChange={({ target }) => wish({ kind: kinds.find(kind => kind === target.value) ?? null })}>
            <option value="">{ownWord.kindNone[language]}</option>
            {kinds.map(kind => <option key={kind} value={kind}>{kindWord[kind][language]}</option>)}
          </select>
        </label>
      )}
      {seen && <OwnDatum language={language} seen={seen} onDatum={datum => wish({ datum })} onSee={onSee} />}
      {seen && seen.taken > 0 && <button type="button" className="btn wide" onClick={onPlace}>{placeWords(seen, language)}</button>}
      <OwnColumns language={language} table={table} mapping={wishes.mapping} open={fault !== null || seen?.taken === 0} onMapping={mapping => wish({ mapping })} />
      {seen && <OwnFaults language={language} seen={seen} file={file} />}
      <FileButton language={language} onFile={onFile} again />
    </>
  )
}

const placeWords = ({ taken, datum }: OwnSeen, language: Language) => (datum === 'WGS-84' ? ownSentence.place : ownSentence.convert)(language, formatNumber(taken, language), datum)
