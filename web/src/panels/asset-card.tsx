import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Card } from '@bay-atlas/data/card.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { CrossButton, Section } from '../look/parts.tsx'
import { cardWord } from '../look/words-card.ts'
import { words } from '../look/words.ts'
import { CardActions } from './card-actions.tsx'
import { CardBones } from './card-bones.tsx'
import { CardFacts, CardFigures } from './card-facts.tsx'
import { CardHead } from './card-head.tsx'
import { CardLinks } from './card-links.tsx'
import { CardSources } from './card-sources.tsx'
import { CardWhere } from './card-where.tsx'
import { StateLine } from './state-line.tsx'

type Props = {
  language: Language
  card: Card | null
  /** What the list knows already, so that the head stands before the card has arrived. */
  row: Row | null
  state: 'loading' | 'ready' | 'failed'
  onClose: () => void
  /** Another asset named on the card. */
  onOpen: (id: string) => void
  onRetry: () => void
  /** False when the browser would not copy. */
  onCopyLink: () => Promise<boolean>
  /** The address of this view, for the citation. */
  address?: string
}

/** All that is known of one asset, every value with its receipt. Escape closes. */
export function AssetCard({ language, card, row, state, onClose, onOpen, onRetry, onCopyLink, address }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const head = card?.asset.properties ?? row
  const id = card?.asset.id ?? row?.id
  useEffect(() => { if (scroller.current) scroller.current.scrollTop = 0 }, [id])
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === 'Escape') onClose() }
  return (
    <article className="card" aria-label={head?.name[language] ?? cardWord.card[language]} aria-busy={state === 'loading'} onKeyDown={onKeyDown}>
      <div className="card-scroll" ref={scroller}>
        {head ? <CardHead language={language} of={head} onClose={onClose} /> : <header className="card-head"><CrossButton label={words.close[language]} onClick={onClose} /></header>}
        {state === 'loading' && <CardBones language={language} />}
        {state === 'failed' && <StateLine kind={head ? 'card-failed' : 'not-found'} language={language} onRetry={onRetry} />}
        {state === 'ready' && card && <CardBody language={language} card={card} onOpen={onOpen} />}
      </div>
      {state === 'ready' && card && <CardActions language={language} card={card} address={address} onCopyLink={onCopyLink} />}
    </article>
  )
}

function CardBody({ language, card, onOpen }: { language: Language; card: Card; onOpen: (id: string) => void }) {
  const { note, website } = card.asset.properties
  return (
    <>
      <CardFacts language={language} card={card} />
      <CardWhere language={language} card={card} onOpen={onOpen} />
      {note && <Section title={cardWord.note[language]}><p>{note[language]}</p></Section>}
      <CardLinks language={language} card={card} onOpen={onOpen} />
      <CardFigures language={language} card={card} />
      {website && <Section title={cardWord.website[language]}>{website.confirmed ? <a href={website.address} target="_blank" rel="noopener noreferrer">{website.address}</a> : <p className="website">{website.address} <small>{cardWord.websiteUnconfirmed[language]}</small></p>}</Section>}
      <CardSources language={language} card={card} />
    </>
  )
}
