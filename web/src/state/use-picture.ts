import { useEffect, useState } from 'react'
import type { SentOwn } from '@bay-atlas/data/table/sent-own.ts'
import type { Picture } from '../look/present-choice.ts'
import { sending } from './sending.ts'

type Arrived = { of: string; src: string } | { of: string; src: null }

/** The drawing at an address; where the reader's rows go with the question it is fetched with them, and the one before stands meanwhile. */
export function usePicture(address: string, sent: SentOwn | null): Picture {
  const [arrived, setArrived] = useState<Arrived | null>(null)
  const [standing, setStanding] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const asked = `${address} ${attempt}`
  useEffect(() => {
    if (!sent) return
    const controller = new AbortController()
    const show = (src: string | null) => {
      setArrived({ of: asked, src })
      if (src) setStanding(src)
    }
    fetchPicture(address, sent, controller.signal).then(show, () => controller.signal.aborted || show(null))
    return () => controller.abort()
  }, [asked, sent])
  useEffect(() => () => { if (standing) URL.revokeObjectURL(standing) }, [standing])
  const again = () => setAttempt(attempt + 1)
  if (!sent) return { src: address, pending: false, failed: false, again }
  const isHere = arrived?.of === asked
  return { src: standing, pending: !isHere, failed: isHere && arrived.src === null, again }
}

async function fetchPicture(address: string, sent: SentOwn, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { ...sending(sent), signal })
  if (!response.ok) throw new Error(`${address} ${response.status}`)
  return URL.createObjectURL(await response.blob())
}
