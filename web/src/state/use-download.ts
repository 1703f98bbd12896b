import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import type { SentOwn } from '@bay-atlas/data/table/sent-own.ts'
import type { Download, Failure } from '../look/present-choice.ts'
import { sending } from './sending.ts'

const Refusal = z.object({ detail: z.string() })
const slowAfter = 500

/** Fetches a file, with the reader's rows where they are to be drawn into it, and hands it to the reader: how far it is, a way to stop, and why it failed. */
export function useDownload() {
  const [download, setDownload] = useState<Download>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    setDownload({ state: 'idle' })
  }, [])
  const start = useCallback(async (address: string, file: string, sent: SentOwn | null = null) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    // A later download, or none, may have taken its place by the time an answer comes.
    const tell = (next: Download | ((before: Download) => Download)) => running.current === controller && setDownload(next)
    tell({ state: 'busy', slow: false, received: 0, total: null })
    const timer = setTimeout(() => tell(before => (before.state === 'busy' ? { ...before, slow: true } : before)), slowAfter)
    const outcome = await bring(address, { ...sending(sent), signal: controller.signal }, (received, total) => tell(before => (before.state === 'busy' ? { ...before, received, total } : before)))
    clearTimeout(timer)
    if (running.current !== controller) return
    if ('blob' in outcome) save(outcome.blob, file)
    tell('blob' in outcome ? { state: 'done', file } : { state: 'failed', failure: outcome.failure })
  }, [])
  useEffect(() => () => {
    running.current?.abort()
    running.current = null
  }, [])
  return { download, start, cancel }
}

type Outcome = { blob: Blob } | { failure: Failure }

async function bring(address: string, init: RequestInit, onBytes: (received: number, total: number | null) => void): Promise<Outcome> {
  try {
    const response = await fetch(address, init)
    return response.ok ? { blob: await bodyOf(response, onBytes) } : { failure: await failureOf(response) }
  } catch {
    return { failure: { kind: 'network' } }
  }
}

/** The body, counted as it comes; the length is only known of a file that was not compressed on the way. */
async function bodyOf(response: Response, onBytes: (received: number, total: number | null) => void): Promise<Blob> {
  const length = Number(response.headers.get('Content-Length'))
  const total = length > 0 && !response.headers.has('Content-Encoding') ? length : null
  const type = response.headers.get('Content-Type') ?? ''
  if (!response.body) return response.blob()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let received = 0
  const reader = response.body.getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value)
    received += step.value.length
    onBytes(received, total)
  }
  return new Blob(chunks, { type })
}

async function failureOf(response: Response): Promise<Failure> {
  const { status } = response
  if (status === 429 || status === 503) return { kind: 'busy', seconds: Number(response.headers.get('Retry-After')) || undefined }
  if (status === 413) return { kind: 'too-large' }
  if (status >= 500) return { kind: 'server' }
  const body = Refusal.safeParse(await response.json().catch(() => null))
  return { kind: 'refused', reason: body.success ? body.data.detail : undefined }
}

function save(blob: Blob, file: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = file
  link.click()
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
