import { useEffect, useState } from 'react'
import type { Card } from '@bay-atlas/data/card.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { QuietButton } from '../look/parts.tsx'
import { cardWord } from '../look/words-card.ts'
import { toClipboard } from '../look/to-clipboard.ts'
import { cite } from './cite.ts'

type Props = { language: Language; card: Card; address?: string; onCopyLink: () => Promise<boolean> }
type Outcome = 'copied' | 'link-failed' | 'cite-failed'

/** Copy the link, copy a citation; where the browser forbids copying, the text is laid out to be taken by hand. */
export function CardActions({ language, card, address, onCopyLink }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome(null), 2400)
    return () => clearTimeout(timer)
  }, [outcome])
  const citation = cite(card, language, address)
  const copyLink = async () => setOutcome((await onCopyLink()) ? 'copied' : 'link-failed')
  const copyCitation = async () => setOutcome((await toClipboard(citation)) ? 'copied' : 'cite-failed')
  return (
    <footer className="card-actions">
      <QuietButton onClick={copyLink}>{cardWord.copyLink[language]}</QuietButton>
      <QuietButton onClick={copyCitation}>{cardWord.cite[language]}</QuietButton>
      <span className="card-outcome" role="status">{outcome === 'copied' ? cardWord.copied[language] : outcome === 'link-failed' ? cardWord.linkFailed[language] : outcome === 'cite-failed' ? cardWord.copyFailed[language] : ''}</span>
      {outcome === 'cite-failed' && <textarea className="card-citation" aria-label={cardWord.citation[language]} readOnly rows={3} value={citation} onFocus={event => event.target.select()} />}
    </footer>
  )
}
