import type { Language } from '../language.ts'

const few = { notation: 'compact', maximumSignificantDigits: 3 } as const
// The locale of Hong Kong would write 12.3K among Han characters.
const short = { 'zh-Hans': new Intl.NumberFormat('zh-Hans', few), 'zh-Hant': new Intl.NumberFormat('zh-Hant', few), en: new Intl.NumberFormat('en', few) }

/** A count where there is little room: in full below ten thousand, else with three figures: 1.23万, 1.23萬, 12.3K. */
export const shortCount = (value: number, language: Language) => (value < 10_000 ? String(value) : short[language].format(value))
