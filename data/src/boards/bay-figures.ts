import { isNumbered, type Numbered } from '../numbered-figure.ts'
import type { Figure } from '../schema.ts'
import type { Language } from '../language.ts'
import { bayNames, type BayName } from '../scene/bays-view.ts'
import type { Unit } from '../units.ts'
import { formatAmount, formatOperator } from '../words/amount.ts'
import { formatDate } from '../words/format.ts'
import { word } from '../words/word.ts'

/** What is known of a metric for one bay: numbers, the one to show first, and the figures that say nothing was found. */
export type Known = { numbers: Numbered[]; blanks: Figure[] }

export const bayOf = ({ subject }: Figure): BayName | undefined => bayNames.find(bay => subject === `bay:${bay}`)

/** The figures of the four bays alone. */
export const bayFigures = (figures: readonly Figure[]): Figure[] => figures.filter(figure => bayOf(figure) !== undefined)

/** How many bays a figure's best source speaks of, so that one table is read across before many are mixed. */
function reachOf(figure: Figure, all: readonly Figure[]): number {
  return Math.max(0, ...figure.sources.map(source => new Set(all.filter(other => other.sources.includes(source)).map(bayOf)).size))
}

/** A metric in one unit for each bay. First stands what the source says that covers most bays, exact before rounded, new before old. */
export function knownOf(figures: readonly Figure[], metric: string, unit: Unit): Record<BayName, Known> {
  const all = bayFigures(figures).filter(figure => figure.metric === metric && figure.unit === unit)
  const rank = (figure: Figure) => [reachOf(figure, all.filter(isNumbered)), figure.operator === '~' ? 0 : 1, figure.confidence === 'sourced' ? 1 : 0, Number(figure.asOf?.slice(0, 4) ?? 0)]
  const before = (a: Figure, b: Figure) => rank(b).map((value, at) => value - (rank(a)[at] ?? 0)).find(difference => difference !== 0) ?? 0
  const known = (bay: BayName): Known => {
    const own = all.filter(figure => bayOf(figure) === bay)
    return { numbers: own.filter(isNumbered).toSorted(before), blanks: own.filter(figure => figure.value === null) }
  }
  return { gba: known('gba'), tokyo: known('tokyo'), ny: known('ny'), sf: known('sf') }
}

/** A range of years that the source prints instead of one. */
const statedRange = (figure: Figure) => /\b((?:19|20)\d\d)\/((?:19|20)\d\d)\b/.exec(figure.note?.en ?? '')

/** The years a figure can be of: its own, or the range its source states; null when neither is known. */
export function yearsOf(figure: Figure): [from: number, to: number] | null {
  if (figure.asOf) return [Number(figure.asOf.slice(0, 4)), Number(figure.asOf.slice(0, 4))]
  const [, from, to] = statedRange(figure) ?? []
  return from && to ? [Number(from), Number(to)] : null
}

/** Are two figures of the same year, or one within the years the other's source states? Months, half-years and quarters never match. */
export function isSameTime(a: Figure, b: Figure): boolean {
  const [first, second] = [yearsOf(a), yearsOf(b)]
  if (!first || !second || [a, b].some(({ asOf }) => asOf && asOf.length > 4)) return false
  const holds = ([from, to]: [number, number], [least, most]: [number, number]) => from <= least && to >= most
  return holds(first, second) || holds(second, first)
}

const before = word('不晚于', '不晚於', 'by')
const undated = word('年份不详', '年份不詳', 'no year given')

/** When a figure is of, in words: `2020`, `2019/2020`, `by 7 Dec 2021`. */
export function sayWhen(figure: Figure, language: Language): string {
  if (figure.asOf) return formatDate(figure.asOf, language)
  const range = statedRange(figure)
  if (range) return range[0]
  const latest = { 'zh-Hans': /不晚于\s*(.+?)$/, 'zh-Hant': /不晚於\s*(.+?)$/, en: /By (\d.+?)$/ }[language].exec(figure.note?.[language] ?? '')?.[1]
  return latest ? (language === 'en' ? `${before.en} ${latest}` : `${before[language]} ${latest}`) : undated[language]
}

/** A value in print: `about 140,780 patents`. */
export function sayValue({ value, operator, unit }: Numbered, language: Language): string {
  const amount = formatAmount(value, unit, language)
  const number = amount.unit ? `${amount.number} ${amount.unit}` : amount.number
  return [formatOperator(operator, language), amount.before, number].filter(Boolean).join(' ')
}
