import type { Language } from '../language.ts'
import type { Text } from '../text.ts'

/** One of our own texts in the three scripts, in the order of `languages`. */
export const word = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })

/** One of three texts, in the language of the page. */
export const pick = (language: Language, hans: string, hant: string, en: string) => word(hans, hant, en)[language]

/** A sentence with numbered gaps: `{0}` takes the first value, and `{0:asset|assets}` what fits it when it is one or more. */
export const filled = (text: Text) => (language: Language, ...values: string[]): string =>
  text[language]
    .replace(/\{(\d):([^|{}]*)\|((?:[^{}]|\{\d\})*)\}/g, (_, n: string, one: string, many: string) => (values[Number(n)] === '1' ? one : many))
    .replace(/\{(\d)\}/g, (_, n: string) => values[Number(n)] ?? '')

export const isHan = (language: Language) => language !== 'en'

/** Joins the values of one list as each script does: 国家级、省级 / National, Provincial. */
export const listed = (parts: string[], language: Language) => parts.join(listMark(language))
export const listMark = (language: Language) => (isHan(language) ? '、' : ', ')

/** Punctuation of our own sentences: full-width in Chinese, with its space in English. */
export const comma = (language: Language) => (isHan(language) ? '，' : ', ')
export const colon = (language: Language) => (isHan(language) ? '：' : ': ')
export const semicolon = (language: Language) => (isHan(language) ? '；' : '; ')

/** Said in the brackets of the script, after something. */
export const bracketed = (text: string, language: Language) => (isHan(language) ? `（${text}）` : ` (${text})`)

/** The measure word of assets. */
export const itemWord = (language: Language) => pick(language, '项', '項', 'assets')

/** Sentences one after the other, with a space where the script has one; empty ones are passed over. */
export const inOneLine = (sentences: string[], language: Language) => sentences.filter(Boolean).join(isHan(language) ? '' : ' ')
