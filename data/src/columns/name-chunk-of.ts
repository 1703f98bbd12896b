import type { Coded, NameChunk, NamePhrases } from './name-chunk.ts'
import type { Naming } from './names.ts'
import { NamesWriter, writeAll } from './names-writer.ts'
import type { Phrased, Phrases } from './phrased.ts'

/** Names by these phrases; the same names always give the same chunk. `isFirst`: it brings the phrases. `pause` comes between any few thousand. */
export async function nameChunkOf(namings: readonly Naming[], phrases: NamePhrases, isFirst: boolean, pause: () => Promise<void>): Promise<NameChunk> {
  const writer = new NamesWriter(phrases)
  await writeAll(namings, writer, pause)
  const { glyphs, english, ids, aliases, aliasRows } = writer.done().parts
  return {
    phrases: isFirst ? phrases : null,
    glyphs: coded(glyphs, phrases.glyphs), english: coded(english, phrases.english), ids: coded(ids, phrases.ids), aliases: coded(aliases, phrases.aliases),
    aliasRows: Uint16Array.from(aliasRows),
  }
}

const coded = <S>({ codes, symbols }: Phrased<S>, given: Phrases<S>): Coded<S> => ({ codes, late: symbols.slice(given.symbols.length) })
