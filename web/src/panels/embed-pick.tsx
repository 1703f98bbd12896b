import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { CrossButton } from '../look/parts.tsx'
import { KindSymbol } from '../look/symbol.tsx'
import { words } from '../look/words.ts'
import { embedWord } from '../look/words-embed.ts'

type Props = { language: Language; row: Row; /** Its card in the whole page. */ href: string; onClose: () => void }

/** The chosen asset in a frame: its name and the way to its card; a slide has no room for more. */
export function EmbedPick({ language, row, href, onClose }: Props) {
  return (
    <section className="embed-pick" aria-label={embedWord.chosen[language]}>
      <KindSymbol kind={row.kind} size={17} />
      <b>{row.name[language]}</b>
      <a href={href} target="_blank" rel="noopener">{embedWord.card[language]}</a>
      <CrossButton label={words.close[language]} onClick={onClose} />
    </section>
  )
}
