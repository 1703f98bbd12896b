import { QuietButton } from '../look/parts.tsx'
import { useCopy } from '../look/use-copy.ts'
import { presentWord, sayDownload, sayFailure, sayProgress, saySaved } from '../look/words-present.ts'
import type { PresentProps } from './present-props.ts'

type Props = Pick<PresentProps, 'language' | 'choice' | 'link' | 'snippets' | 'download' | 'onDownload' | 'onCancel'>

/** The one thing to do, and the link; how far it is, or what went wrong. */
export function PresentActions({ language, choice, link, snippets, download, onDownload, onCancel }: Props) {
  const { copied, copy } = useCopy()
  const live = choice.format === 'embed'
  const code = snippets[0]?.code ?? ''
  const busy = download.state === 'busy'
  return (
    <footer className="present-actions">
      <Outcome language={language} download={download} />
      <div className="present-buttons">
        {live
          ? <button type="button" className="btn" onClick={() => copy('code', code)}>{presentWord.copyCode[language]}</button>
          : <button type="button" className="btn" aria-disabled={busy} onClick={() => !busy && onDownload()}>{sayDownload(choice.format, language)}</button>}
        <QuietButton onClick={() => copy('link', link)}>{presentWord.copyLink[language]}</QuietButton>
        {busy && <QuietButton onClick={onCancel}>{presentWord.cancel[language]}</QuietButton>}
        <span className="present-copied" role="status">{copied?.worked ? presentWord.copied[language] : copied ? presentWord.copyFailed[language] : ''}</span>
      </div>
      {copied && !copied.worked && <textarea className="present-by-hand" aria-label={presentWord.copyLink[language]} readOnly rows={2} value={copied.of === 'code' ? code : link} onFocus={event => event.target.select()} />}
    </footer>
  )
}

function Outcome({ language, download }: Pick<Props, 'language' | 'download'>) {
  const slow = download.state === 'busy' && download.slow ? download : null
  return (
    <>
      {download.state === 'failed' && <p className="present-failed" role="alert">{sayFailure(download.failure, language)}</p>}
      <div className="present-progress" role="status">
        {slow && <><span>{sayProgress(slow.received, slow.total, language)}</span><progress aria-label={sayProgress(0, null, language)} max={slow.total ?? undefined} value={slow.total === null ? undefined : slow.received} /></>}
        {download.state === 'done' && <span>{saySaved(download.file, language)}</span>}
      </div>
    </>
  )
}
