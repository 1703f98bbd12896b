import { Suspense, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useScreen } from '../look/use-screen.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { builtInOf } from '../state/desk/whole.ts'
import { deskQuery, storiesQuery } from '../state/queries.ts'
import type { GalleryCase } from './case.ts'
import { emulate } from './emulate.ts'
import { faultsOfPicture } from './faults.ts'
import type { Looking } from './looking.ts'
import { setWeather, underWay } from './weather.ts'

const asking = { queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always' } } as const
/** Cases in fine weather share what has been fetched. */
const fair = new QueryClient({ defaultOptions: asking })
const none: never[] = []
/** Pictures without a change after which nothing more is expected: not a time, since on a busy machine what follows a measure takes longer. */
const quiet = 4

/** One case, alone in its window. The document says `data-stands` with the address once nothing more arrives. */
export function Stage({ shown, looking }: { shown: GalleryCase; looking: Looking }) {
  const [client] = useState(() => {
    setWeather(shown.weather ?? {})
    return shown.weather ? new QueryClient({ defaultOptions: asking }) : fair
  })
  useLayoutEffect(() => emulate(looking), [looking])
  useStanding(shown, looking)
  return <QueryClientProvider client={client}><Suspense><Shown shown={shown} looking={looking} /></Suspense></QueryClientProvider>
}

function Shown({ shown, looking: { language, theme } }: { shown: GalleryCase; looking: Looking }) {
  const screen = useScreen()
  // The data that cases are picked from come in any weather.
  const rows = useRows(!shown.weather)
  const { data: stories = none } = useQuery({ ...storiesQuery, enabled: !shown.weather }, fair)
  if (!shown.weather && !(rows.length && stories.length)) return null
  return shown.show({ language, theme, screen, rows, stories })
}

/** Every asset, where they are wanted. */
function useRows(wanted: boolean): Row[] {
  const { data: open } = useQuery({ ...deskQuery, enabled: wanted }, fair)
  const { data: rows = none } = useQuery({ queryKey: ['built-in'], queryFn: () => (open ? builtInOf(open.desk) : none), enabled: open !== undefined, staleTime: Infinity }, fair)
  return rows
}

/** Presses what the case wants pressed, and says when it stands, and with `check=1` what is wrong with it. */
function useStanding({ press = [] }: GalleryCase, looking: Looking): void {
  const left = useRef([...press])
  useLayoutEffect(() => {
    const { documentElement: root } = document
    delete root.dataset.stands
    let unchanged = 0
    const watch = new MutationObserver(() => (unchanged = 0))
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    let turn = 0
    const look = () => {
      turn = requestAnimationFrame(look)
      unchanged = underWay() > 0 ? 0 : unchanged + 1
      if (unchanged < quiet || !document.querySelector('#root > *')) return
      const [next] = left.current
      const found = next === undefined ? null : document.querySelector<HTMLElement>(next)
      if (next !== undefined) {
        if (found) left.current.shift()
        found?.focus()
        found?.click()
        unchanged = 0
        return
      }
      cancelAnimationFrame(turn)
      emulate(looking)
      if (new URLSearchParams(location.search).has('check')) root.dataset.faults = JSON.stringify(faultsOfPicture())
      root.dataset.stands = location.search
    }
    turn = requestAnimationFrame(look)
    return () => {
      cancelAnimationFrame(turn)
      watch.disconnect()
    }
  }, [looking])
}

const tell = new Set<() => void>()
addEventListener('popstate', () => tell.forEach(one => one()))

/** The query of the gallery's own address, followed. */
export const useQueryText = () => useSyncExternalStore(hear => (tell.add(hear), () => void tell.delete(hear)), () => location.search)
