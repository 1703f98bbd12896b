import { describe, expect, test } from 'vitest'
import { languageOf } from '@bay-atlas/web/state/reader.ts'

describe('the page speaks the script that the browser asks for', () => {
  test.each([
    [['zh-CN', 'en'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-MO'], 'zh-Hant'],
    [['zh-TW', 'zh-CN'], 'zh-Hant'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['yue-Hant-HK', 'en'], 'zh-Hant'],
    [['ZH-hant'], 'zh-Hant'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['en-GB', 'zh-CN'], 'en'],
    [['pt-PT', 'zh-MO', 'en'], 'zh-Hant'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
  ] as const)('%j: %s', (wanted, language) => {
    expect(languageOf(wanted)).toBe(language)
  })
})
