import { langOf, type Language } from '@bay-atlas/data/language.ts'
import { offsetM } from '@bay-atlas/data/check/metres.ts'
import { datums } from '@bay-atlas/data/table/datum.ts'
import { sayPlace } from '@bay-atlas/data/words/asset-in-words.ts'
import { formatDistance } from '@bay-atlas/data/words/format.ts'
import { CrossButton, Section, TextButton } from '../look/parts.tsx'
import { cardWord } from '../look/words-card.ts'
import { ownSentence, ownWord } from '../look/words-own.ts'
import { words } from '../look/words.ts'
import { CardHead } from '../panels/card-head.tsx'
import { useOwnData } from '../state/own.ts'
import { useOwnSaid } from './use-own-said.ts'
import '../look/own.css'

export type OwnCardProps = { language: Language; id: string; onOpen: (id: string) => void; onClose: () => void }

/** The card of an own row: what its file says, all of it, where it was put, and the asset it may be. It has no receipts, and says so. */
export function OwnCard({ language, id, onOpen, onClose }: OwnCardProps) {
  const data = useOwnData()
  const own = useOwnSaid(data, id)
  if (own === undefined) return <article className="card own-card" aria-label={cardWord.card[language]} aria-busy="true" />
  if (!own) return <article className="card" aria-label={cardWord.card[language]}><div className="card-scroll"><header className="card-head"><CrossButton label={words.close[language]} onClick={onClose} /><p>{ownWord.gone[language]}</p></header></div></article>
  const { row, said, line, match, from } = own
  const metres = Math.round(Math.hypot(...offsetM(from, row.position)))
  return (
    <article className="card own-card" aria-label={row.name[language]} onKeyDown={({ key }) => { if (key === 'Escape') onClose() }}>
      <div className="card-scroll">
        <CardHead language={language} of={row} onClose={onClose} />
        <p className="own-note">{ownWord.notChecked[language]}</p>
        {match && <Section title={ownWord.inAtlas[language]}><p><TextButton onClick={() => onOpen(match.id)}>{match.asset[language]}</TextButton></p><p className="card-meta">{ownWord[match.how][language]}{match.metres === null ? '' : ` · ${formatDistance(match.metres, language)}`}</p></Section>}
        <Section title={cardWord.where[language]}>
          <p lang={langOf(sayPlace(row, language), language)}>{sayPlace(row, language)}</p>
          <p className="card-meta">{row.position[0].toFixed(5)}, {row.position[1].toFixed(5)} · {data && metres > 0 ? ownSentence.converted(language, data.seen.datum, formatDistance(metres, language)) : datums[0]}</p>
        </Section>
        <Section title={ownWord.inFile[language]} meta={`${data?.file ?? ''} · ${ownSentence.line(language, String(line))}`}>
          <dl className="own-cells">{said.map(([head, text], at) => <div key={at}><dt lang={langOf(head, language)}>{head}</dt><dd lang={langOf(text, language)}>{text}</dd></div>)}</dl>
        </Section>
      </div>
    </article>
  )
}
