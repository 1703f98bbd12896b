import { useEffect, useEffectEvent } from 'react'
import type { Filter } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { View } from '@bay-atlas/data/view.ts'
import { askDeck, hearParent, tellParent } from './parent-line.ts'
import type { Request } from './requests.ts'

/** What a parent window may wish. What can fail gives a sentence that says why, else what the reply tells. */
export type Wishes = {
  setView: (view: View) => void
  setFilters: (filter: Filter) => void
  select: (id: string | null) => Promise<string | null>
  setLang: (language: Language) => void
  goStep: (step: number) => string | null
  /** `again` is false when a deck says it: it must not start what waits for a click. */
  wake: (again: boolean) => void
  sleep: () => void
  snapshot: () => string | null
}

type Reply = { fault: string } | Record<string, unknown>
const orFault = (fault: string | null): Reply => (fault ? { fault } : {})

async function carryOut(request: Request, wishes: Wishes): Promise<Reply> {
  switch (request.type) {
    case 'setView': wishes.setView(request.view); return {}
    case 'setFilters': wishes.setFilters(request.filters); return {}
    case 'select': return orFault(await wishes.select(request.asset))
    case 'setLang': wishes.setLang(request.lang); return {}
    case 'goStep': return orFault(wishes.goStep(request.step))
    case 'sleep': wishes.sleep(); return {}
    case 'wake': wishes.wake(true); return {}
    case 'snapshot': {
      const image = wishes.snapshot()
      return image ? { image } : { fault: 'There is no picture of the map yet: send "wake" and ask again when "ready" says awake.' }
    }
  }
}

/** Listens to the parent window: the deck's `slide:start` and `slide:stop`, and the requests of the envelope, each answered under its own id. */
export function useRequests(wishes: Wishes): void {
  const hear = useEffectEvent(async (data: unknown) => {
    if (data === 'slide:start') return wishes.wake(false)
    if (data === 'slide:stop') return wishes.sleep()
    if (typeof data !== 'object' || data === null || !('atlas' in data)) return
    const { readRequest } = await import('./requests.ts')
    await answer(readRequest(data))
  })
  const answer = useEffectEvent(async (read: ReturnType<typeof import('./requests.ts').readRequest>) => {
    if (!read) return
    if ('fault' in read) return tellParent({ type: 'error', id: read.id, message: read.fault })
    const { type, id } = read.request
    const reply = await carryOut(read.request, wishes)
    if ('fault' in reply) tellParent({ type: 'error', id, message: reply.fault })
    else tellParent({ type, id, ...reply })
  })
  useEffect(() => {
    const stop = hearParent(data => void hear(data))
    askDeck()
    return stop
  }, [])
}
