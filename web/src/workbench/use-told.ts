import { useEffect, useMemo, useState } from 'react'
import type { SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import type { Say, Says } from '@bay-atlas/data/boards/panel-says.ts'
import { anywhere, farOf, type ToolMatter } from './tool-matter.ts'

/**
 * What a panel says: worked out here where the rows are here; else it is asked for, and what was said before stands until the
 * answer comes. Undefined before the first. `goesBy` is all that it depends on beside the matter.
 */
export function useTold<N extends keyof Says>(name: N, say: Say<N>, matter: ToolMatter, question: SceneQuestion, goesBy: readonly unknown[]): Says[N] | undefined {
  const here = useMemo(() => ('far' in matter ? undefined : say(matter, question)), [matter, ...goesBy])
  const [told, setTold] = useState<Says[N]>()
  const far = farOf(matter)
  useEffect(() => {
    if (!far) return undefined
    const way = new AbortController()
    // A fault is said by whoever shows that the analyst works.
    far.tell(name, anywhere(question), way.signal).then(setTold, () => undefined)
    return () => way.abort()
  }, [far, name, ...goesBy])
  return far ? told : here
}
