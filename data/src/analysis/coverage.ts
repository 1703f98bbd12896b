import type { Coverage, CoverageState, StateRecord } from '../coverage.ts'
import type { Figure } from '../schema.ts'
import type { City, Kind } from '../vocabulary.ts'
import type { ManyRows } from './many-rows.ts'
import { compared, type Compared } from './official-totals.ts'
import { countOf } from './sharing.ts'

/** How one kind stands in one city. */
export type Standing = { kind: Kind; city: City; count: number; state: CoverageState; record: StateRecord | null; totals: Compared[] }

/** What coverage is worked out from. */
export type Known = ManyRows & { coverage: Coverage; figures: Figure[] }

/** One kind in one city: what the file says of it, what the atlas counts, and the official totals that count the same thing there. */
export function standing(kind: Kind, city: City, known: Known): Standing {
  const { coverage, rows } = known
  const record = coverage.states.find(one => one.kinds.includes(kind) && one.cities.includes(city)) ?? null
  const count = countOf(rows, row => row.kind === kind && row.cities[0] === city)
  const totals = coverage.totals.filter(total => total.kind === kind && total.fit === 'same' && total.places.includes(city)).map(total => compared(total, city, known))
  return { kind, city, count, state: record?.state ?? 'not-looked', record, totals: totals.filter(({ figure }) => figure) }
}

/**
 * The official total of which the atlas has the smallest share; null where no total is known. Totals are never added up: they
 * count unlike things, and a hundred little giants would outweigh every university.
 */
export function leastCovered(all: Standing[]): Compared | null {
  const known = all.flatMap(({ totals }) => totals).filter(({ share }) => share !== null)
  return known.toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0))[0] ?? null
}

/** The classes of the coverage layer, the most complete first. */
export const coverageClasses = ['all', 'most', 'some', 'few', 'known', 'thin', 'sample', 'none'] as const
export type CoverageClass = (typeof coverageClasses)[number]

const isWhole = ({ state }: Standing) => state === 'listed-all' || state === 'looked-none'

/**
 * How completely some kinds are covered in a city. `all` and `most` (half or more) say how many of the kinds are complete or known to be absent;
 * with less, `some` rests on a list or report for two thirds of the kinds, `few` for fewer. Where no kind is complete, `known` has a tenth or more of every official total, `thin` less of one, `sample` no total to hold it against; `none` was not looked for at all.
 */
export function coverageClass(ofCity: Standing[]): CoverageClass {
  const whole = ofCity.filter(isWhole).length
  if (ofCity.every(({ state }) => state === 'not-looked')) return 'none'
  if (whole === ofCity.length) return 'all'
  if (whole * 2 >= ofCity.length) return 'most'
  if (whole) return ofCity.filter(({ record }) => record?.sources.length).length * 3 >= ofCity.length * 2 ? 'some' : 'few'
  const share = leastCovered(ofCity)?.share ?? null
  return share === null ? 'sample' : share >= 0.1 ? 'known' : 'thin'
}
