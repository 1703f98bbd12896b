import type { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Figure } from '@bay-atlas/data/schema.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { metricName } from '@bay-atlas/data/words/metric-name.ts'
import { comma } from '@bay-atlas/data/words/word.ts'
import { boardWord } from '../look/words-board.ts'
import { cardWord } from '../look/words-card.ts'
import { Receipt } from '../panels/receipt.tsx'
import { inOneLine, numbered, type Numbered } from '../panels/statement.ts'

type Props = { ids: readonly string[]; figures: FigureAnswer; language: Language }

/** Where figures come from: each with its value and date and every source it has; where sources disagree, why. */
export function FigureReceipt({ ids, figures, language }: Props) {
  const known = [...figures.figures, ...figures.counterparts]
  const asked = ids.flatMap(id => known.find(figure => figure.id === id) ?? [])
  const cited = figures.sources.filter(({ id }) => asked.some(figure => figure.sources.includes(id)))
  const disputes = figures.contradictions.filter(one => one.figures.some(id => ids.includes(id)))
  return (
    <>
      {asked.length === 0 && <p>{boardWord.unknownFigure[language]}</p>}
      {asked.map(figure => <OneFigure key={figure.id} figure={figure} sources={numbered(figure.sources, cited)} figures={figures} language={language} />)}
      {disputes.map(({ id, title, what }) => (
        <div key={id} className="board-dispute">
          <h4>{boardWord.contradiction[language]} <span>{title[language]}</span></h4>
          <p>{what[language]}</p>
        </div>
      ))}
    </>
  )
}

function OneFigure({ figure, sources, figures, language }: { figure: Figure; sources: Numbered[]; figures: FigureAnswer; language: Language }) {
  const about = metricName(figure.metric, figures.metrics, language)
  const when = figure.asOf ? formatDate(figure.asOf, language) : cardWord.undatedValue[language]
  const value = [inOneLine(figure, language), when].filter(Boolean).join(comma(language))
  const note = figure.note?.[language]
  if (sources.length === 0) {
    return <div><h4>{cardWord.receipt[language]} <span>{about}</span></h4><p className="receipt-value">{value}</p><p>{cardWord.generalWhy[language]}</p>{note && <p className="receipt-from">{note}</p>}</div>
  }
  return sources.map(source => <div key={source.number}><Receipt language={language} about={about} value={value} source={source} quote={figure.quote} note={note} /></div>)
}
