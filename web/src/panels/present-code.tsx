import type { Language } from '@bay-atlas/data/language.ts'
import type { Snippet } from '../look/present-choice.ts'
import { useCopy } from '../look/use-copy.ts'
import { presentWord, snippetWord } from '../look/words-present.ts'

/** The lines to paste, one box for each kind of document. Each is focusable, so that it can be scrolled and taken by hand. */
export function PresentCode({ language, snippets }: { language: Language; snippets: readonly Snippet[] }) {
  const { copied, copy } = useCopy()
  return (
    <section className="present-code">
      <h3>{presentWord.code[language]}</h3>
      {snippets.map(({ name, code }) => (
        <div key={name} className="present-snippet" role="group" aria-label={snippetWord[name][language]}>
          <div><span>{snippetWord[name][language]}</span><button type="button" className="text-button" aria-label={`${presentWord.copy[language]} ${snippetWord[name][language]}`} onClick={() => copy(name, code)}>{presentWord.copy[language]}</button></div>
          <pre tabIndex={0}><code>{code}</code></pre>
          <p role="status">{copied?.of !== name ? '' : copied.worked ? presentWord.copied[language] : presentWord.copyFailed[language]}</p>
        </div>
      ))}
    </section>
  )
}
