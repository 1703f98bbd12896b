import type { Card } from '@bay-atlas/data/card.ts'
import { linkKindWord, linkStatusWord } from '@bay-atlas/data/words/link-words.ts'
import type { Link } from '@bay-atlas/data/schema.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { Dotted, Section } from '../look/parts.tsx'
import { colon } from '@bay-atlas/data/words/word.ts'
import { cardWord } from '../look/words-card.ts'
import { NamedLines } from './named-line.tsx'
import { Receipts } from './receipts.tsx'
import { numbered } from './statement.ts'

type Props = { language: Language; card: Card; onOpen: (id: string) => void }

/** What this asset does together with others, each with its year, standing and receipts. */
export function CardLinks({ language, card, onOpen }: Props) {
  if (!card.links.length) return null
  return (
    <Section title={cardWord.links[language]} meta={card.links.length}>
      {card.links.map(link => <LinkLine key={link.id} link={link} language={language} card={card} onOpen={onOpen} />)}
    </Section>
  )
}

function metaOf({ kind, year, status, crossBorder }: Link, language: Language): string[] {
  return [linkKindWord[kind][language], year === null ? '' : String(year), crossBorder ? cardWord.crossBorder[language] : '', status === 'stated' ? '' : linkStatusWord[status][language]].filter(Boolean)
}

function LinkLine({ link, language, card, onOpen }: Props & { link: Link }) {
  const partners = link.parties.filter(id => id !== card.asset.id)
  return (
    <article className="link">
      <Receipts language={language} about={link.name[language]} sources={numbered(link.sources, card.sources)} quotes={link.quotes} note={link.note?.[language]} general={link.confidence === 'general-knowledge'} className="link-head">
        <h4>{link.name[language]}</h4>
      </Receipts>
      <p className="card-meta"><Dotted parts={metaOf(link, language)} /></p>
      {link.achieved && <p className="card-meta">{cardWord.achieved[language]}{colon(language)}{link.achieved[language]}</p>}
      <NamedLines ids={partners} named={card.named} language={language} onOpen={onOpen} />
    </article>
  )
}
