import type { Row } from './row.ts'
import { searchRank } from './search.ts'
import { cities, confidences, kinds, sectors, statuses, tiers, type City, type Confidence, type Kind, type Sector, type Status, type Tier } from './vocabulary.ts'

/** West, south, east, north in WGS-84 degrees. */
export type Bbox = [number, number, number, number]
/** Both ends belong to the range; an open end is null. */
export type Years = { from: number | null; to: number | null }

/** What the reader asks for: OR inside a facet, AND across facets. Empty lists, empty text and nulls mean "any". */
export type Filter = {
  kind: Kind[]
  tier: Tier[]
  sector: Sector[]
  city: City[]
  status: Status[]
  source: Confidence[]
  founded: Years | null
  partOf: string | null
  bbox: Bbox | null
  q: string
}

/** The filter that lets everything through. */
export const everything: Filter = { kind: [], tier: [], sector: [], city: [], status: [], source: [], founded: null, partOf: null, bbox: null, q: '' }

/** The facets made of closed lists, with their words. */
export const facetWords = { kind: kinds, tier: tiers, sector: sectors, city: cities, status: statuses, source: confidences } as const
export type Facet = keyof typeof facetWords
export const facets: readonly Facet[] = ['kind', 'tier', 'sector', 'city', 'status', 'source']
/** Every parameter of the shared grammar. */
export const filterParameters = [...facets, 'founded', 'part_of', 'bbox', 'q'] as const

/** A word of an address that says nothing we know: which parameter, what stood there, what may stand there. */
export type Fault = { parameter: string; value: string; allowed: string }

type Parsed<T> = { value: T; faults: Fault[] }

function parseWords<W extends string>(parameter: string, text: string | null, known: readonly W[]): Parsed<W[]> {
  const words = text?.split(',').map(word => word.trim()).filter(Boolean) ?? []
  const strays = words.filter(word => !known.some(one => one === word))
  const faults = strays.map(value => ({ parameter, value, allowed: known.join(', ') }))
  return { value: known.filter(word => words.includes(word)), faults }
}

/** `2015..2022`, `2015..`, `..2022`, `2018`. */
export function parseYears(text: string | null): Parsed<Years | null> {
  if (!text) return { value: null, faults: [] }
  const match = /^([1-9]\d{3})?(\.\.)?([1-9]\d{3})?$/.exec(text)
  const [, first, dots, second] = match ?? []
  const from = first ? Number(first) : null
  const to = second ? Number(second) : dots ? null : from
  const bad = !match || (!first && !second) || (second && !dots) || (from !== null && to !== null && from > to)
  if (bad) return { value: null, faults: [{ parameter: 'founded', value: text, allowed: 'a year or a range of years: 2018, 2015..2022, 2015.., ..2022' }] }
  return { value: { from, to }, faults: [] }
}

/** West, south, east, north; or the six numbers of a box with heights, which are passed over. */
export function parseBbox(text: string | null): Parsed<Bbox | null> {
  if (!text) return { value: null, faults: [] }
  const numbers = text.split(',').map(part => (part.trim() ? Number(part) : Number.NaN))
  const [west, south, east, north] = numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers
  const four = [west, south, east, north].filter((n): n is number => n !== undefined && Number.isFinite(n))
  const [w, s, e, n] = four
  const right = four.length === 4 && (numbers.length === 4 || numbers.length === 6) && s !== undefined && n !== undefined && s <= n && Math.abs(s) <= 90 && Math.abs(n) <= 90
  if (!right || w === undefined || e === undefined) return { value: null, faults: [{ parameter: 'bbox', value: text, allowed: 'west,south,east,north in WGS-84 degrees, south not above north' }] }
  return { value: [w, s, e, n], faults: [] }
}

function parsePartOf(text: string | null): Parsed<string | null> {
  if (!text || /^[a-z0-9-]+$/.test(text)) return { value: text || null, faults: [] }
  return { value: null, faults: [{ parameter: 'part_of', value: text, allowed: 'the id of an asset' }] }
}

