import { lazy, Suspense, type ReactNode } from 'react'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { AboutData } from './panels/about-data.tsx'
import { AssetCard } from './panels/asset-card.tsx'
import { StoryList } from './panels/story-list.tsx'
import { StoryNote } from './panels/story-note.tsx'
import { StoryPlayer } from './panels/story-player.tsx'
import { liveHref } from './state/address.ts'
import { carried } from './state/carried.ts'
import { pinned } from './state/release.ts'
import { useAsked } from './state/desk/use-asked.ts'
import type { Atlas } from './state/use-atlas.ts'
import { useStories, type Telling } from './state/use-story.ts'

const Versions = lazy(() => import('./versions-section.tsx').then(({ VersionsSection }) => ({ default: VersionsSection }), () => ({ default: (): ReactNode => null })))

export type CardProps = { language: Language; id: string; atlas: Atlas; onOpen: (id: string) => void; onClose: () => void; onCopyLink: () => Promise<boolean> }

/** The card of the chosen asset. */
export function Card({ language, id, atlas: { card, byId }, onOpen, onClose, onCopyLink }: CardProps) {
  const row: Row | null = byId.get(id) ?? null
  const state = card.data ? 'ready' : card.isError ? 'failed' : 'loading'
  return <AssetCard language={language} card={card.data ?? null} row={row} state={state} onClose={onClose} onOpen={onOpen} onRetry={() => void card.refetch()} onCopyLink={onCopyLink} address={liveHref()} />
}

const allOfAtlas = { filter: everything, own: 'hide' as const }

export type AboutProps = { language: Language; atlas: Atlas; onClose: () => void }

/** What the data are, with their numbers. */
export function About({ language, atlas: { held, version }, onClose }: AboutProps) {
  const counts = useAsked(held, 'counts', allOfAtlas)?.facets
  const [all, sourced] = [counts?.total ?? 0, counts?.counts.source.sourced ?? 0]
  return <AboutData language={language} version={version} release={pinned} counts={{ assets: all, sourced, general: all - sourced }} versions={!carried && <Suspense><Versions language={language} /></Suspense>} onClose={onClose} />
}

export type StoryProps = { language: Language; telling: Telling }

/** The story that the address names, or why it is not there. */
export function Story({ language, telling: { story, at, state, go, end, again } }: StoryProps) {
  if (state === 'none') return null
  if (state === 'ready' && story) return <StoryPlayer language={language} story={story} at={at} onStep={go} onClose={end} />
  return <StoryNote language={language} state={state === 'ready' ? 'gone' : state} onRetry={again} onClose={end} />
}

export type StoriesProps = StoryProps & { onClose: () => void }

/** The stories to choose from, asked for when the list opens. */
export function Stories({ language, telling, onClose }: StoriesProps) {
  const { stories, failed, again } = useStories(true)
  return <StoryList language={language} stories={stories} failed={failed} onRetry={again} onClose={onClose} onOpen={story => { onClose(); telling.begin(story) }} />
}
