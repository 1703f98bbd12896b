import type { Language } from '@bay-atlas/data/language.ts'
import { useSyncExternalStore } from 'react'

/** The script a reader's browser asks for; traditional for Hong Kong, Macao, Taiwan and Cantonese, English when it asks for no Chinese. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const lower = tag.toLowerCase()
    if (/^(zh(-hant|-(hk|mo|tw))|yue)/.test(lower)) return 'zh-Hant'
    if (lower.startsWith('zh')) return 'zh-Hans'
    if (lower.startsWith('en')) return 'en'
  }
  return 'en'
}

/** Does the window answer this media query, now and as it changes? */
export function useMedia(query: string): boolean {
  const subscribe = (listener: () => void) => {
    const list = matchMedia(query)
    list.addEventListener('change', listener)
    return () => list.removeEventListener('change', listener)
  }
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
