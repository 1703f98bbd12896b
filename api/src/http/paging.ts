import type { Parameter } from './parameter.ts'
import type { Query } from './query.ts'

/** How many, infinite for all of them, and after how many. */
export type Paging = { limit: number; offset: number }

/** So many are the most on one page; of more, an answer leaves in pieces. */
export const mostOnPage = 10_000
const most = mostOnPage
const usual = 100

/** `limit` and `offset`, alike for every list. */
export const pagingParameters: readonly Parameter[] = [
  {
    name: 'limit',
    about: { 'zh-Hans': `最多返回多少条；默认 ${usual}，上限 ${most}（更大的数按上限处理）；all 为全部，分段传送，网页除外`, 'zh-Hant': `最多傳回多少項；預設 ${usual}，上限 ${most}（更大的數按上限處理）；all 為全部，分段傳送，網頁除外`, en: `how many at most; ${usual} unless told, never more than ${most} (a larger number counts as ${most}); all: everything, sent in pieces, but not as a page` },
    schema: { type: 'integer', minimum: 1, maximum: most, default: usual },
    example: '500',
  },
  {
    name: 'offset',
    about: { 'zh-Hans': '跳过前面多少条；通常照 next 链接走即可', 'zh-Hant': '略過前面多少項；通常照 next 連結走即可', en: 'how many to pass over; following the next links does it for you' },
    schema: { type: 'integer', minimum: 0, default: 0 },
    example: '500',
  },
]

/** Reads the paging of a query. OGC API - Features: a limit above the maximum counts as the maximum. */
export function readPaging(query: Query): Paging {
  const isAll = query.search.get('limit') === 'all'
  const limit = isAll ? Infinity : Math.min(most, query.integer('limit', 1, usual, `a whole number from 1 to ${most}, or all`))
  const offset = query.integer('offset', 0, 0, 'a whole number, 0 or more')
  return { limit, offset }
}

/** How a limit is written. */
export const sayLimit = (limit: number) => (limit === Infinity ? 'all' : String(limit))

/** The offsets of this page and its neighbours; null where there is none. */
export function neighbours({ limit, offset }: Paging, matched: number): { next: number | null; prev: number | null } {
  if (limit === Infinity) return { next: null, prev: null }
  const next = offset + limit < matched ? offset + limit : null
  const lastPage = Math.max(0, Math.ceil(matched / limit) - 1) * limit
  const prev = offset > 0 ? Math.max(0, Math.min(offset - limit, lastPage)) : null
  return { next, prev }
}
