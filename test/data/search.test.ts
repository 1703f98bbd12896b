import { describe, expect, test } from 'vitest'
import { fold, searchRank } from '@bay-atlas/data/search.ts'
import { row } from '../make.ts'

const pengcheng = row({
  id: 'pcl',
  name: { 'zh-Hans': '鹏城实验室', 'zh-Hant': '鵬城實驗室', en: 'Pengcheng Laboratory' },
  aliases: ['PCL', '深圳网络空间科学与技术广东省实验室'],
  pinyin: 'peng cheng shi yan shi',
  cities: ['shenzhen'],
  district: { 'zh-Hans': '南山区', 'zh-Hant': '南山區', en: 'Nanshan' },
  hostNames: '香港科技大学; 香港科技大學; Hong Kong University of Science and Technology; HKUST',
})

describe('a search finds an asset by', () => {
  test.each([
    ['its simplified name', '鹏城实验室'],
    ['its traditional name', '鵬城實驗室'],
    ['its English name', 'Pengcheng Laboratory'],
    ['a part of its Chinese name', '实验'],
    ['an abbreviation', 'pcl'],
    ['an older name', '网络空间科学'],
    ['pinyin run together', 'pengcheng'],
    ['pinyin of a later syllable', 'shiyanshi'],
    ['pinyin not yet finished', 'pengchengsh'],
    ['the first letters of its pinyin', 'pcsys'],
    ['its city, in any script', '深圳'],
    ['its district', 'nanshan'],
    ['the body that hosts it', 'HKUST'],
    ['the traditional name of that body', '香港科技大學'],
    ['full-width letters', 'ＰＣＬ'],
    ['two words that are found in two places', '鹏城 深圳'],
    ['words with spaces around them', '  pengcheng   laboratory '],
  ])('%s: %s', (_, query) => {
    expect(searchRank(pengcheng, query)).toBeGreaterThan(0)
  })
})

describe('a search does not find it by', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['letters inside a word', 'cheng laboratoryx'],
    ['the middle of an English word', 'oratory'],
    ['a single letter of pinyin', 'y'],
    ['pinyin that breaks a syllable', 'engcheng'],
    ['one word that is there and one that is not', '鹏城 火星'],
    ['a pattern', '.*'],
  ])('%s: "%s"', (_, query) => {
    expect(searchRank(pengcheng, query)).toBe(0)
  })
})

test('the very name comes before the beginning of a name, that before a word in it, that before pinyin, that before a place', () => {
  const ranks = ['鹏城实验室', '鹏城', '实验室', 'pengchengshi', 'nanshan'].map(query => searchRank(pengcheng, query))
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
  expect(new Set(ranks).size).toBe(ranks.length)
})

test('accents, case and width do not matter', () => {
  expect(fold('Universität ＡＢＣ ')).toBe('universitat abc')
})
