import type { Row } from '../row.ts'
import { sectors, type Sector } from '../vocabulary.ts'
import { nearestOthers } from './nearest.ts'

/** Nearest neighbours count up to here, in metres. */
export const withinM = 2000
/** A position vaguer than this cannot tell who its nearest neighbour is, in metres. */
export const vagueM = withinM / 2
const least = 5

/** From a sector to another: how many of `from` have a nearest neighbour of `to`, of how many, against what random labels would give. */
export type Pair = { from: Sector; to: Sector; observed: number; of: number; expectedShare: number; value: number | null; small: boolean }
/** `global` is the quotient over all sectors with themselves; null where nothing can be compared. */
export type Colocation = { compared: number; vague: number; alone: number; global: number | null; pairs: Pair[] }

type Labelled = { sector: Sector; near: Sector[] }

/** Each asset is labelled with its first sector and has the labels of its nearest neighbours, several where they are equally near. */
function labelled(rows: Row[]): Labelled[] {
  const all = nearestOthers(rows.map(({ position }) => position))
  return rows.flatMap(({ sectors: [sector] }, n) => {
    const { at, metres } = all[n] ?? { at: [], metres: Number.POSITIVE_INFINITY }
    return sector ? [{ sector, near: metres <= withinM ? at.flatMap(m => rows[m]?.sectors[0] ?? []) : [] }] : []
  })
}

/** An asset with several nearest neighbours gives each an equal part. */
const partNear = ({ near }: Labelled, to: Sector) => near.filter(sector => sector === to).length / near.length

/**
 * Colocation quotients: the share of the assets of one sector whose nearest neighbour (within 2 km) is of another, over the
 * share that random labels would give, n of the other / (n - 1), one fewer when it is the same sector. Nearest neighbours of
 * equal distance share. The global quotient adds up all sectors with themselves, observed over expected.
 * Source: T. F. Leslie and B. J. Kronenfeld, Geographical Analysis 43 (2011), 306-326.
 */
export function colocationOf(rows: Row[]): Colocation {
  const sharp = rows.filter(row => row.uncertaintyM <= vagueM)
  const all = labelled(sharp)
  const compared = all.filter(({ near }) => near.length)
  const countOf = (list: Labelled[], sector: Sector) => list.filter(one => one.sector === sector).length
  const expected = (from: Sector, to: Sector) => (countOf(all, to) - (from === to ? 1 : 0)) / (all.length - 1)
  const known = sectors.filter(sector => countOf(compared, sector))
  const pairs = known.flatMap(from => known.map((to): Pair => {
    const own = compared.filter(one => one.sector === from)
    const [observed, expectedShare] = [own.reduce((sum, one) => sum + partNear(one, to), 0), expected(from, to)]
    return { from, to, observed, of: own.length, expectedShare, value: expectedShare > 0 ? observed / own.length / expectedShare : null, small: observed < least || own.length < least }
  }))
  const same = pairs.filter(({ from, to }) => from === to)
  const [seen, awaited] = [same.reduce((sum, { observed }) => sum + observed, 0), same.reduce((sum, { of, expectedShare }) => sum + of * expectedShare, 0)]
  return { compared: compared.length, vague: rows.length - sharp.length, alone: all.length - compared.length, global: awaited > 0 ? seen / awaited : null, pairs }
}
