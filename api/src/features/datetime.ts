import type { Years } from '@bay-atlas/data/filter.ts'
import type { Parameter } from '../http/parameter.ts'
import type { Query } from '../http/query.ts'

/** OGC API - Features asks every collection for it; ours know only years. */
export const datetimeParameter: Parameter = {
  name: 'datetime',
  about: {
    'zh-Hans': 'RFC 3339 时刻或区间（OGC 标准参数）；我们只知道年份，因此按年份比较；没有年份属性的集合不受其影响',
    'zh-Hant': 'RFC 3339 時刻或區間（OGC 標準參數）；我們只知道年份，因此按年份比較；沒有年份屬性的集合不受其影響',
    en: 'an RFC 3339 instant or interval, as the OGC standard asks; we know years only, so years are compared; collections without a year match whole',
  },
  schema: { type: 'string' },
  example: '2015-01-01/2022-12-31',
}

const allowed = 'an RFC 3339 date or date-time, or an interval of two joined by "/", with ".." for an open end'
const moment = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/i

/** The years that the query asks for; null when it does not ask. */
export function readDatetime(query: Query): Years | null {
  const text = query.search.get('datetime')
  if (!text) return null
  const ends = text.split('/')
  const [first = null, last = first] = ends.map(yearOf)
  const bad = ends.length > 2 || ends.some(end => !isOpen(end) && !moment.test(end)) || ends.every(isOpen) || (first !== null && last !== null && first > last)
  if (bad) query.blame({ parameter: 'datetime', value: text, allowed })
  return bad ? null : { from: first, to: last }
}

const isOpen = (end: string) => end === '' || end === '..'

function yearOf(end: string): number | null {
  const [, year] = moment.exec(end) ?? []
  return year ? Number(year) : null
}

/** The years that lie in both ranges; none where they do not meet. */
export function overlap(one: Years | null, other: Years | null): Years | null {
  if (!one || !other) return one ?? other
  return { from: Math.max(one.from ?? -Infinity, other.from ?? -Infinity), to: Math.min(one.to ?? Infinity, other.to ?? Infinity) }
}
