import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { datums, type Datum } from '@bay-atlas/data/table/datum.ts'
import type { OwnSeen } from '@bay-atlas/data/table/own-seen.ts'
import { formatDistance, formatNumber } from '@bay-atlas/data/words/format.ts'
import { listed } from '@bay-atlas/data/words/word.ts'
import { TextButton } from '../look/parts.tsx'
import { ownSentence, ownWord, sayDatum } from '../look/words-own.ts'

type Props = { language: Language; seen: OwnSeen; onDatum: (datum: Datum) => void; onSee: (bounds: Bbox, maxZoom: number) => void }

/** Which coordinates the file has: what speaks for each, how far rows would move, and the reader's own word on it. */
export function OwnDatum({ language, seen, onDatum, onSee }: Props) {
  const { datum, stated, found: { votes, ...found }, moves: [first], shiftM } = seen
  const countOf = (one: Datum) => votes[one].asset + votes[one].land
  const cast = datums.reduce((sum, one) => sum + countOf(one), 0)
  const strays = datums.filter(one => one !== datum).map(of => ({ of, lines: linesInWords(votes[of].runs, language) })).filter(({ lines }) => lines)
  const number = (value: number) => formatNumber(value, language)
  return (
    <fieldset className="own-datum">
      <legend>{ownWord.datum[language]}</legend>
      <p>{stated && ownSentence.stated(language, stated)} {found.datum ? ownSentence.found(language, found.datum, number(cast), number(countOf(found.datum)), number(votes[found.datum].asset), number(votes[found.datum].land)) : !stated && ownSentence.notFound(language, number(cast))}</p>
      {datums.map(one => (
        <label key={one} className="own-choice"><input type="radio" name="own-datum" checked={one === datum} onChange={() => onDatum(one)} /><span><b>{one}</b> <small>{sayDatum(one, language)}</small></span><small className="own-votes">{countOf(one) > 0 && ownSentence.votes(language, number(countOf(one)))}</small></label>
      ))}
      {found.isMixed && strays.length > 0 && <p className="own-alert" role="alert">{ownWord.mixed[language]}{strays.map(({ of, lines }) => <span key={of}><b>{of}</b> {lines}</span>)}</p>}
      {datum !== 'WGS-84' && first && shiftM > 0 && <p className="own-small">{ownSentence.shift(language, formatDistance(Math.round(shiftM), language))} <TextButton onClick={() => onSee(around(first.to), 13.5)}>{ownWord.look[language]}</TextButton></p>}
    </fieldset>
  )
}

/** A box some two kilometres wide. */
const around = ([lon, lat]: [number, number]): Bbox => [lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01]

/** So many pieces can be read; the votes stand beside each datum. */
const most = 24

/** 7–9, 12, 15: lines in order, neighbours drawn together. */
function linesInWords(runs: OwnSeen['found']['votes'][Datum]['runs'], language: Language): string {
  const said = runs.slice(0, most).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return listed(runs.length > most ? [...said, '…'] : said, language)
}
