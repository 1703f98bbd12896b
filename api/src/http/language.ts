import type { Context } from 'hono'
import { languages, type Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { wordsParameter, type Parameter } from './parameter.ts'
import type { Query } from './query.ts'

export const languageName: Record<Language, string> = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' }

const about: Text = { 'zh-Hans': '说明文字的语言；不写则看 Accept-Language', 'zh-Hant': '說明文字的語言；不寫則看 Accept-Language', en: 'language of titles and descriptions; without it, Accept-Language decides' }

export const languageParameter: Parameter = {
  ...wordsParameter('lang', about, Object.fromEntries(languages.map(tag => [tag, { 'zh-Hans': languageName[tag], 'zh-Hant': languageName[tag], en: languageName[tag] }]))),
  schema: { type: 'string', enum: languages },
}

/** The language asked for by name, else the reader's own, else the first of the atlas. */
export function readLanguage(c: Context, query: Query): Language {
  return query.word('lang', languages) ?? ownLanguage(c.req.header('Accept-Language')) ?? languages[0]
}

/** The first language of the reader that we write, or English for someone who reads none of them. */
function ownLanguage(header: string | undefined): Language | null {
  if (!header) return null
  const wanted = header.split(',').map(part => part.trim().split(/;\s*q=/))
  const tags = wanted.sort(([, a = '1'], [, b = '1']) => Number(b) - Number(a)).map(([tag = '']) => tag.toLowerCase())
  return tags.map(writtenAs).find(language => language !== null) ?? (tags.includes('*') ? null : 'en')
}

function writtenAs(tag: string): Language | null {
  if (/^(zh-(hant|tw|hk|mo)|yue)/.test(tag)) return 'zh-Hant'
  if (/^zh\b/.test(tag)) return 'zh-Hans'
  return /^en\b/.test(tag) ? 'en' : null
}
