import { cityMetrics } from '../analysis/city-figures.ts'
import { countWords, countWordOf, densityEnding, type CountWord, type ShadeMatter } from '../analysis/shades.ts'
import type { Language } from '../language.ts'
import type { Shade } from '../scene/shade.ts'
import type { Text } from '../text.ts'
import { kinds, sectorWord, tiers, tierWord } from '../vocabulary.ts'
import { kindsWord } from '../words/facet-word.ts'
import { bracketed } from '../words/word.ts'
import { unitIn } from './unit-in.ts'
import { densityWord } from './words-density.ts'

export const shadeGroups = ['count', 'density', 'figure'] as const
export type ShadeGroup = (typeof shadeGroups)[number]
/** Something the map can be shaded by. */
export type ShadeChoice = { id: string; group: ShadeGroup; name: Text }

const isKind = (word: CountWord) => kinds.find(kind => kind === word)
const isTier = (word: CountWord) => tiers.find(tier => tier === word)

function nameOf(word: CountWord): Text {
  if (word === 'assets') return densityWord.assets
  const [kind, tier] = [isKind(word), isTier(word)]
  if (kind) return kindsWord[kind]
  return tier ? tierWord[tier] : (Object.entries(sectorWord).find(([sector]) => sector === word)?.[1] ?? densityWord.assets)
}

/** Joins the name in each script with what is added to it. */
const joined = (name: Text, add: (language: keyof Text) => string): Text => ({ 'zh-Hans': name['zh-Hans'] + add('zh-Hans'), 'zh-Hant': name['zh-Hant'] + add('zh-Hant'), en: name.en + add('en') })

const per = (name: Text) => joined(name, language => densityWord.per100[language])

function figureChoices({ figures }: Pick<ShadeMatter, 'figures'>): ShadeChoice[] {
  return cityMetrics(figures).flatMap(({ id, metric, unit }) => {
    const known = figures.metrics.find(one => one.id === metric)
    return known ? [{ id, group: 'figure' as const, name: joined(known.name, language => inUnit(unitIn(unit, language).name, language)) }] : []
  })
}

const inUnit = (unit: string, language: Language) => (unit === '' ? '' : bracketed(unit, language))

/** What can be shaded by: counts of the atlas, the same per 100 km², and the figures that at least three cities have. */
export function shadeChoices(matter: Pick<ShadeMatter, 'figures'>): ShadeChoice[] {
  const counts = countWords.map(word => ({ id: word, group: 'count' as const, name: nameOf(word) }))
  const densities = countWords.map(word => ({ id: `${word}${densityEnding}`, group: 'density' as const, name: per(nameOf(word)) }))
  return [...counts, ...densities, ...figureChoices(matter)]
}

/** The name of what is shaded by; that of all assets when nothing is known by that id. */
export function shadeName(matter: Pick<ShadeMatter, 'figures'>, { by }: Pick<Shade, 'by'>): Text {
  const word = countWordOf(by)
  if (word) return by === word ? nameOf(word) : per(nameOf(word))
  return figureChoices(matter).find(({ id }) => id === by)?.name ?? densityWord.assets
}
