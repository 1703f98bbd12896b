import { languages, type Language } from '../language.ts'
import type { Fault } from './fault.ts'
import { everyRecord, type Check } from './records.ts'
import { textsIn } from './strings-in.ts'

type Rule = { of: Language[]; is: RegExp; says: string }

const han: Language[] = ['zh-Hans', 'zh-Hant']
/** What is wrong in the punctuation of a script. Words of others, in quotation marks, stay as they were written. */
const rules: Rule[] = [
  { of: ['zh-Hans'], is: /[「」『』]/, says: 'simplified Chinese quotes with “ ”' },
  { of: ['zh-Hant'], is: /[“”]/, says: 'traditional Chinese quotes with 「 」' },
  { of: han, is: /\p{Script=Han}[,;:?!]|\(\p{Script=Han}|\p{Script=Han}\)/u, says: 'punctuation is full-width in Chinese' },
  { of: han, is: /[。，；：、！？]{2}/, says: 'two signs of punctuation in a row' },
  { of: ['en'], is: /[，。；：、！？（）「」]/, says: 'punctuation is half-width in English' },
  { of: ['en'], is: /"|(?<!\p{L})'|'\s[^']*'/u, says: 'English quotes with “ ”' },
  { of: ['en'], is: /[.,;:]{2}|\s[.,;:?!)]/, says: 'two signs of punctuation in a row, or a space before one' },
  { of: ['en'], is: /\b\d{4}-\d{4}\b/, says: 'a range has an en dash (–)' },
]
const unquoted = (text: string) => text.replace(/(?<=“)[^”]*(?=”)|(?<=「)[^」]*(?=」)/g, '')

/** The rules of punctuation that a text in this language breaks. */
export const punctuationFaults = (text: string, language: Language) => rules.filter(({ of, is }) => of.includes(language) && is.test(unquoted(text))).map(({ says }) => says)

/** Every text has the punctuation of its script. */
export const checkPunctuation: Check = records =>
  everyRecord(records).flatMap(({ file, id, record }) =>
    textsIn(record).flatMap(({ path, value }) =>
      languages.flatMap(language => punctuationFaults(value[language], language).map((says): Fault => ({ file, id, field: path ? `${path}.${language}` : language, says: `"${value[language].slice(0, 40)}": ${says}` }))),
    ),
  )
