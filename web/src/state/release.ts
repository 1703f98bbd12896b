import { readSearch } from './address.ts'
import { carried } from './carried.ts'
import { parsePage } from './page.ts'

/**
 * The release of the data that the address pins, as long as this document stands: other data are another document, so
 * that nothing of two releases is ever on one page. A page in one file carries its data with it.
 */
export const pinned: string | null = carried ? null : parsePage(readSearch()).release

/** There is no such release. */
export class NoRelease extends Error {}

/** The same address over the release that is looked at. */
export const inRelease = (path: string): string => (pinned === null || !/^\/(api\/(?!versions|basemap)|map\.|board\.)/.test(path) ? path : `${path}${path.includes('?') ? '&' : '?'}v=${pinned}`)

/** Does the answer say that the release is unknown, rather than the thing that was asked for? */
export async function lacksRelease(response: Response): Promise<boolean> {
  if (pinned === null || response.status !== 404) return false
  const problem: unknown = await response.json().catch(() => null)
  return typeof problem === 'object' && problem !== null && 'parameter' in problem && problem.parameter === 'v'
}
