import type { Language } from '../language.ts'
import type { Naming } from './names.ts'

const collators = { en: 'en', 'zh-Hans': 'zh-Hans-u-co-pinyin', 'zh-Hant': 'zh-Hant-u-co-stroke' } satisfies Record<Language, string>

/** What a row is called where names are put in order: its letter, `#` for what is none, and the name. */
export type Called = { letter: string; name: string }

/** In 简体 the order is that of the pinyin. */
export const orderedName = ({ name, pinyin }: Pick<Naming, 'name' | 'pinyin'>, language: Language): string => (language === 'zh-Hans' ? pinyin : name[language])

/** The letter that a name stands under; strokes have none. */
export function letterOf(name: string, language: Language): string {
  if (language === 'zh-Hant') return ''
  const letter = name.slice(0, 2).normalize('NFD').charAt(0).toUpperCase().charAt(0)
  return /[A-Z]/.test(letter) ? letter : '#'
}

/** Compares letters, `#` behind all; 0 where they are the same. */
export const compareLetters = (one: string, other: string) => Number(one === '#') - Number(other === '#') || (one < other ? -1 : one > other ? 1 : 0)

/** By letter, then as the script orders its words; numbers in names by their value. */
export function nameOrder(language: Language): (one: Called, other: Called) => number {
  const { compare } = new Intl.Collator(collators[language], { numeric: true })
  return (one, other) => compareLetters(one.letter, other.letter) || compare(one.name, other.name)
}

/** Compares what letters are, not how they are written: accents and case do not matter. */
export const baseOrder = (language: Language) => new Intl.Collator(collators[language], { numeric: true, sensitivity: 'base' }).compare
