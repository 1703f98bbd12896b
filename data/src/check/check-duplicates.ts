import { bare, isAlike, lettered, type Lettered } from '../alike.ts'
import { languages, type Language } from '../language.ts'
import type { Text } from '../text.ts'
import type { Fault } from './fault.ts'
import { distanceM } from './metres.ts'
import type { Check, Records } from './records.ts'
import { hasHan } from './scripts.ts'
import { twoBodies } from './two-bodies.ts'

/** This near, names that are nearly the same are taken for one. */
const sameSiteM = 300

type Named = { file: string; id: string; names: Record<Language, string>; hans: Lettered; calls: Set<string>; hosts: string[]; related: Set<string>; position: [number, number] | null }

const bareNames = (name: Text): Named['names'] => ({ 'zh-Hans': bare(name['zh-Hans']), 'zh-Hant': bare(name['zh-Hant']), en: bare(name.en) })
/** Other names that tell a body from others: acronyms and single words are shared too often. */
const callsOf = (words: string[]) => new Set(words.filter(word => (hasHan(word) ? word.length >= 4 : word.length >= 12)))
const isDocumented = (a: Named, b: Named) => twoBodies.some(({ ids }) => ids.includes(a.id) && ids.includes(b.id))

/** Branches of different universities have similar names; a body and its own host or part may share one. */
const isToldApart = (a: Named, b: Named) => a.related.has(b.id) || b.related.has(a.id) || (a.hosts.length > 0 && b.hosts.length > 0 && !a.hosts.some(host => b.hosts.includes(host)))

/** Does one name hold the other, or differ by few letters? */
function similar(a: Named, b: Named): boolean {
  if (isToldApart(a, b)) return false
  return isAlike(a.hans, b.hans)
}

function named({ assets, bodies }: Records): Named[] {
  return [
    ...assets.map(({ file, id, record: { geometry, properties } }): Named => ({ file, id, names: bareNames(properties.name), hans: lettered(bare(properties.name['zh-Hans'])), calls: callsOf([...Object.values(properties.name), ...properties.aliases].map(bare)), hosts: properties.hosts, related: new Set([...properties.hosts, properties.partOf ?? '']), position: geometry.coordinates })),
    ...bodies.map(({ file, id, record }): Named => ({ file, id, names: bareNames(record.name), hans: lettered(bare(record.name['zh-Hans'])), calls: callsOf([...Object.values(record.name), ...record.aliases].map(bare)), hosts: [], related: new Set(), position: null })),
  ]
}

function faultOf(a: Named, b: Named): Fault | null {
  if (a.id === b.id || isDocumented(a, b)) return null
  const language = languages.find(one => a.names[one] === b.names[one])
  const fault = (says: string): Fault => ({ file: b.file, id: b.id, field: 'name', says: `${says} as "${a.id}" (${a.file}); fold the two, tell their names apart, or document the pair with its reason in data/src/check/two-bodies.ts` })
  if (language) return fault(`the same ${language} name`)
  const call = [...a.calls].find(word => b.calls.has(word))
  if (call && !isToldApart(a, b)) return fault(`a name or alias, "${call}", is the same`)
  const near = a.position && b.position && distanceM(a.position, b.position) <= sameSiteM
  return near && similar(a, b) ? fault('nearly the same name at the same site') : null
}

/** No body stands in the atlas twice. */
export const checkDuplicates: Check = records => {
  const all = named(records)
  return all.flatMap((b, n) => all.slice(0, n).flatMap(a => faultOf(a, b) ?? []))
}
