import { useState, type ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Language } from '@bay-atlas/data/language.ts'
import './look/versions.css'
import { VersionBanner } from './panels/version-banner.tsx'
import { formatPage, type Page } from './state/page.ts'
import { releaseQuery } from './state/version-queries.ts'

type Props = { language: Language; page: Page; release: string; embedded: boolean }

/** The banner over data of an earlier day; nothing over the release that the data of today are. */
export function PinnedBanner({ language, page, release, embedded }: Props): ReactNode {
  const { data, isPending } = useQuery(releaseQuery(release))
  const [brief, setBrief] = useState(embedded)
  if (isPending || data?.current.release === release) return null
  const today = `/${formatPage({ ...page, release: null, language, ...(embedded ? { ui: null } : {}) })}`
  return <VersionBanner language={language} release={release} unknown={data === null} since={data?.since ?? null} lacks={data?.lacks ?? []} today={today} changelog={`/api/versions?f=html&lang=${language}`} brief={brief} onBrief={embedded ? undefined : () => setBrief(true)} />
}
