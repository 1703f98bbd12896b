import { queryOptions } from '@tanstack/react-query'
import { getJson } from './get-json.ts'
import { NoRelease } from './release.ts'

/** Every release of the data. */
export const versionsQuery = queryOptions({
  queryKey: ['versions'],
  queryFn: async ({ signal }) => {
    const [answer, door] = await Promise.all([getJson('/api/versions', signal), import('./version-answers.ts')])
    return door.parseVersions(answer)
  },
  staleTime: Infinity,
})

/** One release, and how much has changed until today; null where there is no such release. */
export const releaseQuery = (name: string) => queryOptions({
  queryKey: ['versions', name],
  queryFn: async ({ signal }) => {
    const asked = getJson(`/api/versions/${name}`, signal).catch((fault: unknown) => (fault instanceof NoRelease ? null : Promise.reject(fault)))
    const [answer, door] = await Promise.all([asked, import('./version-answers.ts')])
    return answer === null ? null : door.parseRelease(answer)
  },
  staleTime: Infinity,
})
