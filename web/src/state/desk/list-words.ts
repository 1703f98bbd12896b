import { noTier, rings, unknownYear, type ListSort } from '@bay-atlas/data/columns/list-heads.ts'
import { tierWeight } from '@bay-atlas/data/drawing/weight.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { cities, cityWord, kinds, tiers, tierWord } from '@bay-atlas/data/vocabulary.ts'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { formatDistance } from '@bay-atlas/data/words/format.ts'
import { listed } from '@bay-atlas/data/words/word.ts'
import { listWord, sayBeyond, sayWithin } from '../../look/list-sort.ts'

/** Within ten kilometres, within thirty and so on; beyond the last. */
function sayRing(ring: number, language: Language): string {
  return Number.isFinite(ring) ? sayWithin(formatDistance(ring, language))[language] : sayBeyond(formatDistance(rings.at(-1) ?? 0, language))[language]
}

const sayDecade = (decade: number, language: Language) => (decade === unknownYear ? listWord.unknown[language] : decade === 0 ? listWord.early[language] : `${decade}–${decade + 9}`)

const sayStanding = (standing: number, language: Language) => (standing === noTier ? listWord.noTier[language] : listed(tiers.filter(tier => tierWeight[tier] === standing).map(tier => tierWord[tier][language]), language))

/** A head of a list in words; `head` is the number that `listOf` gives. Empty where there are none: in an order of search hits, and by strokes. */
export function sayHead(head: number, sort: ListSort, language: Language): string {
  switch (sort) {
    case 'name': return head ? String.fromCharCode(head) : ''
    case 'kind': return kinds[head] ? kindsWord[kinds[head]][language] : ''
    case 'city': return cities[head] ? cityWord[cities[head]][language] : ''
    case 'founded': return sayDecade(head, language)
    case 'near': return sayRing(head, language)
    case 'tier': return head ? sayStanding(head, language) : ''
  }
}

/** What an order by distance adds to the line of a row. */
export const sayAway = (metres: number, language: Language) => formatDistance(Math.round(metres / 10) * 10, language)
