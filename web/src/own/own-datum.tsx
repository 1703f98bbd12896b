import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { datums, type Datum } from '@bay-atlas/data/table/datum.ts'
import type { OwnRead } from '@bay-atlas/data/table/own-rows.ts'
import { formatDistance, formatNumber } from '@bay-atlas/data/words/format.ts'
import { listed } from '@bay-atlas/data/words/word.ts'
import { TextButton } from '../look/parts.tsx'
import { ownSentence, ownWord, sayDatum } from '../look/words-own.ts'
import { meanShift, shiftOf } from './own-arrows.ts'

type Props = { language: Language; read: OwnRead; onDatum: (datum: Datum) => void; onSee: (bounds: Bbox, maxZoom: number) => void }

/** Which coordinates the file has: what speaks for each, how far rows would move, and the reader's own word on it. */
export function OwnDatum({ language, read, onDatum, onSee }: Props) {
  const { datum, stated, found, own } = read
  const votes = (of: Datum) => found.votes.filter(vote => vote.datum === of)
  const strays = datums.filter(one => one !== datum).map(of => ({ of, lines: linesInWords(votes(of).map(({ line }) => line), language) })).filter(({ lines }) => lines)
  const [first] = own
  const number = (value: number) => formatNumber(value, language)
  return (
    <fieldset className="own-datum">
      <legend>{ownWord.datum[language]}</legend>
      <p>{stated && ownSentence.stated(language, stated)} {found.datum ? ownSentence.found(language, found.datum, number(found.votes.length), number(votes(found.datum).length), number(votes(found.datum).filter(({ by }) => by === 'asset').length), number(votes(found.datum).filter(({ by }) => by === 'land').length)) : !stated && ownSentence.notFound(language, number(found.votes.length))}</p>
      {datums.map(one => (
        <label key={one} className="own-choice"><input type="radio" name="own-datum" checked={one === datum} onChange={() => onDatum(one)} /><span><b>{one}</b> <small>{sayDatum(one, language)}</small></span><small className="own-votes">{votes(one).length > 0 && ownSentence.votes(language, number(votes(one).length))}</small></label>
      ))}
      {found.isMixed && strays.length > 0 && <p className="own-alert" role="alert">{ownWord.mixed[language]}{strays.map(({ of, lines }) => <span key={of}><b>{of}</b> {lines}</span>)}</p>}
      {datum !== 'WGS-84' && first && shiftOf(first) > 0 && <p className="own-small">{ownSentence.shift(language, formatDistance(Math.round(meanShift(own)), language))} <TextButton onClick={() => onSee(around(first.row.position), 13.5)}>{ownWord.look[language]}</TextButton></p>}
    </fieldset>
  )
}

/** A box some two kilometres wide. */
const around = ([lon, lat]: [number, number]): Bbox => [lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01]

/** So many pieces can be read; the votes stand beside each datum. */
const most = 24

/** 7–9, 12, 15: lines in order, neighbours drawn together. */
function linesInWords(lines: number[], language: Language): string {
  const runs = lines.toSorted((a, b) => a - b).reduce<[number, number][]>((all, line) => {
    const last = all.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else all.push([line, line])
    return all
  }, [])
  const said = runs.slice(0, most).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return listed(runs.length > most ? [...said, '…'] : said, language)
}
