import type { ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { CrossButton } from '../look/parts.tsx'
import { aboutCount, aboutWord } from '../look/words-about.ts'
import { words } from '../look/words.ts'

/** How much there is of what; leave out what is not known. */
export type AboutCounts = Partial<Record<'assets' | 'sourced' | 'general' | 'links' | 'sources', number>>
const order = ['assets', 'sourced', 'general', 'links', 'sources'] as const

type Props = {
  language: Language
  version: string
  /** The release that is shown; null for the data of today. */
  release?: string | null
  counts: AboutCounts
  /** The releases there are. */
  versions?: ReactNode
  onClose: () => void
}

/** What the data are, where they are thin, and how to read the map. Escape closes. */
export function AboutData({ language, version, release = null, counts, versions, onClose }: Props) {
  return (
    <article className="card about" aria-label={words.about[language]} onKeyDown={event => event.key === 'Escape' && onClose()}>
      <div className="card-scroll">
        <header className="card-head">
          <CrossButton label={words.close[language]} onClick={onClose} />
          <h2 tabIndex={-1}>{words.about[language]}</h2>
          <p className="card-other">{aboutCount.version[language]} {[release, version].filter(Boolean).join(' · ')}</p>
          <ul className="about-counts">{order.map(key => counts[key] !== undefined && <li key={key}><b>{formatNumber(counts[key], language)}</b>{aboutCount[key][language]}</li>)}</ul>
        </header>
        {versions}
        {aboutWord.map(({ head, body, thin }) => (
          <section className={thin ? 'sec thin' : 'sec'} key={head.en}><h3>{head[language]}</h3><p>{body[language]}</p></section>
        ))}
      </div>
    </article>
  )
}