/** Reads the filter of an address. What it does not know it hands back; the page drops it, the API answers 400 with it. */
export function parseFilter(query: URLSearchParams): { filter: Filter; faults: Fault[] } {
  const words = <W extends string>(parameter: string, known: readonly W[]) => parseWords(parameter, query.get(parameter), known)
  const parts = {
    kind: words('kind', kinds),
    tier: words('tier', tiers),
    sector: words('sector', sectors),
    city: words('city', cities),
    status: words('status', statuses),
    source: words('source', confidences),
    founded: parseYears(query.get('founded')),
    partOf: parsePartOf(query.get('part_of')),
    bbox: parseBbox(query.get('bbox')),
  }
  const { kind, tier, sector, city, status, source, founded, partOf, bbox } = parts
  return {
    filter: { kind: kind.value, tier: tier.value, sector: sector.value, city: city.value, status: status.value, source: source.value, founded: founded.value, partOf: partOf.value, bbox: bbox.value, q: query.get('q')?.trim() ?? '' },
    faults: Object.values(parts).flatMap(part => part.faults),
  }
}

/** The filter as a query, words in the order of the vocabulary; what is "any" is left out. */
export function formatFilter(filter: Filter): URLSearchParams {
  const query = new URLSearchParams()
  for (const facet of facets) if (filter[facet].length) query.set(facet, filter[facet].join(','))
  if (filter.founded) query.set('founded', formatYears(filter.founded))
  if (filter.partOf) query.set('part_of', filter.partOf)
  if (filter.bbox) query.set('bbox', filter.bbox.join(','))
  if (filter.q) query.set('q', filter.q)
  return query
}

/** The years as `parseYears` reads them. */
export const formatYears = ({ from, to }: Years) => (from !== null && from === to ? String(from) : `${from ?? ''}..${to ?? ''}`)

const any = <W>(wanted: W[], has: W[]) => !wanted.length || has.some(word => wanted.includes(word))

/** Does the point lie in the box? A box whose west is east of its east crosses the antimeridian. */
export function inBbox(box: Bbox, position: readonly [number, number]): boolean {
  // By place, since this is asked of every row: taking a pair apart by name costs more than all the rest.
  const lon = position[0]
  const lat = position[1]
  const across = box[0] <= box[2] ? lon >= box[0] && lon <= box[2] : lon >= box[0] || lon <= box[2]
  return across && lat >= box[1] && lat <= box[3]
}

/** What has no known year is in no range of years. */
export const inYears = ({ from, to }: Years, year: number | null) => year !== null && (from === null || year >= from) && (to === null || year <= to)

/** One test per parameter, each of the part of a row that it asks about, so that a facet can be counted without its own. */
export const tests = {
  kind: (filter: Filter, row: Pick<Row, 'kind'>) => any(filter.kind, [row.kind]),
  tier: (filter: Filter, row: Pick<Row, 'tiers'>) => any(filter.tier, row.tiers),
  sector: (filter: Filter, row: Pick<Row, 'sectors'>) => any(filter.sector, row.sectors),
  city: (filter: Filter, row: Pick<Row, 'cities'>) => any(filter.city, row.cities),
  status: (filter: Filter, row: Pick<Row, 'status'>) => any(filter.status, [row.status]),
  source: (filter: Filter, row: Pick<Row, 'confidence'>) => any(filter.source, [row.confidence]),
  founded: ({ founded }: Filter, row: Pick<Row, 'founded'>) => !founded || inYears(founded, row.founded),
  partOf: ({ partOf }: Filter, row: Pick<Row, 'within'>) => !partOf || row.within.includes(partOf),
  bbox: ({ bbox }: Filter, row: Pick<Row, 'position'>) => !bbox || inBbox(bbox, row.position),
  q: ({ q }: Filter, row: Row) => !q || searchRank(row, q) > 0,
} satisfies { [P in keyof Filter]: (filter: Filter, row: Row) => boolean }
const testNames: readonly (keyof Filter)[] = ['kind', 'tier', 'sector', 'city', 'status', 'source', 'founded', 'partOf', 'bbox', 'q']

/** Does the asset pass the filter, or all of it but one parameter? */
export function matches(filter: Filter, row: Row, but?: keyof Filter): boolean {
  return testNames.every(name => name === but || tests[name](filter, row))
}

/** The parameters that ask for something, those that cost much to test last. */
export const askedOf = (filter: Filter): (keyof Filter)[] => testNames.filter(name => {
  const asked = filter[name]
  return typeof asked === 'string' || Array.isArray(asked) ? asked.length > 0 : asked !== null
})
