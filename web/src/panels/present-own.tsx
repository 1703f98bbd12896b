import type { Language } from '@bay-atlas/data/language.ts'
import { sentBounds } from '@bay-atlas/data/table/sent-bounds.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import type { OwnOffer } from '../look/present-choice.ts'
import { presentOwnWord, sayManyOwn, sayOwnOffer } from '../look/words-present.ts'

type Props = { language: Language; offer: OwnOffer; chosen: boolean; onOwn: (own: boolean) => void }

/** Whether the reader's own rows go into the file: never without being asked for, and it is said what then happens to them. */
export function PresentOwn({ language, offer, chosen, onOwn }: Props) {
  if (offer.state !== 'offered') return <fieldset><legend>{presentOwnWord.title[language]}</legend><p className="present-own">{offer.state === 'many' ? sayManyOwn(language, formatNumber(offer.rows, language), formatNumber(sentBounds.rows, language)) : presentOwnWord[offer.state][language]}</p></fieldset>
  return (
    <fieldset>
      <legend>{presentOwnWord.title[language]}</legend>
      <label className="present-part"><input type="checkbox" checked={chosen} aria-describedby="present-own" onChange={() => onOwn(!chosen)} />{sayOwnOffer(language, formatNumber(offer.rows, language))}</label>
      <p className="present-own" id="present-own">{(chosen ? presentOwnWord.sent : presentOwnWord.kept)[language]}</p>
    </fieldset>
  )
}
