import type { Language } from '@bay-atlas/data/language.ts'
import { QuietButton } from '../look/parts.tsx'
import { stateWord, words } from '../look/words.ts'

/** In place of the list where the data did not arrive: nobody knows whether anything matches. */
export function NoList({ language, onRetry }: { language: Language; onRetry: () => void }) {
  return (
    <section className="list" aria-label={words.assets[language]}>
      <header className="list-head"><h2>{words.inView[language]}</h2></header>
      <div className="list-empty"><p>{stateWord.error[language]}</p><QuietButton onClick={onRetry}>{words.retry[language]}</QuietButton></div>
    </section>
  )
}
