import type { ReactNode } from 'react'
import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { kinds } from '@bay-atlas/data/vocabulary.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { filterInWords, titleLines } from '@bay-atlas/data/words/filter-in-words.ts'
import { sayCount } from '../look/say.ts'
import { Donut, KindSymbol } from '../look/symbol.tsx'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { legendWord, words } from '../look/words.ts'

type Props = {
  language: Language
  filter: Filter
  facets: Facets | null
  /** The same view as a whole page. */
  href: string
  /** Instead of the filter in words. */
  title?: string
  partOfName?: string | null
  /** Which of its two parts stand. Without the legend it is a caption instead of an edge. */
  withTitle?: boolean
  withLegend?: boolean
  /** The step of a story, between title and legend. */
  step?: ReactNode
  /** The key of a scene, before the legend; `bare` says that the scene stands instead of the marks. */
  below?: ReactNode
  /** What a view says, last. */
  said?: ReactNode
  bare?: boolean
}

/** The narrow edge of a framed map: what is shown, how many of each kind, and the way to the live map. */
export function EmbedFrame({ language, filter, facets, href, title, partOfName = null, withTitle = true, withLegend = true, step, below, said, bare = false }: Props) {
  return (
    <aside className={withLegend ? 'embed' : 'embed brief'}>
      {withTitle && <h1 title={title ? undefined : filterInWords(filter, language, partOfName)}>{title ?? titleLines(filter, language, partOfName).map((line, index) => <span key={line}>{index > 0 && <i className="unseen"> · </i>}{line}</span>)}</h1>}
      {step}
      {facets && <p className="embed-count" role="status">{sayCount(facets.matched, facets.total, language)}</p>}
      {withLegend && below}
      {withLegend && !bare && <EmbedLegend language={language} filter={filter} counts={facets?.counts.kind ?? {}} />}
      {withLegend && said}
      <footer><span>{words.brand[language]}</span><a href={href} target="_blank" rel="noopener">{words.openLive[language]}</a></footer>
    </aside>
  )
}

function EmbedLegend({ language, filter, counts }: { language: Language; filter: Filter; counts: Record<string, number> }) {
  const present = kinds.filter(kind => (counts[kind] ?? 0) > 0 && (!filter.kind.length || filter.kind.includes(kind)))
  return (
    <>
      <ul className="embed-kinds">
        {present.map(kind => <li key={kind}><KindSymbol kind={kind} size={17} /><span>{kindsWord[kind][language]}</span><b>{formatNumber(counts[kind] ?? 0, language)}</b></li>)}
      </ul>
      <p className="embed-ring"><Donut label="" />{legendWord.mix[language]}</p>
    </>
  )
}
