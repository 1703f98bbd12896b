import { useEffect } from 'react'
import { langTag, type Language } from '@bay-atlas/data/language.ts'
import { words } from '../look/words.ts'
import type { Page, Theme } from './page.ts'
import { languageOf, useMedia } from './reader.ts'

/** Script and theme: what the address says, else what the reader's browser asks for. The document is marked with both. */
export function useSettings({ language: said, theme }: Page): { language: Language; theme: Theme } {
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const language = said ?? languageOf(navigator.languages)
  const tone = theme ?? (prefersDark ? 'dark' : 'light')
  useEffect(() => {
    document.documentElement.lang = langTag[language]
    document.documentElement.dataset.theme = tone
    document.title = words.brand[language]
  }, [language, tone])
  return { language, theme: tone }
}
