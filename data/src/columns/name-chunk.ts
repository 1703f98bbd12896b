import type { Glyph } from './glyph.ts'
import type { Phrased, Phrases } from './phrased.ts'

/** What names are made of: Chinese with pinyin, English, ids and aliases, each with phrases of its own. */
export type NamePhrases = { glyphs: Phrases<Glyph>; english: Phrases<string>; ids: Phrases<string>; aliases: Phrases<string> }

/** Texts by the phrases of their dataset; `late` are symbols that those do not have: their codes follow on. */
export type Coded<S> = Pick<Phrased<S>, 'codes'> & { late: S[] }

/** The names of rows that follow each other, as they travel: by phrases that all chunks of a dataset share and the first one brings. */
export type NameChunk = {
  /** Null in all but the first. */
  phrases: NamePhrases | null
  glyphs: Coded<Glyph>
  english: Coded<string>
  ids: Coded<string>
  aliases: Coded<string>
  /** Whose the aliases are: places among the rows of the chunk, ascending. */
  aliasRows: Uint16Array
}

/** Where a chunk stands: the version of the data, how many rows there are in all, the place and the number of its own, and the mark of the phrases that it is written by. */
export type NamesStanding = { version: string; total: number; from: number; count: number; phrases: string }

/** Refuses names that cannot be what was agreed. */
export function mixed(why: string, cause?: unknown): never {
  throw new Error(`The names were cut or mixed; load them again (${why}).`, { cause })
}
