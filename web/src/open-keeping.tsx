import { lazy, Suspense, type ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { carried } from './state/carried.ts'

/** The map comes first: the worker fetches what it keeps when the page has loaded and rests. */
const rested = () => new Promise<void>(resolve => {
  const wait = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(() => resolve(), { timeout: 3000 }) : setTimeout(resolve, 1000))
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
})
const nothing = (): ReactNode => null
const Keeping = lazy(async () => {
  await rested()
  // Without it nothing is kept, which is no fault of the page.
  return import('./keeping.tsx').then(({ Keeping }) => ({ default: Keeping }), () => ({ default: nothing }))
})

/** What the page keeps for the time without a network; a page in one file carries everything anyway. */
export const OpenKeeping = (props: { language: Language; embedded: boolean }) => (carried ? null : <Suspense><Keeping {...props} /></Suspense>)
