import { shortHashes } from './id-hash.ts'
import { JoinedTexts } from './joined-texts.ts'
import { mixed, type NameChunk, type NamePhrases, type NamesStanding } from './name-chunk.ts'
import { PhrasedNames } from './phrased-names.ts'

/** Chunks of names put together, which come in the order of their rows. */
export class JoinedNames {
  readonly #first: NamesStanding
  readonly #glyphs: JoinedTexts<NamePhrases['glyphs']['symbols'][number]>
  readonly #english: JoinedTexts<string>
  readonly #ids: JoinedTexts<string>
  readonly #aliases: JoinedTexts<string>
  readonly #hashes: Uint16Array
  #aliasRows = new Uint32Array(0)
  #count = 0

  /** Begins with the phrases of the first chunk and how that stands. */
  constructor({ glyphs, english, ids, aliases }: NamePhrases, first: NamesStanding) {
    this.#first = first
    this.#glyphs = new JoinedTexts(glyphs)
    this.#english = new JoinedTexts(english)
    this.#ids = new JoinedTexts(ids)
    this.#aliases = new JoinedTexts(aliases)
    this.#hashes = new Uint16Array(first.total)
  }

  /** Takes the next names. Throws when they are not the next ones of the same data, and is then as before. */
  put(chunk: NameChunk, standing: NamesStanding): void {
    const { from, count } = standing
    const { version, total, phrases } = this.#first
    if (standing.version !== version || standing.total !== total || standing.phrases !== phrases) mixed('they are of other data than those before')
    if (from !== this.#count || from + count > total) mixed(`${count} from ${from} on came after ${this.#count} of ${total}`)
    if (chunk.aliasRows.some((row, at) => row >= count || row < (chunk.aliasRows[at - 1] ?? 0))) mixed('an alias is of no row')
    const share = total ? (from + count) / total : 1
    const takes = [this.#glyphs.read(chunk.glyphs, count, share), this.#english.read(chunk.english, count, share), this.#ids.read(chunk.ids, count, share), this.#aliases.read(chunk.aliases, chunk.aliasRows.length, share)]
    for (const take of takes) take()
    const ids = this.#ids.soFar()
    this.#hashes.set(shortHashes(ids, ids.codes.subarray(ids.codes.length - chunk.ids.codes.length), count), from)
    this.#aliasRows = Uint32Array.from([...this.#aliasRows, ...Array.from(chunk.aliasRows, row => from + row)])
    this.#count += count
  }

  /** Those that are there. */
  names(): PhrasedNames {
    return new PhrasedNames({
      glyphs: this.#glyphs.soFar(), english: this.#english.soFar(), ids: this.#ids.soFar(), aliases: this.#aliases.soFar(),
      aliasRows: this.#aliasRows, hashes: this.#hashes.subarray(0, this.#count),
    })
  }
}
