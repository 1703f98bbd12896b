import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { JoinedNames } from '@bay-atlas/data/columns/joined-names.ts'
import { learnPhrases } from '@bay-atlas/data/columns/learn-phrases.ts'
import type { NameChunk, NamesStanding } from '@bay-atlas/data/columns/name-chunk.ts'
import { nameChunkOf } from '@bay-atlas/data/columns/name-chunk-of.ts'
import { orderedName } from '@bay-atlas/data/columns/name-order.ts'
import { namesFromArrow, namesToArrow } from '@bay-atlas/data/columns/names-arrow.ts'
import type { Names, Naming } from '@bay-atlas/data/columns/names.ts'
import { PlainNames } from '@bay-atlas/data/columns/plain-names.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { nameReader } from '@bay-atlas/data/search-readers.ts'
import { syntheticRows } from '../bench/register/synthetic-rows.ts'

const named = (id: string, hans: string, hant: string, en: string, pinyin = '', aliases: string[] = []): Naming => ({ id, name: { 'zh-Hans': hans, 'zh-Hant': hant, en }, aliases, pinyin })
const odd = [named('not-in-step', '软件谷', '軟體谷地', 'Ｓｏｆｔ Valley', 'ruan jian'), named('rare', 'Ωμέγας 𠮷', 'Ωμέγας 𠮷', 'ÉCOLE d’été', '', ['A', 'a b', '𠮷']), named('nameless', '', '', '', 'a  a'), named('no pinyin', '光年', '光年', ' Light  Year ')]
const namings: Naming[] = [...(await createMemoryStore(readDataset(), []).rows()), ...syntheticRows({ count: 3000, seed: 5 }), ...odd].map(({ id, name, aliases, pinyin }) => ({ id, name, aliases, pinyin }))
// Learned from the beginning alone, so that later names have letters that the phrases lack.
const pause = async () => {}
const phrases = await learnPhrases(namings.slice(0, 600), pause)
const plain = new PlainNames(namings)

type Sent = { chunk: NameChunk; standing: NamesStanding }
/** Names as they are sent, in chunks of this size. */
const sentIn = (size: number, all = namings, by = phrases): Promise<Uint8Array[]> => Promise.all(Array.from({ length: Math.ceil(all.length / size) }, async (_, nth) => {
  const some = all.slice(nth * size, (nth + 1) * size)
  return namesToArrow(await nameChunkOf(some, by, nth === 0, pause), { version: 'v1', total: all.length, from: nth * size, count: some.length, phrases: 'mark' })
}))

function joinedOf(sent: readonly Sent[]): JoinedNames {
  const [first] = sent
  if (!first?.chunk.phrases) throw new Error('the first chunk brings the phrases')
  const joined = new JoinedNames(first.chunk.phrases, first.standing)
  for (const { chunk, standing } of sent) joined.put(chunk, standing)
  return joined
}
const arrived = (bytes: Uint8Array[]): Names => joinedOf(bytes.map(namesFromArrow)).names()

const word = fc.tuple(fc.constantFrom(...namings), fc.nat(3), fc.nat(20), fc.integer({ min: 1, max: 12 })).map(([{ id, name, pinyin }, which, from, length]) => ([name['zh-Hans'], name['zh-Hant'], name.en.toLowerCase(), pinyin.replaceAll(' ', '')][which] || id).slice(from).slice(0, length).trim() || 'a')

describe.each([namings.length, 1000, 7])('names that travel in chunks of %i', async size => {
  const names = arrived(await sentIn(size))

  test('arrive as they were, each at its place and under its id', () => {
    expect(names.length).toBe(namings.length)
    expect(namings.map((_, at) => names.at(at))).toEqual(namings)
    expect(namings.map((_, at) => names.id(at))).toEqual(namings.map(({ id }) => id))
    expect([...names.findEach([...namings.map(({ id }) => id), 'nobody'])]).toEqual([...namings.keys(), -1])
    for (const at of [0, 989, 990, namings.length - 1]) expect(names.find(namings[at]?.id ?? '')).toBe(at)
    expect(names.find('nobody')).toBe(-1)
    for (const language of languages) expect(namings.map((_, at) => names.ordered(at, language))).toEqual(namings.map(naming => orderedName(naming, language)))
  })

  test('answer every search and are read as names that were never coded', () => {
    const answers = (all: Names, words: string[]) => {
      const [found, ...read] = [new Uint32Array(all.length), ...languages.map(() => new Uint32Array(all.length))]
      all.answer(words, found)
      languages.forEach((language, at) => all.read(language, nameReader(words[0] ?? ''), read[at] ?? found))
      return [found, ...read]
    }
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), words => {
      expect(answers(names, words)).toEqual(answers(plain, words))
    }), { numRuns: 12 })
  })
})

