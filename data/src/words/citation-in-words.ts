import type { Citation } from '../citation.ts'
import type { Language } from '../language.ts'
import { formatDate } from './format.ts'
import { comma, word } from './word.ts'

const copy = word('转载', '轉載', 'republished copy')

/** A source in one line: who published what, and when; of a copy, which is never a link, that it is one. */
export const sayCitation = ({ publisher, title, date, reliability }: Citation, language: Language): string =>
  [publisher, title, date ? formatDate(date, language) : '', reliability === 'mirror' ? copy[language] : ''].filter(Boolean).join(comma(language))
