import type { Context, MiddlewareHandler } from 'hono'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Parameter } from './parameter.ts'
import { Problem } from './problem.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** The address pins a release that cannot be answered from, and why. */
    noRelease?: Problem
  }
}

/** Which release of the data an address asks; every address that depends on the data takes it. */
export const releaseParameter: Parameter = {
  name: 'v',
  about: word('数据版本：某一天发布的数据，见 /api/versions；不写则为今天的数据', '數據版本：某一天發布的數據，見 /api/versions；不寫則為今天的數據', 'a release of the data, by its day (see /api/versions); without it, the data of today'),
  schema: { type: 'string', maxLength: 20 },
  example: '2026-11-24',
}

/** An address and nothing else that can be asked of it. */
export const releaseAlone: readonly Parameter[] = [releaseParameter]

const isOfData = /^\/(?:$|embed\/?$|map\.|board\.|oembed\/?$|api(?:\/|$)(?!basemap|versions))/
const says = /[?&]v=/
const takesNone = /\/api\/(?:basemap|versions)\b/

/** The release that an address asks for; null where it asks for the data of today, or does not depend on the data. */
export function releaseOf({ req: { url, path } }: Context): string | null {
  if (!url.includes('v=') && !url.includes('v%3D')) return null
  if (!isOfData.test(path)) return null
  const { searchParams } = new URL(url)
  if (!path.startsWith('/oembed')) return searchParams.get('v') || null
  // How an address is embedded depends on the data of that address.
  const page = searchParams.get('url') ?? ''
  return (URL.canParse(page) && new URL(page).searchParams.get('v')) || null
}

/** Adds the release to an address of this atlas that takes one and has none; without a release it stays as it is. */
export const inRelease = (release: string | null) => (address: string): string => (release === null || says.test(address) || takesNone.test(address) ? address : `${address}${address.includes('?') ? '&' : '?'}v=${release}`)

/** Says so where a release was asked for that there is not; a page opens all the same, and says it itself. */
export const refuseNoRelease: MiddlewareHandler = async (c, next) => {
  const problem = c.get('noRelease')
  if (problem && !/^\/(embed\/?)?$/.test(c.req.path)) throw problem
  await next()
}

/** A release never changes, but the atlas that answers from it may: an answer is kept for a day without asking. */
export const keptForLong: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.headers.get('Cache-Control')?.startsWith('public')) c.res.headers.set('Cache-Control', 'public, max-age=86400, immutable')
}
