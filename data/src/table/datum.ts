import gcoord from 'gcoord'
import { distanceM } from '../check/metres.ts'
import type { Row } from '../row.ts'
import type { CityFinder } from './city-at.ts'
import type { Draft } from './draft.ts'
import type { Matcher } from './match.ts'

type Position = [longitude: number, latitude: number]

/** What positions may be measured in: the world's own, that of Chinese web maps, and Baidu's. */
export const datums = ['WGS-84', 'GCJ-02', 'BD-09'] as const
export type Datum = (typeof datums)[number]

const systems = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const

/** The position in WGS-84, rounded to a decimetre. */
export function toWgs84(position: Position, datum: Datum): Position {
  const [lon, lat] = datum === 'WGS-84' ? position : gcoord.transform([...position], systems[datum], gcoord.WGS84)
  return [Number(lon.toFixed(6)), Number(lat.toFixed(6))]
}

/** The datum that a head names, such as 经度（GCJ-02） or lng_bd09; null where it names none. */
export function statedDatum(heads: readonly string[]): Datum | null {
  const text = heads.join(' ').toLowerCase()
  if (/bd[-_ ]?09|百度/.test(text)) return 'BD-09'
  if (/gcj[-_ ]?02|火星|高德/.test(text)) return 'GCJ-02'
  return /wgs[-_ ]?84/.test(text) ? 'WGS-84' : null
}

/** What a row says for a datum, and by which ground: an asset of the same name stands there, or only there it lies on land and in its city. */
export type Vote = { line: number; datum: Datum; by: 'asset' | 'land'; metres: number }
export type DatumFound = { datum: Datum | null; isMixed: boolean; votes: Vote[] }

/** Only assets known this well can show a shift of some 600 metres. */
const exactM = 300
/** The nearest must be this near, and this much nearer than the next. */
const [nearM, clearlyM] = [350, 200]
/** Looking at land and cities takes its time, so of a long file so many rows are looked at, evenly spread. */
const mostLooked = 300
/** Fewer votes than this may be chance, for either side; where the lesser side has this share, the file is mixed. */
const [enough, mixedShare] = [3, 0.15]
/** Two names that stand where another datum puts them are no chance. */
const enoughNames = 2
/** What has less than this share of the votes leads by chance. */
const leadShare = 2 / 3

/** Tells the datum of a file by its rows: each position is tried in all three against assets of the same name and against land and city. Null where too little speaks. */
export function detectDatum(drafts: readonly Draft[], { matcher, rows, finder }: { matcher: Matcher; rows: ReadonlyMap<string, Row>; finder: CityFinder }): DatumFound {
  const step = Math.ceil(drafts.length / mostLooked)
  const votes = drafts.flatMap((draft, at) => voteOf(draft, matcher, rows, at % step === 0 ? finder : null) ?? [])
  const countOf = (datum: Datum, by?: Vote['by']) => votes.filter(vote => vote.datum === datum && (by === undefined || vote.by === by)).length
  const [first, second] = datums.map(datum => ({ datum, count: countOf(datum), names: countOf(datum, 'asset') })).toSorted((a, b) => b.count - a.count)
  const isMixed = second !== undefined && (second.count >= enough || second.names >= enoughNames) && second.count / votes.length >= mixedShare
  const leads = first !== undefined && (isMixed || (first.count >= enough && first.count / votes.length >= leadShare))
  return { datum: leads ? first.datum : null, isMixed, votes }
}

function voteOf(draft: Draft, matcher: Matcher, rows: ReadonlyMap<string, Row>, finder: CityFinder | null): Vote | null {
  const { position } = draft
  if (!position) return null
  const match = matcher.find({ ...draft, position: null })
  const asset = match && rows.get(match.id)
  if (asset && asset.uncertaintyM <= exactM) return clearest(draft.line, 'asset', datum => distanceM(asset.position, toWgs84(position, datum)))
  return finder && clearest(draft.line, 'land', datum => strayM(draft, toWgs84(position, datum), finder))
}

/** The one datum under which the distance is small and clearly smaller than under the others. */
function clearest(line: number, by: Vote['by'], measure: (datum: Datum) => number): Vote | null {
  const [best, next] = datums.map(datum => ({ datum, metres: measure(datum) })).toSorted((a, b) => a.metres - b.metres)
  if (!best || !next || best.metres > nearM || next.metres - best.metres < clearlyM) return null
  return { line, by, datum: best.datum, metres: Math.round(best.metres) }
}

/** How far a point lies outside its city, where the row names one, and off the land. */
function strayM({ cities: [city] }: Draft, point: Position, finder: CityFinder): number {
  return Math.max(finder.metresOffLand(point), city ? finder.metresFrom(city, point) : 0)
}
