import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { lengthWord } from '../length-word.ts'
import { isHan, pick, word } from './word.ts'

const grouped = { 'zh-Hans': new Intl.NumberFormat('zh-Hans-CN', { maximumFractionDigits: 6 }), 'zh-Hant': new Intl.NumberFormat('zh-Hant-HK', { maximumFractionDigits: 6 }), en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }) }

/** 15,000 in all three scripts; never rounded. */
export const formatNumber = (value: number, language: Language) => grouped[language].format(value)

/** A share, 0 to 1, in whole per cent; below ten with one decimal, so that a tenth is told from nearly one: 0.3%, 9.8%, 41%. */
export function formatShare(share: number, language: Language): string {
  const percent = share * 100
  return `${formatNumber(percent > 0 && percent < 10 ? Math.max(0.1, Math.round(percent * 10) / 10) : Math.round(percent), language)}%`
}

/** Metres below a kilometre, kilometres with one decimal above. */
export function formatDistance(metres: number, language: Language): string {
  const unit = metres < 1000 ? lengthWord.m : lengthWord.km
  const value = metres < 1000 ? metres : Math.round(metres / 100) / 10
  return `${formatNumber(value, language)} ${unit[language]}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const undated = word('日期不详', '日期不詳', 'undated')
const halves: Record<string, Text> = { H1: word('上半年', '上半年', 'first half of'), H2: word('下半年', '下半年', 'second half of') }
const quarters: Record<string, Text> = {
  Q1: word('第一季度', '第一季度', 'Q1'), Q2: word('第二季度', '第二季度', 'Q2'),
  Q3: word('第三季度', '第三季度', 'Q3'), Q4: word('第四季度', '第四季度', 'Q4'),
}

/** A `When` of the data: ISO in Chinese, `13 Aug 2020` in English; null is said to be undated. */
export function formatDate(when: string | null, language: Language): string {
  if (when === null) return undated[language]
  const [year = '', part, day] = when.split('-')
  const spell = part ? (halves[part] ?? quarters[part]) : undefined
  if (spell) return pick(language, `${year} 年${spell[language]}`, `${year} 年${spell[language]}`, `${spell.en} ${year}`)
  if (isHan(language)) return when
  return [day ? String(Number(day)) : '', part ? months[Number(part) - 1] : '', year].filter(Boolean).join(' ')
}
