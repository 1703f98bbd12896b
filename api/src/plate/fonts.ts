import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Language } from '@bay-atlas/data/language.ts'

/*
 * The plate brings its own letters (SIL Open Font License 1.1), so that Chinese renders on a machine that has none:
 * Noto Sans SC 10.6 MB a weight, Noto Sans HK 7.1 MB, Noto Sans 0.6 MB; none of it sent whole to anybody.
 * English has letters of its own, since in the Chinese cuts quotation marks, dots and signs are as wide as a Han character.
 */
const require = createRequire(import.meta.url)

const families = { latin: 'Noto Sans', SC: 'Noto Sans SC', HK: 'Noto Sans HK' } as const
type Script = keyof typeof families

/** One family, and one cut of it. */
export type Family = (typeof families)[Script]
export type FontName = Family | `${Family} Bold`

/** Hong Kong's own glyphs for 繁體; what one family lacks, the next one draws. */
const scripts: Record<Language, [Script, ...Script[]]> = { 'zh-Hans': ['SC', 'HK'], 'zh-Hant': ['HK', 'SC'], en: ['latin', 'SC', 'HK'] }

/** The family that draws a language. */
export const fontFamily = (language: Language): Family => families[scripts[language][0]]

/** The cuts that draw a language, the first one first. */
export const fontNames = (language: Language, bold: boolean): FontName[] => scripts[language].map(script => nameOf(script, bold))

const nameOf = (script: Script, bold: boolean): FontName => (bold ? `${families[script]} Bold` : families[script])

const fileOf = (script: Script, bold: boolean) => {
  const room = dirname(require.resolve(`@expo-google-fonts/${families[script].toLowerCase().replaceAll(' ', '-')}/package.json`))
  const cut = bold ? '700Bold' : '400Regular'
  return join(room, cut, `${families[script].replaceAll(' ', '')}_${cut}.ttf`)
}

/** All cuts and where they lie. */
export const fontFiles: ReadonlyMap<FontName, string> = new Map(
  (['latin', 'SC', 'HK'] as const).flatMap(script => [false, true].map(bold => [nameOf(script, bold), fileOf(script, bold)] as const)),
)

const read = new Map<FontName, Buffer>()

/** The bytes of a cut, read when first wanted and then kept. */
export function fontBytes(name: FontName): Buffer {
  const known = read.get(name)
  if (known) return known
  const file = fontFiles.get(name)
  if (!file) throw new Error(`There is no font ${name}; there are ${[...fontFiles.keys()].join(', ')}.`)
  const bytes = readFileSync(file)
  read.set(name, bytes)
  return bytes
}
