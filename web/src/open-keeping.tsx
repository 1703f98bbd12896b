import { lazy, Suspense, type ReactNode } from 'react'
import type { Language } from '@bay-atlas/data/language.ts'
import { rested } from './rested.ts'
import { carried } from './state/carried.ts'

const nothing = (): ReactNode => null
const Keeping = lazy(async () => {
  // The map comes first: the worker fetches what it keeps when the page has loaded and rests.
  await rested()
  // Without it nothing is kept, which is no fault of the page.
  return import('./keeping.tsx').then(({ Keeping }) => ({ default: Keeping }), () => ({ default: nothing }))
})

/** What the page keeps for the time without a network; a page in one file carries everything anyway. */
export const OpenKeeping = (props: { language: Language; embedded: boolean }) => (carried ? null : <Suspense><Keeping {...props} /></Suspense>)
