import { isHan } from '@bay-atlas/data/words/word.ts'
import type { Language } from '@bay-atlas/data/language.ts'

type Props = { text: string; language: Language; /** The script the text is known to be in, as its source says. */ lang?: string }

/** A stretch of Chinese, with the signs and digits inside it. */
const stretch = /([“《（〔「【]*\p{Script=Han}(?:[^;,·—.]*[\p{Script=Han}》”）」】〕。])?)/u
const isLatin = (text: string) => !/\p{Script=Han}/u.test(text) && /\p{L}{2}/u.test(text)

/** A name or title as its source writes it, on a page that may speak another language: what is in another script is marked so, and drawn and spoken as that. */
export function OtherScript({ text, language, lang }: Props) {
  if (isHan(language)) {
    const other = isLatin(text) ? 'en' : lang?.startsWith('zh') && lang !== language ? lang : undefined
    return other ? <span lang={other}>{text}</span> : text
  }
  return text.split(stretch).map((part, at) => (at % 2 ? <span key={at} lang={lang?.startsWith('zh') ? lang : 'zh'}>{part}</span> : part))
}
