import { useEffect, useState } from 'react'
import type { OwnData, OwnSaid } from '../state/own.ts'

/** What a row of the reader says of itself; undefined until it has been told, null where there is none such. Kept nowhere but here. */
export function useOwnSaid(data: OwnData | null, id: string): OwnSaid | null | undefined {
  const [told, setTold] = useState<{ data: OwnData; id: string; own: OwnSaid | null } | null>(null)
  useEffect(() => {
    if (!data) return
    let late = false
    void data.said(id).then(own => late || setTold({ data, id, own }))
    return () => { late = true }
  }, [data, id])
  if (!data) return null
  return told?.data === data && told.id === id ? told.own : undefined
}
