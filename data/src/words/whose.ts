import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import { formatNumber } from './format.ts'
import { filled, word } from './word.ts'

const sayBoth = filled(word('其中图谱 {0} 项，读者自带、未经核对的 {1} 项。', '其中圖譜 {0} 項，讀者自帶、未經核對的 {1} 項。', 'Of these, {0} {0:is|are} of the atlas and {1} {1:is|are} a reader’s own, not checked.'))
const allOwn = word('都是读者自带的数据，未经核对。', '都是讀者自帶的數據，未經核對。', 'All are a reader’s own, not checked.')

/** Whose the rows are that were counted: a sentence, or nothing where all are of the atlas. It is read on the page and in files alike. */
export function sayWhose(rows: readonly Pick<Row, 'own'>[], language: Language): string {
  const own = rows.filter(row => row.own).length
  if (!own) return ''
  return own === rows.length ? allOwn[language] : sayBoth(language, formatNumber(rows.length - own, language), formatNumber(own, language))
}

/** Are any of these a reader's own? */
export const hasOwn = (rows: readonly Pick<Row, 'own'>[]) => rows.some(({ own }) => own)
