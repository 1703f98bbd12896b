import type { Language } from '@bay-atlas/data/language.ts'
import { TextButton } from '../look/parts.tsx'
import { keptWord, sayKept } from '../look/words-kept.ts'
import { words } from '../look/words.ts'
import { StateLine } from './state-line.tsx'

type Props = {
  language: Language
  /** The oldest data shown that did not come from the server just now. */
  kept: { version: string; on: string } | null
  /** The network is cut, yet all that is shown is fresh. */
  offline: boolean
  newBuild: boolean
  onRetry: () => void
  onReload: () => void
}

/** How old what is shown is, and that a later page waits; nothing while neither is so. */
export function KeptLines({ language, kept, offline, newBuild, onRetry, onReload }: Props) {
  return (
    <>
      {kept && <p className="state-line" role="status"><span>{sayKept(kept.version, kept.on, language)}</span><TextButton onClick={onRetry}>{words.retry[language]}</TextButton></p>}
      {!kept && offline && <StateLine kind="offline" language={language} />}
      {newBuild && <p className="state-line" role="status"><span>{keptWord.newBuild[language]}</span><TextButton onClick={onReload}>{keptWord.reload[language]}</TextButton></p>}
    </>
  )
}
