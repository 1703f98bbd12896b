import type { Headline, HeadlineRow } from '@bay-atlas/data/boards/bay-headline.ts'
import { baysWord, bayWord } from '@bay-atlas/data/boards/words-bays.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { bayNames, type BayName } from '@bay-atlas/data/scene/bays-view.ts'
import { colon, comma } from '@bay-atlas/data/words/word.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { OtherScript } from '../look/other-script.tsx'
import { baysPageWord } from '../look/words-bays-page.ts'
import { Receipts } from '../panels/receipts.tsx'
import { inOneLine } from '../panels/statement.ts'

/** Four figures under each map, each with its year, its receipt and a thin bar against the greatest. */
export function BaysFigures({ headline, columns, gap, language }: { headline: Headline; columns: number; gap: number; language: Language }) {
  return (
    <div className="bays-figures" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, columnGap: gap }}>
      {bayNames.map(bay => (
        <section key={bay} aria-label={bayWord[bay][language]}>
          {columns < 4 && <h3>{bayWord[bay][language]}</h3>}
          {headline.rows.map(row => <FigureRow key={row.metric} row={row} bay={bay} headline={headline} language={language} />)}
        </section>
      ))}
    </div>
  )
}

function FigureRow({ row, bay, headline, language }: { row: HeadlineRow; bay: BayName; headline: Headline; language: Language }) {
  const { cell, figure, number, unit, when, share, sources, isOpen } = row.values[bay]
  const cited = sources.flatMap(at => { const citation = headline.sources[at - 1]; return citation ? [{ number: at, citation }] : [] })
  const isOdd = cell.tone === 'disagree'
  const note = isOdd ? cell.note : figure?.note?.[language]
  return (
    <div className="bays-row">
      <Receipts language={language} about={row.name} value={figure ? [inOneLine(figure, language), when].join(comma(language)) : undefined} sources={cited} quotes={figure?.quote ? [figure.quote] : []} note={note} general={isOpen}>
        <span className="bays-what">{row.name}</span>
        <span className="bays-value">
          <b className={cell.tone === 'missing' ? 'missing' : isOdd ? 'odd' : undefined}>{isOdd ? cell.text : number}</b>
          {!isOdd && unit && <span>{unit}</span>}
          {when && <small>{when}</small>}
        </span>
      </Receipts>
      <div className="bays-bar" aria-hidden="true"><i className={bay === 'gba' ? 'own' : undefined} style={{ width: `${(share * 100).toFixed(1)}%` }} /></div>
    </div>
  )
}

/** The numbered sources of the figures under the maps, and whose the maps are. */
export function BaysSources({ headline, language }: { headline: Headline; language: Language }) {
  return (
    <footer className="bays-sources">
      <h2>{baysPageWord.sources[language]}</h2>
      <ol>{headline.sources.map(({ id, title, lang, publisher, date, link }) => <li key={id}><span lang={lang}>{link ? <a href={link} target="_blank" rel="noopener noreferrer">{title}</a> : title}</span>{colon(language)}<OtherScript text={publisher} language={language} lang={lang} />{comma(language)}{formatDate(date, language)}</li>)}</ol>
      <p>{baysWord.credits[language]}</p>
    </footer>
  )
}
