import type { Named } from '@bay-atlas/data/card.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { KindSymbol } from '../look/symbol.tsx'
import { cardWord } from '../look/words-card.ts'

type Props = { named: Named; language: Language; onOpen: (id: string) => void }

/** Another asset, which opens; or a body that is no point on the map, which does not. */
export function NamedLine({ named: { id, name, kind, place }, language, onOpen }: Props) {
  if (kind === null) {
    return <div className="named body"><i className="named-body" aria-hidden="true" /><span>{name[language]}</span><small>{place?.[language] ?? cardWord.notOnMap[language]}</small></div>
  }
  return (
    <button type="button" className="named" onClick={() => onOpen(id)}>
      <KindSymbol kind={kind} size={15} />
      <span>{name[language]}</span>
      {place && <small>{place[language]}</small>}
    </button>
  )
}

/** Several of them; ids the card does not name are passed over. */
export function NamedLines({ ids, named, language, onOpen }: { ids: readonly string[]; named: readonly Named[] } & Omit<Props, 'named'>) {
  const known = ids.flatMap(id => named.filter(one => one.id === id))
  return known.map(one => <NamedLine key={one.id} named={one} language={language} onOpen={onOpen} />)
}
