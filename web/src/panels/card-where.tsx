import type { Card } from '@bay-atlas/data/card.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { unitWord } from '@bay-atlas/data/units.ts'
import { basisWord, precisionWord } from '@bay-atlas/data/words/proof-words.ts'
import { cityWord } from '@bay-atlas/data/vocabulary.ts'
import { formatDistance, formatNumber } from '@bay-atlas/data/words/format.ts'
import { Section } from '../look/parts.tsx'
import { sayPlace } from '@bay-atlas/data/words/asset-in-words.ts'
import { UncertaintyRing } from '../look/symbol.tsx'
import { comma, semicolon } from '@bay-atlas/data/words/word.ts'
import { cardWord, outlineWord } from '../look/words-card.ts'
import { NamedLines } from './named-line.tsx'
import { Receipts } from './receipts.tsx'
import { numbered } from './statement.ts'

type Props = { language: Language; card: Card; onOpen: (id: string) => void }

/** Where it is, how exactly that is known and on what ground; what it belongs to and what belongs to it. */
export function CardWhere({ language, card, onOpen }: Props) {
  const { cities, district, address, location, partOf, hosts } = card.asset.properties
  const { uncertaintyM, precision, basis, note } = location
  const furtherCities = cities.slice(1).map(city => cityWord[city][language])
  const shared = { named: card.named, language, onOpen }
  return (
    <>
      <Section title={cardWord.where[language]}>
        <div className="where">
          <UncertaintyRing size={24} />
          <div>
            <p>{[sayPlace({ cities, district }, language), ...furtherCities].join(semicolon(language))}</p>
            {address && <p className="where-address">{address[language]}</p>}
            <p className="card-meta">{precisionWord[precision][language]}{comma(language)}{cardWord.uncertainty[language]} <b>±{formatDistance(uncertaintyM, language)}</b></p>
            <p className="card-meta">{basisWord[basis][language]}</p>
            {note && <p className="card-meta">{note[language]}</p>}
          </div>
        </div>
      </Section>
      {card.areas.length > 0 && <Areas language={language} card={card} />}
      {hosts.length > 0 && <Section title={cardWord.hosts[language]}><NamedLines ids={hosts} {...shared} /></Section>}
      {partOf && <Section title={cardWord.partOf[language]}><NamedLines ids={[partOf]} {...shared} /></Section>}
      {card.parts.length > 0 && <Section title={cardWord.parts[language]} meta={card.parts.length}><NamedLines ids={card.parts} {...shared} /></Section>}
    </>
  )
}

/** The outlines of a zone: the published area, how the drawn edge came to be, how far it may be off. */
function Areas({ language, card }: { language: Language; card: Card }) {
  return (
    <Section title={cardWord.areas[language]} meta={card.areas.length > 1 ? card.areas.length : undefined}>
      {card.areas.map(({ id, name, outline, accuracyM, officialAreaKm2, sources, note }) => (
        <Receipts key={id} language={language} about={name[language]} value={officialAreaKm2 === null ? undefined : `${formatNumber(officialAreaKm2, language)} ${unitWord.km2[language]}`} sources={numbered(sources, card.sources)} note={note?.[language]} general={!sources.length} className="fact area">
          <span className="area-name">{name[language]}</span>
          <span className="area-value">{officialAreaKm2 === null ? <small>{cardWord.noOfficialArea[language]}</small> : <><b>{formatNumber(officialAreaKm2, language)}</b><small> {unitWord.km2[language]}</small></>}</span>
          <small className="area-how">{outlineWord[outline][language]}{comma(language)}{cardWord.edge[language]} {formatDistance(accuracyM, language)}</small>
        </Receipts>
      ))}
    </Section>
  )
}
