import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Language } from '@bay-atlas/data/language.ts'
import { KeptLines } from './panels/kept-lines.tsx'
import { useKept } from './state/kept.ts'
import { startWorker } from './state/worker.ts'

const onNetwork = (tell: () => void) => {
  addEventListener('online', tell)
  addEventListener('offline', tell)
  return () => {
    removeEventListener('online', tell)
    removeEventListener('offline', tell)
  }
}

/** Keeps the page for days without a network, and says how old the data are. A frame keeps nothing, but says it too. */
export function Keeping({ language, embedded }: { language: Language; embedded: boolean }): ReactNode {
  const queries = useQueryClient()
  const kept = useKept()
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine)
  const [newBuild, setNewBuild] = useState(false)
  const again = () => void queries.invalidateQueries({ refetchType: 'all' })
  useEffect(() => {
    if (!embedded && import.meta.env.PROD) void startWorker(() => setNewBuild(true))
  }, [embedded])
  useEffect(() => {
    if (online && kept) again()
    // Once for every time the network comes back.
  }, [online])
  return <KeptLines language={language} kept={kept} offline={!online && !embedded} newBuild={newBuild} onRetry={again} onReload={() => location.reload()} />
}
