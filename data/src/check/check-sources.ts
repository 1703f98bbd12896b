import type { Fault } from './fault.ts'
import { everyRecord, idsOf, type Check, type Filed } from './records.ts'
import { stringsIn } from './strings-in.ts'

const isCitation = (path: string) => /(^|\.)sources\.\d+$/.test(path) || /(^|\.)quotes?(\.\d+)?\.source$/.test(path)

/** Every cited source is in sources.json, and every source there is cited somewhere. */
export const checkSources: Check = records => {
  const { sources, brokenWords } = records
  const known = idsOf(sources, records)
  const cited = new Set(brokenWords)
  const citing: Filed<unknown>[] = everyRecord(records).filter(one => one.file !== 'sources.json')
  const missing = citing.flatMap(({ file, id, record }) =>
    stringsIn(record).filter(found => isCitation(found.path)).flatMap(({ path, value }): Fault[] => {
      cited.add(value)
      return known.has(value) ? [] : [{ file, id, field: path, says: `there is no source "${value}" in sources.json; add it there or cite one that is there` }]
    }),
  )
  const unused = sources.filter(({ id }) => !cited.has(id)).map(({ file, id }): Fault => ({ file, id, field: 'id', says: 'no record cites this source; cite it or take it out' }))
  return [...missing, ...unused]
}
