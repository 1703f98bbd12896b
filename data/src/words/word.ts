import type { Language } from '../language.ts'
import type { Text } from '../text.ts'

/** One of our own texts in the three scripts, in the order of `languages`. */
export const word = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })

export const isHan = (language: Language) => language !== 'en'

/** Joins the values of one list as each script does: 国家级、省级 / National, Provincial. */
export const listed = (parts: string[], language: Language) => parts.join(isHan(language) ? '、' : ', ')

/** Punctuation of our own sentences: full-width in Chinese, with its space in English. */
export const comma = (language: Language) => (isHan(language) ? '，' : ', ')
export const colon = (language: Language) => (isHan(language) ? '：' : ': ')
export const semicolon = (language: Language) => (isHan(language) ? '；' : '; ')

/** Said in the brackets of the script, after something. */
export const bracketed = (text: string, language: Language) => (isHan(language) ? `（${text}）` : ` (${text})`)

/** The measure word of assets. */
export const itemWord = (language: Language) => (language === 'zh-Hant' ? '項' : '项')
