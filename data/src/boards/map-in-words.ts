import { metresBetween } from '../analysis/sphere.ts'
import type { Drawn } from '../drawing/marks.ts'
import { inBbox, type Bbox } from '../filter.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import { cityWord, kinds, type Kind } from '../vocabulary.ts'
import { sayPlace } from '../words/asset-in-words.ts'
import { kindsWord } from '../words/facet-word.ts'
import { formatDistance, formatNumber } from '../words/format.ts'
import { inOneLine, isHan } from '../words/word.ts'
import { listOf, sayAllMatched, sayAllShown, sayChosen, sayCities, sayCounted, sayDistricts, sayDonut, sayExact, sayKinds, sayNoneMatched, sayNoneShown, sayOneCity, sayOneKind, sayOver, sayOwnShown, sayPlain, sayPositions, saySize, saySomeMatched, saySomeShown, sayWholeDonut } from './words-map.ts'

/** What the map shows: all that it could show by number, those that pass the filter, the seen box (WGS-84 degrees), the largest donut in it, the asset chosen. */
export type Shown = { total: number; /** How many of them are the reader's own. */ own?: number; matched: Row[]; seen: Bbox; donut: Donut | null; chosen: Row | null; language: Language }

/** What the sentences ask of an asset, and of how many it is true. */
export type Alike = { of: Pick<Row, 'kind' | 'cities' | 'district' | 'precision' | 'own'>; count: number }
/** The same where nobody has the rows: those that pass, and those of them in the seen box. */
export type ShownAlike = Omit<Shown, 'matched'> & { matched: Alike[]; here: Alike[] }

/** How many assets a donut stands for, where most of them are, and how many of them are there. */
export type Donut = { count: number; place: Pick<Row, 'cities' | 'district'>; there: number }

/** A map in sentences: how much it shows, then where, what stands out and how exactly. */
export type MapInWords = { lead: string; rest: string[] }

/** So many are named of each list. */
const most = 3
/** A kind stands out whose share here is at least this many times its share in the whole, and that has at least this many here. */
const standsOut = { times: 1.5, least: 5 }

/** The sentences of a map. Counts go by the points; an asset of several cities counts for its first. */
export function mapInWords({ matched, ...shown }: Shown): MapInWords {
  return alikeInWords({ ...shown, matched: alike(matched), here: alike(matched.filter(row => inBbox(shown.seen, row.position))) })
}

/** Each asset by itself. */
const alike = (rows: readonly Row[]): Alike[] => rows.map(of => ({ of, count: 1 }))
const countOf = (some: Alike[]) => some.reduce((sum, { count }) => sum + count, 0)

/** The same sentences from how many are alike. */
export function alikeInWords(shown: ShownAlike): MapInWords {
  const { here, seen, chosen, language } = shown
  const named = chosen ? [sayChosen(language, chosen.name[language])] : []
  if (!here.length) return { lead: leadOf(shown), rest: [saySize(language, ...sizeOf(seen, language)), ...named] }
  const rest = [saySize(language, ...sizeOf(seen, language)), ...placesOf(here, language), ...kindsOf(shown), ...donutOf(shown), positionsOf(here, language), ...named]
  return { lead: leadOf(shown), rest }
}

/** Assets of the atlas and rows of the reader are counted apart. */
function leadOf({ total, own = 0, matched: passing, here: all, language }: ShownAlike): string {
  const ofAtlas = (some: Alike[]) => countOf(some.filter(({ of }) => !of.own))
  const [here, matched] = [ofAtlas(all), ofAtlas(passing)]
  const mine = sayOwnShown(language, formatNumber(countOf(all) - here, language), formatNumber(countOf(passing) - matched, language))
  if (!own || countOf(passing) === matched) return atlasLead(here, matched, total - own, language)
  return matched ? inOneLine([atlasLead(here, matched, total - own, language), mine], language) : mine
}

function atlasLead(here: number, matched: number, total: number, language: Language): string {
  const [some, passed, all] = [here, matched, total].map(count => formatNumber(count, language))
  const numbers = [some ?? '', passed ?? '', all ?? ''] as const
  if (!matched) return sayNoneMatched(language)
  if (!here) return sayNoneShown(language, numbers[1])
  if (here === matched) return matched === total ? sayAllShown(language, numbers[2]) : sayAllMatched(language, numbers[1], numbers[2])
  return matched === total ? saySomeShown(language, numbers[0], numbers[2]) : saySomeMatched(language, ...numbers)
}

