import type { NamePhrases } from './name-chunk.ts'
import type { Naming } from './names.ts'
import { NamesWriter, writeAll } from './names-writer.ts'
import { narrowed } from './narrowed.ts'
import type { Phrased, Phrases } from './phrased.ts'

/** The phrases that names like these share, some second for each 50,000; `pause` comes between any few thousand. */
export async function learnPhrases(namings: readonly Naming[], pause: () => Promise<void>): Promise<NamePhrases> {
  const learning = new NamesWriter()
  // Twice: what was learned late is used from the beginning, and leads to longer ones.
  for (const round of [namings, namings]) await writeAll(round, learning, pause)
  const writing = new NamesWriter(learning.done().parts)
  await writeAll(namings, writing, pause)
  const { glyphs, english, ids, aliases } = writing.done().parts
  return { glyphs: settled(glyphs), english: settled(english), ids: settled(ids), aliases: settled(aliases) }
}

/** The phrases that are used or that longer ones begin with, the most used first: so those that are read most lie together. */
function settled<S>({ symbols, before, last, codes }: Phrased<S>): Phrases<S> {
  const uses = new Uint32Array(before.length)
  for (const code of codes) uses[code] = (uses[code] ?? 0) + 1
  // A phrase is needed as often as the most used of those that begin with it.
  for (let code = before.length - 1; code > 0; code -= 1) {
    const shorter = before[code] ?? 0
    uses[shorter] = Math.max(uses[shorter] ?? 0, uses[code] ?? 0)
  }
  const kept = Array.from(before.keys()).filter(code => code > 0 && (uses[code] || !before[code])).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b)
  const places = new Uint32Array(before.length)
  kept.forEach((code, at) => {
    places[code] = at + 1
  })
  const codeOf = new Uint32Array(symbols.length)
  for (const code of kept) if (!before[code]) codeOf[last[code] ?? 0] = places[code] ?? 0
  return {
    symbols, codeOf,
    before: narrowed([0, ...kept.map(code => places[before[code] ?? 0] ?? 0)], kept.length + 1),
    last: narrowed([0, ...kept.map(code => last[code] ?? 0)], symbols.length),
  }
}
