import { fold } from '../search.ts'
import type { Draft } from '../table/draft.ts'

/** Small words that say nothing in an id. */
const small = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'co', 'ltd', 'limited', 'inc', 'corporation', 'company'])
const longest = 40

/** An id made of the English name, short and not taken; of kind, city and line where there is none. It never changes once published, so a curator looks at it first. */
export function proposeId({ name, kind, cities, line }: Draft, taken: ReadonlySet<string>): string {
  const words = fold(name.en).split(/[^a-z0-9]+/).filter(word => word && !small.has(word))
  const short = words.reduce((id, word) => (id.length + word.length < longest ? (id ? `${id}-${word}` : word) : id), '')
  const base = short || [kind ?? 'asset', cities[0] ?? 'bay', line].join('-')
  const places = [...cities.slice(0, 1).map(city => `${base}-${city}`), ...Array.from({ length: 99 }, (_, n) => `${base}-${n + 2}`)]
  return [base, ...places].find(id => !taken.has(id)) ?? `${base}-${line}`
}
