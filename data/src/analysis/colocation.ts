import type { Row } from '../row.ts'
import { sectors, type Sector } from '../vocabulary.ts'
import { eachNearest } from './nearest-others.ts'
import { Places } from './places.ts'

/** Nearest neighbours count up to here, in metres. */
export const withinM = 2000
/** A position vaguer than this cannot tell who its nearest neighbour is, in metres. */
export const vagueM = withinM / 2
const least = 5

/** From a sector to another: how many of `from` have a nearest neighbour of `to`, of how many, against what random labels would give. */
export type Pair = { from: Sector; to: Sector; observed: number; of: number; expectedShare: number; value: number | null; small: boolean }
/** `global` is the quotient over all sectors with themselves; null where nothing can be compared. */
export type Colocation = { compared: number; vague: number; alone: number; global: number | null; pairs: Pair[] }

const sectorAt = ({ sectors: [sector] }: Row) => (sector ? sectors.indexOf(sector) : -1)
const sumOf = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0)

/** The first sectors of the assets at each place, one place after another: those of place `n` from `starts[n]` to before `starts[n + 1]`. */
function labelsOf(rows: readonly Row[], { of, counts }: Places): { labels: Int8Array; starts: Uint32Array } {
  const [labels, starts] = [new Int8Array(rows.length), new Uint32Array(counts.length + 1)]
  counts.forEach((count, place) => { starts[place + 1] = (starts[place] ?? 0) + count })
  const next = starts.slice()
  rows.forEach((row, n) => {
    const place = of[n] ?? 0
    labels[next[place] ?? 0] = sectorAt(row)
    next[place] = (next[place] ?? 0) + 1
  })
  return { labels, starts }
}

/** What the assets of each sector see, by sector: how many there are, how many see anything, and how many of which sectors, one who sees several giving each an equal part. */
class Sight {
  readonly all = new Uint32Array(sectors.length)
  readonly compared = new Uint32Array(sectors.length)
  readonly observed = sectors.map(() => new Float64Array(sectors.length))

  /** Assets of these sectors see so many of each sector; `themselves` where they are among them, since nobody is a neighbour of its own. */
  add(own: Int8Array, seen: Uint32Array, themselves: boolean): void {
    const others = sumOf(seen) - Number(themselves)
    for (const sector of own) {
      const observed = this.observed[sector]
      if (!observed) continue
      this.all[sector] = (this.all[sector] ?? 0) + 1
      if (others <= 0) continue
      this.compared[sector] = (this.compared[sector] ?? 0) + 1
      for (let to = 0; to < seen.length; to += 1) if (seen[to]) observed[to] = (observed[to] ?? 0) + ((seen[to] ?? 0) - Number(themselves && to === sector)) / others
    }
  }
}

/** Each asset is labelled with its first sector and sees the labels of its nearest neighbours, several where they are equally near. */
function sightOf(rows: readonly Row[]): Sight {
  const places = new Places(rows.map(({ position }) => position))
  const { labels, starts } = labelsOf(rows, places)
  const at = (place: number) => labels.subarray(starts[place], starts[place + 1])
  const sight = new Sight()
  const seen = new Uint32Array(sectors.length)
  eachNearest(places.points, (place, nearest, metres) => {
    const isShared = (places.counts[place] ?? 0) > 1
    seen.fill(0)
    for (const other of isShared ? [place] : metres <= withinM ? nearest : []) for (const sector of at(other)) if (sector >= 0) seen[sector] = (seen[sector] ?? 0) + 1
    sight.add(at(place), seen, isShared)
  })
  return sight
}

/**
 * Colocation quotients: the share of the assets of one sector whose nearest neighbour (within 2 km) is of another, over the
 * share that random labels would give, n of the other / (n - 1), one fewer when it is the same sector. Nearest neighbours of
 * equal distance share. The global quotient adds up all sectors with themselves, observed over expected.
 * Source: T. F. Leslie and B. J. Kronenfeld, Geographical Analysis 43 (2011), 306-326.
 */
export function colocationOf(rows: readonly Row[]): Colocation {
  const sharp = rows.filter(row => row.uncertaintyM <= vagueM)
  const { all, compared, observed: seen } = sightOf(sharp)
  const [labelled, seeing] = [sumOf(all), sumOf(compared)]
  const expected = (from: number, to: number) => ((all[to] ?? 0) - (from === to ? 1 : 0)) / (labelled - 1)
  const known = sectors.flatMap((sector, at) => (compared[at] ? [{ sector, at }] : []))
  const pairs = known.flatMap(from => known.map((to): Pair => {
    const [observed, of, expectedShare] = [seen[from.at]?.[to.at] ?? 0, compared[from.at] ?? 0, expected(from.at, to.at)]
    return { from: from.sector, to: to.sector, observed, of, expectedShare, value: expectedShare > 0 ? observed / of / expectedShare : null, small: observed < least || of < least }
  }))
  const same = pairs.filter(({ from, to }) => from === to)
  const [met, awaited] = [same.reduce((sum, { observed }) => sum + observed, 0), same.reduce((sum, { of, expectedShare }) => sum + of * expectedShare, 0)]
  return { compared: seeing, vague: rows.length - sharp.length, alone: labelled - seeing, global: awaited > 0 ? met / awaited : null, pairs }
}