/** Width along the middle and height of the box, to the kilometre from ten kilometres on. */
function sizeOf([west, south, east, north]: Bbox, language: Language): [string, string] {
  const middle = (south + north) / 2
  const say = (metres: number) => formatDistance(metres < 1000 ? Math.round(metres / 10) * 10 : metres < 10_000 ? metres : Math.round(metres / 1000) * 1000, language)
  return [say(metresBetween([west, middle], [east, middle])), say(metresBetween([west, south], [west, north]))]
}

/** What occurs most often first; what occurs equally often in the order it came. */
function ranked<K>(some: Alike[], keyOf: (of: Alike['of']) => K | null): [K, number][] {
  const counts = new Map<K, number>()
  for (const { of, count } of some) {
    const key = keyOf(of)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)
}

const counted = (pairs: [string, number][], language: Language) => listOf(pairs.slice(0, most).map(([name, count]) => sayCounted(name, formatNumber(count, language), language)), language)

function placesOf(here: Alike[], language: Language): string[] {
  const cities = ranked(here, ({ cities: [city] }) => (city ? cityWord[city][language] : null))
  const districts = ranked(here, of => (of.district ? sayPlace(of, language) : null))
  const [only, second] = cities
  const byCity = only && !second ? [sayOneCity(language, only[0])] : only ? [sayCities(language, counted(cities, language))] : []
  return districts.length > 1 ? [...byCity, sayDistricts(language, counted(districts, language))] : byCity
}

function kindsOf({ here, matched, language }: ShownAlike): string[] {
  const mixed = ranked(here, ({ kind }) => kind).map(([kind, count]): [string, number] => [plural(kind, language), count])
  const [only, second] = mixed
  if (only && !second) return [sayOneKind(language, only[0])]
  const mix = sayKinds(language, counted(mixed, language))
  const [inView, passing] = [countOf(here), countOf(matched)]
  if (inView === passing) return [mix]
  const over = standingOut(here, matched)
  if (!over.length) return inView < standsOut.least * 4 ? [mix] : [mix, sayPlain(language)]
  const percent = (part: number, all: number) => formatNumber(Math.round((part / all) * 100), language)
  return [mix, ...over.map(({ kind, some, all }) => sayOver(language, kindsWord[kind][language], formatNumber(some, language), formatNumber(inView, language), percent(some, inView), formatNumber(all, language), formatNumber(passing, language), percent(all, passing)))]
}

const plural = (kind: Kind, language: Language) => (isHan(language) ? kindsWord[kind][language] : kindsWord[kind].en.toLowerCase())

/** Kinds more frequent here than in the whole, the most so first, two at most. */
function standingOut(here: Alike[], whole: Alike[]): { kind: Kind; some: number; all: number }[] {
  const found = kinds.map(kind => {
    const [some = 0, all = 0] = [here, whole].map(list => countOf(list.filter(({ of }) => of.kind === kind)))
    return { kind, some, all, times: all ? (some / countOf(here)) / (all / countOf(whole)) : 0 }
  })
  return found.filter(({ some, times }) => some >= standsOut.least && times >= standsOut.times).toSorted((a, b) => b.times - a.times).slice(0, 2)
}

/** The largest of the donuts in the seen box. */
export function largestDonut(drawn: Drawn[], seen: Bbox): Donut | null {
  const donuts = drawn.filter(({ mark: { type, position } }) => type === 'cluster' && inBbox(seen, position))
  const [largest] = donuts.toSorted((a, b) => b.mark.count - a.mark.count)
  return largest ? donutOfAll(alike(largest.members)) : null
}

/** A donut that stands for these. */
export function donutOfAll(members: Alike[]): Donut | null {
  const [most] = ranked(members, of => sayPlace(of, 'en'))
  const place = members.find(({ of }) => sayPlace(of, 'en') === most?.[0])?.of
  return most && place ? { count: countOf(members), place, there: most[1] } : null
}

function donutOf({ donut, language }: ShownAlike): string[] {
  if (!donut) return []
  const [all, place] = [formatNumber(donut.count, language), sayPlace(donut.place, language)]
  return [donut.there === donut.count ? sayWholeDonut(language, all, place) : sayDonut(language, all, place, formatNumber(donut.there, language))]
}

function positionsOf(here: Alike[], language: Language): string {
  const count = (...precisions: Row['precision'][]) => countOf(here.filter(({ of }) => precisions.includes(of.precision)))
  const steps = [[sayExact.site, count('building', 'site')], [sayExact.neighbourhood, count('neighbourhood')], [sayExact.coarse, count('district', 'city')]] as const
  return sayPositions(language, listOf(steps.filter(([, number]) => number).map(([say, number]) => say(language, formatNumber(number, language))), language))
}
