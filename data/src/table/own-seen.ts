import { offsetM } from '../check/metres.ts'
import type { Bbox } from '../filter.ts'
import type { Row } from '../row.ts'
import { datums, type Datum, type Vote } from './datum.ts'
import type { Match } from './match.ts'
import type { OwnRead, OwnRow } from './own-rows.ts'
import type { RowFault } from './table.ts'

/** So many faults and matches are looked at one by one; the files hold all. */
export const mostSeen = 500
/** Of a long file so many moves are enough to see which way all go. */
const mostMoves = 600
/** More runs of lines than anyone reads. */
const mostRuns = 25

type Position = [longitude: number, latitude: number]

/** An asset of the atlas by which a row is known. */
export type OwnMatch = Match & { /** What the atlas calls it. */ asset: Row['name'] }

/** What speaks for a datum: rows by an asset of the same name and by land and city, and on which lines they stand, neighbours together. */
export type Voted = Record<Vote['by'], number> & { runs: [from: number, to: number][] }

/** Where the file has a row, and where it stands in WGS-84. */
export type Move = { from: Position; to: Position }

/** What a reader sees of a table that was understood, however long it is. */
export type OwnSeen = Pick<OwnRead, 'read' | 'datum' | 'stated'> & {
  taken: number
  left: number
  /** The first of them, and how many there are. */
  faults: RowFault[]
  faultCount: number
  lacksKind: boolean
  found: { datum: Datum | null; isMixed: boolean; votes: Record<Datum, Voted> }
  /** Evenly spread over the file. */
  moves: Move[]
  /** The mean of all of them, in metres; 0 without rows. */
  shiftM: number
  /** The box around all rows; null without any. */
  bounds: Bbox | null
  /** The first that may be assets of the atlas, and how many there are. */
  matches: { id: string; name: Row['name']; match: OwnMatch }[]
  matched: number
}

/** `byId`: the rows of the atlas that the table was compared with. */
export function ownSeen({ read, own, left, faults, datum, stated, found }: OwnRead, byId: ReadonlyMap<string, Row>): OwnSeen {
  const step = Math.max(1, Math.ceil(own.length / mostMoves))
  const matched = own.filter(({ match }) => match)
  return {
    read, datum, stated, taken: own.length, left: left.length,
    faults: faults.slice(0, mostSeen), faultCount: faults.length, lacksKind: faults.some(({ code }) => code === 'no-kind'),
    found: { datum: found.datum, isMixed: found.isMixed, votes: votesOf(found.votes) },
    moves: own.filter((_, at) => at % step === 0).map(({ from, row }) => ({ from, to: row.position })), shiftM: own.length ? own.reduce((sum, { from, row }) => sum + Math.hypot(...offsetM(from, row.position)), 0) / own.length : 0,
    bounds: boundsOf(own),
    matches: matched.slice(0, mostSeen).flatMap(({ row, match }) => {
      const known = matchOf(match, byId)
      return known ? [{ id: row.id, name: row.name, match: known }] : []
    }),
    matched: matched.length,
  }
}

/** A match with the name of its asset; null where the atlas has none such. */
export function matchOf(match: Match | null, byId: ReadonlyMap<string, Row>): OwnMatch | null {
  const asset = match && byId.get(match.id)
  return asset ? { ...match, asset: asset.name } : null
}

function votesOf(votes: readonly Vote[]): Record<Datum, Voted> {
  const of = (datum: Datum): Voted => {
    const cast = votes.filter(vote => vote.datum === datum)
    const byAsset = cast.filter(({ by }) => by === 'asset').length
    return { asset: byAsset, land: cast.length - byAsset, runs: runsOf(cast.map(({ line }) => line)) }
  }
  const [wgs84, gcj02, bd09] = datums
  return { [wgs84]: of(wgs84), [gcj02]: of(gcj02), [bd09]: of(bd09) }
}

/** Lines in order, neighbours drawn together. */
function runsOf(lines: number[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else runs.push([line, line])
  }
  return runs.slice(0, mostRuns)
}

function boundsOf(own: readonly OwnRow[]): Bbox | null {
  if (!own.length) return null
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { row: { position: [lon, lat] } } of own) {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}
