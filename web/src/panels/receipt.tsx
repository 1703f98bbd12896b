import type { Language } from '@bay-atlas/data/language.ts'
import type { Quote } from '@bay-atlas/data/schema.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { comma } from '@bay-atlas/data/words/word.ts'
import { OtherScript } from '../look/other-script.tsx'
import { cardWord, sayReliability } from '../look/words-card.ts'
import type { Numbered } from './statement.ts'

type Props = {
  language: Language
  /** What is claimed, and the value as one line with its date. */
  about: string
  value?: string
  source: Numbered
  quote?: Quote
  note?: string
}

/** Where a value comes from: value and date, publisher, the passage itself, how far to trust it. */
export function Receipt({ language, about, value, source: { number, citation }, quote, note }: Props) {
  const { title, lang, publisher, date, reliability, link } = citation
  const linked = link !== null
  return (
    <>
      <h4>{cardWord.receipt[language]} {number} <span>{about}</span></h4>
      {value && <p className="receipt-value">{value}</p>}
      {quote?.source === citation.id && <q lang={lang}>{quote.words}</q>}
      <p className="receipt-title" lang={lang}>{link ? <a href={link} target="_blank" rel="noopener noreferrer">{title}</a> : title}</p>
      <p className="receipt-from"><OtherScript text={publisher} language={language} lang={lang} />{comma(language)}{formatDate(date, language)}</p>
      <p className={reliability === 'mirror' ? 'receipt-trust mirror' : 'receipt-trust'}>{sayReliability(reliability, linked, language)}</p>
      {reliability === 'mirror' && <p className="receipt-from">{cardWord.mirrorWhy[language]}</p>}
      {note && <p className="receipt-from">{note}</p>}
    </>
  )
}
