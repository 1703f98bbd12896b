import { useEffect, useState } from 'react'

/** Code that comes later than the page. */
export type Arriving<T> = {
  /** Fetches it, so that it is here when it is asked for. */
  soon: () => Promise<void>
  /** A hook: at once where it is here already, so that nothing flashes; else null until it has arrived, and 'failed' where it cannot. */
  use: () => T | 'failed' | null
}

/** `load` is an import() of what the first map does not need. */
export function arriving<T extends object>(load: () => Promise<T>): Arriving<T> {
  let here: T | null = null
  const fetched = async () => (here ??= await load())
  return {
    soon: () => fetched().then(() => undefined, () => undefined),
    use: () => {
      const [known, setKnown] = useState<T | 'failed' | null>(() => here)
      useEffect(() => {
        if (!known) fetched().then(setKnown, () => setKnown('failed'))
      }, [known])
      return known
    },
  }
}
