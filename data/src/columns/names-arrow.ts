import { columnFromArray, field, list, Table, tableFromIPC, tableToIPC, uint16, uint32, utf8, type DataType, type Schema } from '@uwdata/flechette'
import * as z from 'zod/mini'
import { whole } from './chunk-arrow.ts'
import type { Glyph } from './glyph.ts'
import { mixed, type Coded, type NameChunk, type NamesStanding } from './name-chunk.ts'
import { narrowed } from './narrowed.ts'
import type { Phrases } from './phrased.ts'

/** Grows when names are written otherwise. */
const form = '1'
const kinds = ['glyphs', 'english', 'ids', 'aliases'] as const

const NamesDoor = z.object({ form: z.literal(form), version: z.string(), total: whole, from: whole, count: whole, phrases: z.string() })
const Letters = z.array(z.string())
const Glyphs = z.pipe(z.object({ hans: Letters, hant: Letters, syllable: z.array(z.nullable(z.string())) }), z.transform(({ hans, hant, syllable }) => hans.map((one, at): Glyph => ({ hans: one, hant: hant[at] ?? '', syllable: syllable[at] ?? null }))))

const lettersText = (letters: readonly string[]) => JSON.stringify(letters)
const glyphsText = (glyphs: readonly Glyph[]) => JSON.stringify({ hans: glyphs.map(({ hans }) => hans), hant: glyphs.map(({ hant }) => hant), syllable: glyphs.map(({ syllable }) => syllable) })

/**
 * A chunk as an Arrow IPC stream of one batch with a row for each kind of text: `codes` of all its texts, each closed by 0; `late`
 * symbols; whose the texts are (`rows`), where not each row has one; and in the first chunk the phrases: `symbols`, `before` and
 * `last`. Symbols are JSON; those of `glyphs` are triples of 简体, 繁體 and syllable. The metadata of the schema are the standing.
 */
export function namesToArrow({ phrases, glyphs, english, ids, aliases, aliasRows }: NameChunk, standing: NamesStanding): Uint8Array {
  const texts = [
    textsOf('glyphs', glyphs, phrases?.glyphs, glyphsText), textsOf('english', english, phrases?.english, lettersText),
    textsOf('ids', ids, phrases?.ids, lettersText), textsOf('aliases', aliases, phrases?.aliases, lettersText, aliasRows),
  ]
  const numbers = list(texts.some(({ codes }) => codes instanceof Uint32Array) ? uint32() : uint16())
  const types = { text: utf8(), codes: numbers, late: utf8(), rows: list(uint16()), symbols: utf8(), before: numbers, last: numbers } satisfies Record<keyof (typeof texts)[number], DataType>
  const names = ['text', 'codes', 'late', 'rows', 'symbols', 'before', 'last'] as const
  const metadata = new Map(Object.entries({ form, ...standing }).map(([name, value]) => [name, String(value)]))
  const schema: Schema = { version: 4, endianness: 0, metadata, fields: names.map(name => field(name, types[name], false, null)) }
  const bytes = tableToIPC(new Table(schema, names.map(name => columnFromArray(texts.map(text => text[name]), types[name]))), { format: 'stream' })
  if (!bytes) throw new Error('Arrow wrote no bytes')
  return bytes
}

function textsOf<S>(text: string, { codes, late }: Coded<S>, phrases: Phrases<S> | undefined, written: (symbols: S[]) => string, rows: Uint16Array = new Uint16Array(0)) {
  return { text, codes, late: written(late), rows, symbols: written(phrases?.symbols ?? []), before: phrases?.before ?? [], last: phrases?.last ?? [] }
}

/** Reads what `namesToArrow` wrote; throws when it was cut, or is something else. */
export function namesFromArrow(bytes: Uint8Array): { chunk: NameChunk; standing: NamesStanding } {
  try {
    const table = tableFromIPC(bytes, {})
    const { form: _, ...standing } = NamesDoor.parse(Object.fromEntries(table.schema.metadata ?? []))
    const [glyphs, english, ids, aliases] = [textsIn(table, 'glyphs', Glyphs), textsIn(table, 'english', Letters), textsIn(table, 'ids', Letters), textsIn(table, 'aliases', Letters)]
    const phrases = glyphs.phrases && english.phrases && ids.phrases && aliases.phrases ? { glyphs: glyphs.phrases, english: english.phrases, ids: ids.phrases, aliases: aliases.phrases } : null
    return { standing, chunk: { phrases, glyphs, english, ids, aliases, aliasRows: Uint16Array.from(numbersAt(table, 'rows', kinds.indexOf('aliases'))) } }
  } catch (fault) {
    return mixed('they cannot be read', fault)
  }
}

/** The texts of a kind, with their phrases where those came along. */
function textsIn<S>(table: Table, kind: (typeof kinds)[number], Symbols: z.ZodMiniType<S[]>): Coded<S> & { phrases: Phrases<S> | null } {
  const row = kinds.indexOf(kind)
  const symbolsAt = (name: string) => Symbols.parse(JSON.parse(String(table.getChild(name).at(row))))
  const [before, last] = [numbersAt(table, 'before', row), numbersAt(table, 'last', row)]
  return { codes: numbersAt(table, 'codes', row), late: symbolsAt('late'), phrases: before.length ? phrasesOf(symbolsAt('symbols'), before, last) : null }
}

function numbersAt(table: Table, name: string, row: number): Uint16Array | Uint32Array {
  const numbers: unknown = table.getChild(name).at(row)
  if (numbers instanceof Uint16Array || numbers instanceof Uint32Array) return numbers
  throw new Error(`${name} holds no numbers of the kind that was agreed`)
}

/** Throws when a phrase is not one shorter phrase and a symbol, or a symbol has no code. */
function phrasesOf<S>(symbols: S[], before: Uint16Array | Uint32Array, last: Uint16Array | Uint32Array): Phrases<S> {
  const codeOf = new Uint32Array(symbols.length)
  for (let code = 1; code < before.length; code += 1) {
    const [shorter, symbol] = [before[code] ?? 0, last[code] ?? symbols.length]
    if (shorter >= code || symbol >= symbols.length) throw new Error(`the phrase ${code} is not made of shorter ones`)
    if (!shorter) codeOf[symbol] = code
  }
  if (before[0] || codeOf.includes(0)) throw new Error('a symbol has no code')
  return { symbols, codeOf, before: narrowed(before, before.length), last: narrowed(last, symbols.length) }
}
