import { useSyncExternalStore } from 'react'
import { dataHeader, dataSchema, keptHeader, readStamp } from '@bay-atlas/data/data-schema.ts'

/** An answer that was not asked of the server: of which version of the data, and since when it is kept (ISO date). */
export type Kept = { version: string; on: string }

/** The answer has a shape that this page was not built for. */
export class OtherSchema extends Error {
  constructor(readonly data: 'data-newer' | 'data-older') {
    super(`The ${data === 'data-newer' ? 'data are newer' : 'data are older'} than this page, which reads schema ${dataSchema}.`)
  }
}

const kept = new Map<string, Kept>()
const listeners = new Set<() => void>()
let oldest: Kept | null = null

/** Notes of an answer how old it is, and refuses what this page would misread. Files that are no data pass. */
export function heard(path: string, { headers }: Response): void {
  const stamp = readStamp(headers.get(dataHeader))
  if (stamp && stamp.schema !== dataSchema) throw new OtherSchema(stamp.schema > dataSchema ? 'data-newer' : 'data-older')
  const on = headers.get(keptHeader)
  if (on ? kept.get(path)?.on === on : !kept.has(path)) return
  if (on) kept.set(path, { version: stamp?.version ?? '', on })
  else kept.delete(path)
  oldest = [...kept.values()].toSorted((a, b) => a.on.localeCompare(b.on))[0] ?? null
  for (const tell of listeners) tell()
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** The oldest of the kept answers that the page now shows; null while all of them are fresh. */
export const useKept = (): Kept | null => useSyncExternalStore(listen, () => oldest)
