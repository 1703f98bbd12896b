import type { Language } from '@bay-atlas/data/language.ts'
import { TextButton } from '../look/parts.tsx'
import { stateWord, words, type PageState } from '../look/words.ts'

type Props = { kind: PageState; language: Language; onRetry?: () => void }

const failures: readonly PageState[] = ['error', 'map-failed', 'card-failed', 'work-failed', 'present-failed', 'tool-failed', 'not-found', 'no-webgl', 'data-newer', 'data-older']

/** One quiet line: what is missing, what still works, and another try where that can help. */
export function StateLine({ kind, language, onRetry }: Props) {
  const failed = failures.includes(kind)
  return (
    <p className={failed ? 'state-line failed' : 'state-line'} role={failed ? 'alert' : 'status'}>
      {(kind === 'loading' || kind === 'working') && <i className="pulse" aria-hidden="true" />}
      <span>{stateWord[kind][language]}</span>
      {onRetry && <TextButton onClick={onRetry}>{words.retry[language]}</TextButton>}
    </p>
  )
}
