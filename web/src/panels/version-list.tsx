import type { Language } from '@bay-atlas/data/language.ts'
import type { VersionEntry, VersionList as Versions } from '@bay-atlas/data/versions.ts'
import { sayChanges } from '@bay-atlas/data/words/change-words.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { itemWord } from '@bay-atlas/data/words/word.ts'
import { QuietButton } from '../look/parts.tsx'
import { useCopy } from '../look/use-copy.ts'
import { sayRelease, versionWord } from '../look/words-versions.ts'

type Props = {
  language: Language
  /** Null while they are on their way; left out where they do not come. */
  versions: Versions | null | undefined
  /** The release that is shown; null for the data of today. */
  release: string | null
  /** The address of this view over a release, or over the data of today. */
  addressOf: (release: string | null) => string
}

/** The releases of the data: when, what changed, and the way to each; and an address that stays with the one that is shown. */
export function VersionList({ language, versions, release, addressOf }: Props) {
  const { copied, copy } = useCopy()
  const shown = release ?? versions?.current.release ?? null
  const address = addressOf(shown)
  return (
    <section className="sec versions">
      <h3>{versionWord.head[language]}</h3>
      <p>{versionWord.lead[language]}</p>
      {versions === undefined && <p>{versionWord.failed[language]}</p>}
      {versions && (
        <ul>
          <li>{release === null ? <b>{versionWord.today[language]}</b> : <a href={addressOf(null)}>{versionWord.today[language]}</a>}{release === null && <i> {versionWord.shown[language]}</i>}</li>
          {versions.versions.map(one => <Release key={one.name} language={language} one={one} shown={one.name === release} href={addressOf(one.name)} />)}
        </ul>
      )}
      {versions && shown === null && <p>{versionWord.notReleased[language]}</p>}
      {versions && shown !== null && <QuietButton onClick={() => copy('pinned', address)}>{versionWord.copyPinned[language]}</QuietButton>}
      <span className="card-outcome" role="status">{copied?.worked ? versionWord.copied[language] : copied ? versionWord.byHand[language] : ''}</span>
      {copied && !copied.worked && <textarea className="card-citation" aria-label={versionWord.copyPinned[language]} readOnly rows={2} value={address} onFocus={event => event.target.select()} />}
    </section>
  )
}

function Release({ language, one, shown, href }: { language: Language; one: VersionEntry; shown: boolean; href: string }) {
  const name = sayRelease(one.name, language)
  const changed = one.changes ? sayChanges(one.changes, language) || versionWord.same[language] : versionWord.first[language]
  return (
    <li>
      {shown ? <b>{name}</b> : <a href={href}>{name}</a>}{shown && <i> {versionWord.shown[language]}</i>}
      <p>{formatNumber(one.counts.assets, language)} {itemWord(language)} · {changed}{one.changes && <> · <a href={`${one.changelog}?f=html&lang=${language}`}>{versionWord.whatChanged[language]}</a></>}</p>
    </li>
  )
}
