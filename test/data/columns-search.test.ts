import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { columnsOf } from '../columns-of.ts'
import { ranksOf } from '@bay-atlas/data/columns/ranks-of.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { searchRank } from '@bay-atlas/data/search.ts'
import { row } from '../make.ts'
import { codedColumns, codedNames } from './coded.ts'

const rows = await createMemoryStore(readDataset(), []).rows()
const [columns, plain] = [codedColumns(rows), columnsOf(rows)]

/** A piece of what rows are called, as readers type it: cut anywhere, with capitals, marks and blanks as they stand. */
const piece = fc.tuple(fc.constantFrom(...rows), fc.nat(7), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 1, max: 14 }))
  .map(([{ name, pinyin, aliases, hostNames }, which, begin, length]) => {
    const initials = pinyin.split(' ').map(syllable => syllable.charAt(0)).join('')
    const text = [name['zh-Hans'], name['zh-Hant'], name.en, pinyin, pinyin.replaceAll(' ', ''), initials, aliases.join(' '), hostNames][which] ?? ''
    // Half of the pieces are from the beginning, where a name is met or begun.
    const from = begin < 0.5 ? 0 : Math.floor((begin - 0.5) * 2 * text.length)
    return text.slice(from, from + length)
  })
const query = fc.oneof({ weight: 5, arbitrary: piece }, { weight: 2, arbitrary: fc.tuple(piece, piece).map(([one, other]) => `${one} ${other}`) }, fc.constantFrom(...rows).map(({ name }) => name.en))

test('whatever is searched, each row of the columns answers exactly as well as it does alone', () => {
  fc.assert(fc.property(query, q => {
    const ranks = rows.map(each => searchRank(each, q))
    expect([...ranksOf(columns, q)]).toEqual(ranks)
    expect([...ranksOf(plain, q)]).toEqual(ranks)
  }), { numRuns: 80 })
})

const odd = [
  row({ id: 'blank-ends', name: { 'zh-Hans': ' 光年 ', 'zh-Hant': '光年', en: '  Light  Year ' }, pinyin: 'guang nian' }),
  row({ id: 'not-in-step', name: { 'zh-Hans': '软件谷', 'zh-Hant': '軟體谷地', en: 'Ｓｏｆｔ Valley' }, pinyin: 'ruan jian' }),
  row({ id: 'own', name: { 'zh-Hans': 'Ωμέγας 𠮷', 'zh-Hant': 'Ωμέγας 𠮷', en: 'ÉCOLE d’été' }, aliases: ['A', 'a b'], pinyin: '' }),
  row({ id: 'aaaa', name: { 'zh-Hans': '啊啊啊啊', 'zh-Hant': '啊啊啊啊', en: 'aaaa aa-aab' }, pinyin: 'a a a  a' }),
]
test.each(['光年', 'light', 'light  year', 'light year', '体', '體谷', 'soft', 'ruan', 'ωμεγασ', '𠮷', 'ecole', "d’ete", 'a', 'aa', 'aaa', 'aaaaa', 'aab', 'a b', 'b', '-', ''])('so it does where names are odd: "%s"', q => {
  for (const columnsFrom of [codedColumns, columnsOf]) expect([...ranksOf(columnsFrom(odd), q)]).toEqual(odd.map(each => searchRank(each, q)))
})

test('names come out as they went in, and are found by their id', () => {
  const all = [...rows, ...odd]
  const names = codedNames(all)
  expect(all.map((_, at) => names.at(at))).toEqual(all.map(({ id, name, aliases, pinyin }) => ({ id, name, aliases, pinyin })))
  expect([names.find('pcl'), names.find('aaaa'), names.find('nobody'), names.length]).toEqual([rows.findIndex(({ id }) => id === 'pcl'), all.length - 1, -1, all.length])
  expect(() => names.at(all.length)).toThrow(RangeError)
})
