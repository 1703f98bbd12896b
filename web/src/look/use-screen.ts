import { useSyncExternalStore } from 'react'

/** The three layouts of the page: from 768 and 1200 px of the usual text size, later where the reader's text is larger. The same widths stand in the style sheets. */
export const screens = ['phone', 'middle', 'wide'] as const
export type Screen = (typeof screens)[number]

/** A phone on its side: wide enough for a rail, too low for one. The same condition stands in phone-lying.css. */
export const lyingQuery = '(max-width: 1023px) and (max-height: 499px)'

const queries = { lying: lyingQuery, middle: '(min-width: 48em)', wide: '(min-width: 75em)' }

const screenNow = (): Screen => {
  if (matchMedia(queries.lying).matches) return 'phone'
  return matchMedia(queries.wide).matches ? 'wide' : matchMedia(queries.middle).matches ? 'middle' : 'phone'
}

function subscribe(listener: () => void) {
  const lists = Object.values(queries).map(query => matchMedia(query))
  for (const list of lists) list.addEventListener('change', listener)
  return () => { for (const list of lists) list.removeEventListener('change', listener) }
}

/** Which layout the window asks for, followed while it changes. */
export const useScreen = () => useSyncExternalStore(subscribe, screenNow)
