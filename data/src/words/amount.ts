import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { unitWord, type Unit } from '../units.ts'
import { formatNumber } from './format.ts'
import { isHan, pick, word } from './word.ts'

const operatorWord: Record<string, Text> = {
  '>': word('超过', '超過', 'over'), '>=': word('至少', '至少', 'at least'), '~': word('约', '約', 'about'),
  '<': word('不到', '不到', 'under'), '<=': word('至多', '至多', 'at most'),
}

/** Ten thousand and a hundred million, by which Chinese counts. English has no word of its own for them. */
export const wan = word('万', '萬', '10,000')
export const yi = word('亿', '億', '100 million')

/** Amounts that Chinese counts in 万 and 亿: billions and millions restated without rounding. */
const myriad: Partial<Record<Unit, { times: number; of: Text }>> = {
  'million-people': { times: 1e6, of: unitWord.people },
  'billion-usd': { times: 1e9, of: unitWord.usd }, 'million-usd': { times: 1e6, of: unitWord.usd },
  'billion-cny': { times: 1e9, of: unitWord.cny }, 'million-cny': { times: 1e6, of: unitWord.cny },
  'billion-hkd': { times: 1e9, of: unitWord.hkd }, 'million-hkd': { times: 1e6, of: unitWord.hkd },
  'billion-mop': { times: 1e9, of: unitWord.mop },
}
const singular: Partial<Record<Unit, string>> = {
  people: 'person', companies: 'company', bodies: 'body', universities: 'university', laboratories: 'laboratory', projects: 'project', teams: 'team', sites: 'site', cities: 'city',
  patents: 'patent', applications: 'application', papers: 'paper', prizes: 'prize', items: 'item', devices: 'device', seats: 'seat', years: 'year', hours: 'hour', minutes: 'minute', seconds: 'second', tonnes: 'tonne', cores: 'core', times: 'time',
}

/** A number as the page prints it, in two parts so that the unit may stand smaller: `144,000` + `m²`. */
export type Amount = { before: string; number: string; unit: string }

function inChinese(value: number, times: number, of: string, language: Language): Amount {
  const whole = Number((value * times).toPrecision(12))
  const [step, name] = Math.abs(whole) >= 1e8 ? [1e8, yi[language]] : [1e4, wan[language]]
  return { before: '', number: formatNumber(Number((whole / step).toPrecision(12)), language), unit: name + of }
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1800 && value <= 2100

/** The number and its unit. A bare number that can be a year is not grouped. */
export function formatAmount(value: number, unit: Unit, language: Language): Amount {
  const large = myriad[unit]
  if (large && isHan(language)) return inChinese(value, large.times, large.of[language], language)
  if (unit === 'none') return { before: '', number: isYear(value) ? String(value) : formatNumber(value, language), unit: '' }
  if (unit === 'percent') return { before: '', number: `${formatNumber(value, language)}%`, unit: '' }
  if (unit === 'rank') return { before: pick(language, '第', '第', 'no.'), number: String(value), unit: isHan(language) ? unitWord.rank[language] : '' }
  if (unit === 'times_count') return { before: '', number: formatNumber(value, language), unit: pick(language, '次', '次', value === 1 ? 'time' : 'times') }
  return { before: '', number: formatNumber(value, language), unit: !isHan(language) && value === 1 ? (singular[unit] ?? unitWord[unit].en) : unitWord[unit][language] }
}

/** What stands before the number: about, over, at most; empty when it is exact as printed. */
export const formatOperator = (operator: string | undefined, language: Language) => (operator ? (operatorWord[operator]?.[language] ?? '') : '')
