import type { Citation } from '@bay-atlas/data/citation.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { ToldReceipt } from '@bay-atlas/data/story.ts'
import { formatDate } from '@bay-atlas/data/words/format.ts'
import { storyWord } from '../look/words-story.ts'
import { Receipts } from './receipts.tsx'
import { inOneLine, numbered } from './statement.ts'

type Props = { language: Language; receipts: ToldReceipt[] }

/** What a step stands on: each value with its date, each passage, and the numbered boxes that open their sources. */
export function StoryReceipts({ language, receipts }: Props) {
  const sources = sourcesOf(receipts)
  return (
    <ul className="story-receipts" aria-label={storyWord.receipts[language]}>
      {receipts.map((receipt, index) => <li key={index}><StoryReceipt language={language} receipt={receipt} sources={sources} /></li>)}
    </ul>
  )
}

/** Each source once, in the order of first mention; its place is its number in the step. */
const sourcesOf = (receipts: ToldReceipt[]): Citation[] => [...new Map(receipts.flatMap(({ sources }) => sources).map(source => [source.id, source])).values()]

function StoryReceipt({ language, receipt: { about, statement, sources, quote, note }, sources: all }: { language: Language; receipt: ToldReceipt; sources: Citation[] }) {
  const value = statement ? inOneLine(statement, language) : undefined
  const date = statement?.asOf ? formatDate(statement.asOf, language) : ''
  return (
    <Receipts language={language} about={about[language]} value={[value, date].filter(Boolean).join(language === 'en' ? ', ' : '，') || undefined}
      sources={numbered(sources.map(({ id }) => id), all)} quotes={quote ? [quote] : []} note={note?.[language]} general={sources.length === 0}>
      <span className="story-about">{about[language]}</span>
      {value && <b>{value}</b>}
      {!value && quote && <q lang={sources[0]?.lang}>{quote.words}</q>}
      {date && <small>{date}</small>}
    </Receipts>
  )
}
