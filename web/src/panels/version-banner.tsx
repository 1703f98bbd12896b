import type { ChangeCounts } from '@bay-atlas/data/change-kinds.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { LaterPart } from '@bay-atlas/data/versions.ts'
import { saySince } from '@bay-atlas/data/words/change-words.ts'
import { CrossButton } from '../look/parts.tsx'
import { sayLacks, sayPinned, sayPinnedShortly, sayUnknown, versionWord } from '../look/words-versions.ts'

type Props = {
  language: Language
  /** The release that the address names. */
  release: string
  /** Is there no such release? */
  unknown: boolean
  /** What has changed since; null where that is not known. */
  since: ChangeCounts | null
  /** Parts that it does not have yet. */
  lacks: readonly LaterPart[]
  /** The same view over the data of today, and the page that says what changed. */
  today: string
  changelog: string
  /** In a few words: in a frame, or because the reader said so. */
  brief: boolean
  /** Left out in a frame. */
  onBrief?: () => void
}

/** Says that the data are those of an earlier day, what has changed since, and the way to today. */
export function VersionBanner({ language, release, unknown, since, lacks, today, changelog, brief, onBrief }: Props) {
  if (unknown) return <p className="state-line pinned failed" role="alert"><span>{sayUnknown(release, language)}</span><a href={today}>{versionWord.openToday[language]}</a></p>
  if (brief) return <p className="state-line pinned" role="status"><span>{sayPinnedShortly(release, language)}</span><a href={today} target={onBrief ? undefined : '_blank'} rel="noopener">{versionWord.openToday[language]}</a></p>
  return (
    <div className="state-line pinned" role="status">
      <p>{[sayPinned(release, language), since ? saySince(since, language) : '', sayLacks(lacks, language)].filter(Boolean).join(language === 'en' ? ' ' : '')}</p>
      <a href={today}>{versionWord.openToday[language]}</a>
      <a href={changelog}>{versionWord.whatChanged[language]}</a>
      {onBrief && <CrossButton label={versionWord.brief[language]} onClick={onBrief} />}
    </div>
  )
}
