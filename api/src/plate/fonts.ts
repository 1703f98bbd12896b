import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Language } from '@bay-atlas/data/language.ts'

/*
 * The plate brings its own letters (SIL Open Font License 1.1), so that Chinese renders on a machine that has none:
 * Noto Sans SC 10.6 MB a weight, Noto Sans HK 7.1 MB a weight; together 35 MB on disk, none of it sent whole to anybody.
 */
const require = createRequire(import.meta.url)

type Script = 'SC' | 'HK'

/** One cut of one family. */
export type FontName = `Noto Sans ${Script}` | `Noto Sans ${Script} Bold`

/** Hong Kong's own glyphs for 繁體; English is set in the Latin of the simplified cut. */
const scriptOf = (language: Language): Script => (language === 'zh-Hant' ? 'HK' : 'SC')

/** The family that draws a language. */
export const fontFamily = (language: Language) => `Noto Sans ${scriptOf(language)}` as const

/** The cut that draws a language, and the one asked when it lacks a character. */
export function fontNames(language: Language, bold: boolean): [FontName, FontName] {
  const scripts: [Script, Script] = scriptOf(language) === 'HK' ? ['HK', 'SC'] : ['SC', 'HK']
  const [first, second] = scripts
  return [nameOf(first, bold), nameOf(second, bold)]
}

const nameOf = (script: Script, bold: boolean): FontName => (bold ? `Noto Sans ${script} Bold` : `Noto Sans ${script}`)

const fileOf = (script: Script, bold: boolean) => {
  const room = dirname(require.resolve(`@expo-google-fonts/noto-sans-${script.toLowerCase()}/package.json`))
  return join(room, bold ? '700Bold' : '400Regular', `NotoSans${script}_${bold ? '700Bold' : '400Regular'}.ttf`)
}

/** All four cuts and where they lie. */
export const fontFiles: ReadonlyMap<FontName, string> = new Map(
  (['SC', 'HK'] as const).flatMap(script => [false, true].map(bold => [nameOf(script, bold), fileOf(script, bold)] as const)),
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
