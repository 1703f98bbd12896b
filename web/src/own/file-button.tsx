import { useRef } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { ownWord } from '../look/words-own.ts'

/** The way to a file without a mouse: a button that opens the browser's own choice. */
export function FileButton({ language, onFile, again = false }: { language: Language; onFile: (file: File) => void; again?: boolean }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <div className="own-choose">
      <button type="button" className={again ? 'btn quiet' : 'btn wide'} onClick={() => field.current?.click()}>{(again ? ownWord.another : ownWord.choose)[language]}</button>
      <input ref={field} type="file" hidden accept=".csv,.tsv,.txt,.xlsx,.geojson,.json" aria-label={ownWord.choose[language]} onChange={({ target }) => {
        const file = target.files?.[0]
        // The same file may be chosen again, mended.
        target.value = ''
        if (file) onFile(file)
      }} />
      {!again && <p className="own-small">{ownWord.orDrop[language]}</p>}
    </div>
  )
}
