import { useEffect, useState } from 'react'
import { toClipboard } from './to-clipboard.ts'

export type Copied = { of: string; worked: boolean } | null

/** Copies a text and remembers which and whether it worked, until the "copied" has been read. */
export function useCopy(): { copied: Copied; copy: (name: string, text: string) => Promise<void> } {
  const [copied, setCopied] = useState<Copied>(null)
  useEffect(() => {
    if (!copied?.worked) return
    const timer = setTimeout(() => setCopied(null), 2400)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async (name: string, text: string) => setCopied({ of: name, worked: await toClipboard(text) })
  return { copied, copy }
}