test('the same chunk is written whatever was written before it', async () => {
  const again = await learnPhrases(namings.slice(0, 600), pause)
  const write = (by: typeof phrases) => nameChunkOf(namings.slice(900, 1200), by, false, pause)
  const first = await write(phrases)
  await nameChunkOf(namings.slice(0, 900), again, true, pause)
  expect(await write(again)).toEqual(first)
})

test('where there are no names, none arrive', async () => {
  const none = namesFromArrow(namesToArrow(await nameChunkOf([], await learnPhrases([], pause), true, pause), { version: 'v1', total: 0, from: 0, count: 0, phrases: 'mark' }))
  expect(joinedOf([none]).names().length).toBe(0)
})

test('more letters than two bytes can count arrive too', async () => {
  const letters = Array.from({ length: 66_000 }, (_, at) => String.fromCodePoint(at + 0x20000))
  const all = [named('one', '一', '一', 'One'), named('many', '多', '多', letters.join('')), named('late', '末', '末', `One ${letters.at(-1)}`)]
  const names = arrived(await sentIn(1, all, await learnPhrases(all.slice(0, 1), pause)))
  expect(all.map((_, at) => names.at(at))).toEqual(all)
})

describe('what is not the next chunk of the same names is refused with a sentence, and changes nothing', async () => {
  const sent = (await sentIn(1000)).map(namesFromArrow)
  const refusal = /^The names were cut or mixed; load them again \(.+\)\.$/

  test('a chunk that was cut anywhere', async () => {
    const [bytes = new Uint8Array()] = await sentIn(500)
    // The last eight bytes say only that nothing follows.
    fc.assert(fc.property(fc.nat(bytes.length - 9), length => {
      expect(() => namesFromArrow(bytes.slice(0, length))).toThrow(refusal)
    }), { numRuns: 60 })
  })

  const [, second] = sent
  if (!second) throw new Error('there is a second chunk')
  const { chunk, standing } = second
  const codes = (change: (codes: Uint16Array | Uint32Array) => void) => {
    const changed = chunk.english.codes.slice()
    change(changed)
    return { chunk: { ...chunk, english: { ...chunk.english, codes: changed } }, standing }
  }
  test.each<[string, Sent]>([
    ['one that was there already', sent[0] ?? second],
    ['one that comes later', sent[2] ?? second],
    ['one of other data', { chunk, standing: { ...standing, version: 'v2' } }],
    ['one by other phrases', { chunk, standing: { ...standing, phrases: 'other' } }],
    ['one with a code that there is not', codes(all => all.fill(0xfff0, 10, 11))],
    ['one whose last text does not end', codes(all => all.fill(1, all.length - 1))],
    ['one with a text too many', codes(all => all.fill(0, 0, 1))],
    ['one with fewer rows than it says', { chunk, standing: { ...standing, count: 999 } }],
    ['one with more rows than there are', { chunk, standing: { ...standing, count: 1_000_000 } }],
    ['one with an alias of nobody', { chunk: { ...chunk, aliasRows: chunk.aliasRows.map(() => 1000) }, standing }],
  ])('%s', (_, wrong) => {
    const joined = joinedOf(sent.slice(0, 1))
    expect(() => joined.put(wrong.chunk, wrong.standing)).toThrow(refusal)
    for (const { chunk: next, standing: stands } of sent.slice(1)) joined.put(next, stands)
    expect(joined.names().at(namings.length - 1)).toEqual(namings.at(-1))
  })

  test('phrases that are made of themselves', () => {
    const before = phrases.ids.before.map((shorter, code) => (code > 0 && shorter ? code : shorter))
    const altered = { ...phrases, ids: { ...phrases.ids, before } }
    expect(() => namesFromArrow(namesToArrow({ ...chunk, phrases: altered }, standing))).toThrow(refusal)
  })
})
