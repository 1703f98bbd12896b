// @vitest-environment jsdom
import { OtherScript } from '@bay-atlas/web/look/other-script.tsx'
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'

afterEach(cleanup)

/** What is marked, with its mark; the whole text stays as it was. */
function marked(text: string, language: 'zh-Hans' | 'zh-Hant' | 'en', lang?: string) {
  const { container } = render(<OtherScript text={text} language={language} lang={lang} />)
  expect(container.textContent).toBe(text)
  return [...container.querySelectorAll('[lang]')].map(part => [part.getAttribute('lang'), part.textContent])
}

test('a Chinese name on an English page is marked as Chinese, in the script its source is in where that is known', () => {
  expect(marked('深圳特区报', 'en')).toEqual([['zh', '深圳特区报']])
  expect(marked('香港商報', 'en', 'zh-Hant')).toEqual([['zh-Hant', '香港商報']])
  expect(marked('香港01 · 25 Aug 2025; 中评社 · 26 Aug 2025', 'en').map(([, text]) => text)).toEqual(['香港', '中评社'])
  expect(marked('Macao News, 国务院印发《河套深港科技创新合作区》(国发〔2023〕12号), 2023', 'en')).toEqual([['zh', '国务院印发《河套深港科技创新合作区》(国发〔2023〕12号']])
})

test('an English name on a Chinese page is marked as English, and one in the other Chinese script as that', () => {
  expect(marked('Southern Weekly', 'zh-Hant')).toEqual([['en', 'Southern Weekly']])
  expect(marked('深圳特区报', 'zh-Hant', 'zh-Hans')).toEqual([['zh-Hans', '深圳特区报']])
})

test('what is in the script of the page needs no mark', () => {
  expect(marked('Macao News', 'en')).toEqual([])
  expect(marked('南方日报', 'zh-Hans', 'zh-Hans')).toEqual([])
  expect(marked('2025 年 7 月', 'zh-Hant')).toEqual([])
})
