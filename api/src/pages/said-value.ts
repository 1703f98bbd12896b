import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { basisWord, precisionWord, reliabilityWord } from '@bay-atlas/data/words/proof-words.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Collection, Feature } from '../features/feature.ts'

const yes = word('是', '是', 'yes')
const no = word('否', '否', 'no')
/** Columns that hold the words of a parameter of another name. */
const grammarOf: Record<string, string> = { tiers: 'tier', sectors: 'sector', cities: 'city', confidence: 'source' }

/** Columns whose words no parameter takes. */
const ownWords: Record<string, Record<string, Text>> = { location_basis: basisWord, precision: precisionWord, reliability: reliabilityWord }

/** A value of a column for people: words of the vocabulary in the language, the rest as it is. */
export function sayValue({ parameters }: Collection, column: string, value: Feature['properties'][string] | undefined, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return (value ? yes : no)[language]
  const words = ownWords[column] ?? parameters.find(({ name }) => name === (grammarOf[column] ?? column))?.words
  if (!words || typeof value === 'number') return String(value)
  return value.split(',').map(one => words[one]?.[language] ?? one).join(language === 'en' ? ', ' : '、')
}
