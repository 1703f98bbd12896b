import { punctuationFaults } from '@bay-atlas/data/check/check-punctuation.ts'
import { hasHan, simplifiedIn, traditionalIn, wronglyConverted } from '@bay-atlas/data/check/scripts.ts'
import { describe, expect, test } from 'vitest'
import { sourceOf, sources, textsIn, type Stray, type Triple } from './texts-in-source.ts'

/** Words that are recognised in a reader's own tables, and are never shown. */
const recognised = /^data\/src\/table\/(?:fields|word-in-cell)\.ts/

/** What may stand in one script, or in all three at once: examples of Chinese queries, and what is said before a language is known. */
const reviewed = [
  ['data/src/drawing/text-width.ts', '⺀'],
  ['api/src/features/filter-parameters.ts', '量子'],
  ['api/src/plate/plate-parameters.ts', '河套'],
  ['api/src/docs/short-page.ts', '地图'],
  ['web/single/start.js', '这个文件打不开：请用较新的浏览器，或重新下载。 · 這個檔案打不開：請用較新的瀏覽器，或重新下載。 · This file does not open'],
] as const

/** Names, units and addresses that every script writes in Latin letters. */
const latinEverywhere = /^(?:PowerPoint|PDF|SVG|PNG|CSV|GeoJSON|iframe|Slidev|Natural Earth|TCL|PFLOPS|GDP|Enter|JSON Schema|WGS-84|[\d:◇%. ×/-]*|\S*[/.\d]\S*)$/
/** What is no sentence: locales, fonts, names of columns. */
const technical = /^(?:zh[-_]|name_zh|'|Microsoft |SimSun)/

const isReviewed = ({ place, text }: Stray) => recognised.test(place) || reviewed.some(([file, words]) => place.startsWith(file) && text.includes(words))
const letters = (text: string) => text.replaceAll('◇', '').trim()

/** What is wrong with one text in three scripts. */
function faultsOf({ place, hans, hant, en }: Triple): string[] {
  if (technical.test(hans)) return []
  const say = (fault: string) => `${place}: ${fault}: ${hans} | ${hant} | ${en}`
  return [
    ...([hans, hant, en].some(Boolean) && ![hans, hant, en].every(Boolean) ? [say('a script has no text')] : []),
    ...([hans, hant].some(text => /\p{L}{2}/u.test(letters(text)) && !hasHan(text) && !latinEverywhere.test(letters(text))) ? [say('no Chinese in a Chinese text')] : []),
    ...(hasHan(en) ? [say('Chinese in the English text')] : []),
    ...(/\p{L}{2}/u.test(letters(hans)) && !/[\p{L}\p{N}◇]/u.test(en) ? [say('no English')] : []),
    ...traditionalIn(hans).map(letter => say(`traditional ${letter} in simplified Chinese`)),
    ...[...simplifiedIn(hant), ...wronglyConverted(hant)].map(word => say(`${word} in traditional Chinese`)),
    ...([['zh-Hans', hans], ['zh-Hant', hant], ['en', en]] as const).flatMap(([language, text]) => (/'|\d\.\.\d/.test(text) && !/\s/.test(text) ? [] : punctuationFaults(text, language).map(says => say(`${language}, ${says}`)))),
  ]
}

const found = sources.map(file => textsIn(file, sourceOf(file)))

test('every sentence of the code stands there in three scripts, each in its own', () => {
  expect(found.flatMap(({ triples }) => triples).length).toBeGreaterThan(1000)
  expect(found.flatMap(({ triples }) => triples).flatMap(faultsOf)).toEqual([])
})

test('no text that a reader sees stands in the code in one script alone', () => {
  expect(found.flatMap(({ strays }) => strays).filter(stray => !isReviewed(stray)).map(({ place, text }) => `${place}: ${text}`)).toEqual([])
})

describe('a text that is not translated is caught', () => {
  test.each([
    ['a bare word in an element', '<p>Loading</p>'],
    ['a bare word that depends on something', "<p>{busy ? 'Loading' : name}</p>"],
    ['a bare label', '<button aria-label="Close" />'],
    ['a bare label that is put together', '<img alt={`Map of ${name}`} />'],
    ['Chinese outside the three', "const title = '图谱'"],
    ['Chinese for two scripts of three', "const title = language === 'zh-Hant' ? '圖譜' : '图谱'"],
  ])('%s', (_, code) => {
    expect(textsIn('a.tsx', code).strays).not.toEqual([])
  })

  test.each([
    ['an empty text', "word('图谱', '', 'Atlas')"],
    ['English left in Chinese', "word('Loading map', '載入地圖', 'Loading map')"],
    ['Chinese left in English', "word('图谱', '圖譜', '图谱')"],
    ['simplified Chinese in the traditional text', "pick(language, `共 ${count} 项`, `共 ${count} 项`, `${count} in all`)"],
    ['traditional Chinese in the simplified text', "({ 'zh-Hans': '圖譜', 'zh-Hant': '圖譜', en: 'Atlas' })"],
    ['a wrong conversion', "word('皇后大道', '皇後大道', 'Queen’s Road')"],
    ['punctuation of the other script', "word('没有，再试。', '沒有,再試。', 'Nothing, try again.')"],
    ['quotation marks of the other script', "word('“常识”', '“常識”', '“general knowledge”')"],
    ['two full stops', "word('没有。。', '沒有。', 'Nothing.')"],
  ])('%s', (_, code) => {
    expect(textsIn('a.ts', code).triples.flatMap(faultsOf)).not.toEqual([])
  })
})
