import type { Card } from '@bay-atlas/data/card.ts'
import type { Citation } from '@bay-atlas/data/citation.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { OtherScript } from '../look/other-script.tsx'
import { Section } from '../look/parts.tsx'
import { comma } from '@bay-atlas/data/words/word.ts'
import { cardWord, sayReliability } from '../look/words-card.ts'

type Props = { language: Language; card: Card }

/** The passages, then every source by its number, and how sure the whole is. */
export function CardSources({ language, card }: Props) {
  const { quotes, confidence } = card.asset.properties
  return (
    <>
      {quotes.length > 0 && (
        <Section title={cardWord.passages[language]}>
          {quotes.map(({ source, words: passage }) => {
            const index = card.sources.findIndex(({ id }) => id === source)
            return <blockquote key={source + passage} lang={card.sources[index]?.lang}><p>{passage}</p>{index >= 0 && <cite>{index + 1}</cite>}</blockquote>
          })}
        </Section>
      )}
      <Section title={cardWord.sources[language]} meta={card.sources.length || undefined}>
        <ol className="sources">{card.sources.map(citation => <SourceLine key={citation.id} citation={citation} language={language} />)}</ol>
        <p className={confidence === 'sourced' ? 'card-note' : 'card-note doubtful'}>{confidence === 'sourced' ? cardWord.sourced[language] : cardWord.notSourced[language]}</p>
      </Section>
    </>
  )
}

/** A source as it may be followed: a link only where the address is the original's. */
function SourceLine({ citation: { title, lang, publisher, date, reliability, link }, language }: { citation: Citation; language: Language }) {
  const stop = comma(language)
  return (
    <li>
      {link ? <a href={link} lang={lang} target="_blank" rel="noopener noreferrer">{title}</a> : <span lang={lang}>{title}</span>}
      <small> <OtherScript text={publisher} language={language} lang={lang} />{stop}{formatDate(date, language)}{stop}</small>
      <small className={reliability === 'mirror' ? 'mirror' : undefined}>{sayReliability(reliability, link !== null, language)}</small>
    </li>
  )
}
