import type { Language } from '@bay-atlas/data/language.ts'
import { listWord } from '../look/list-sort.ts'
import { words } from '../look/words.ts'

/** In place of the list where the data did not arrive: nobody knows whether anything matches. What happened, and the way to try again, stand in the notice over the map. */
export function NoList({ language }: { language: Language }) {
  return (
    <section className="list" aria-label={words.assets[language]}>
      <header className="list-head"><h2>{words.inView[language]}</h2></header>
      <div className="list-empty"><p>{listWord.waits[language]}</p></div>
    </section>
  )
}
