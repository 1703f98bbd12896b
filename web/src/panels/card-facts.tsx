import type { Card } from '@bay-atlas/data/card.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { Section } from '../look/parts.tsx'
import { comma } from '@bay-atlas/data/words/word.ts'
import { metricName } from '@bay-atlas/data/words/metric-name.ts'
import { cardWord } from '../look/words-card.ts'
import { Receipts } from './receipts.tsx'
import { byMetric, inOneLine, numbered, printed, type Statement } from './statement.ts'

type Props = { language: Language; card: Card }

/** Every fact of the asset with its receipts. */
export function CardFacts({ language, card }: Props) {
  const { facts } = card.asset.properties
  if (!facts.length) return null
  return <Section title={cardWord.facts[language]}><Statements language={language} card={card} statements={facts} /></Section>
}

/** Figures of bays, cities and rankings that are about this asset. */
export function CardFigures({ language, card }: Props) {
  const disputed = card.contradictions.flatMap(({ figures }) => figures)
  const settled = card.figures.filter(({ id }) => !disputed.includes(id))
  return (
    <>
      {settled.length > 0 && <Section title={cardWord.figures[language]}><Statements language={language} card={card} statements={settled} /></Section>}
      {card.contradictions.length > 0 && (
        <Section title={cardWord.contradictions[language]}>
          {card.contradictions.map(({ id, title, what, figures }) => (
            <div className="dispute" key={id}>
              <h4>{title[language]}</h4>
              <Statements language={language} card={card} statements={card.figures.filter(figure => figures.includes(figure.id))} />
              <p className="card-note">{what[language]}</p>
            </div>
          ))}
        </Section>
      )}
    </>
  )
}

function Statements({ language, card, statements }: Props & { statements: readonly Statement[] }) {
  return (
    <ul className="facts">
      {byMetric(statements).map(([metric, values]) => (
        <li className="fact-group" key={metric}>
          {values.map((statement, index) => <FactLine key={index} language={language} card={card} statement={statement} repeated={index > 0} />)}
        </li>
      ))}
    </ul>
  )
}

/** One value: what it measures once, then the value, its date and its receipts. */
function FactLine({ language, card, statement, repeated }: Props & { statement: Statement; repeated: boolean }) {
  const label = metricName(statement.metric, card.metrics, language)
  const { before, main, after, long } = printed(statement, language)
  const date = statement.asOf === null ? cardWord.undatedValue[language] : formatDate(statement.asOf, language)
  // A founding year or a name does not age; a quantity does, and says so even when its date is not known.
  const ages = statement.unit !== 'none'
  return (
    <Receipts language={language} about={label} value={inOneLine(statement, language) + comma(language) + date} sources={numbered(statement.sources, card.sources)}
      quotes={statement.quote ? [statement.quote] : []} note={statement.note?.[language]} general={statement.confidence === 'general-knowledge'} className={long ? 'fact long' : 'fact'}>
      <span className={repeated ? 'fact-label repeated' : 'fact-label'}>{label}</span>
      <span className="fact-value">{before && <small>{before} </small>}<b>{main}</b>{after && <small> {after}</small>}{ages && <small className="fact-date"> {date}</small>}</span>
    </Receipts>
  )
}
