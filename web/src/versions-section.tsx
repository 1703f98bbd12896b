import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Language } from '@bay-atlas/data/language.ts'
import { VersionList } from './panels/version-list.tsx'
import { readSearch } from './state/address.ts'
import { formatPage, parsePage } from './state/page.ts'
import { pinned } from './state/release.ts'
import { versionsQuery } from './state/version-queries.ts'
import './look/versions.css'

const addressOf = (release: string | null) => new URL(`/${formatPage({ ...parsePage(readSearch()), release })}`, location.href).href

/** The releases of the data, asked for when they are first read of. */
export function VersionsSection({ language }: { language: Language }): ReactNode {
  const { data, isPending } = useQuery(versionsQuery)
  return <VersionList language={language} versions={isPending ? null : data} release={pinned} addressOf={addressOf} />
}
