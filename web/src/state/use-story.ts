import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { formatFilter, parseFilter } from '@bay-atlas/data/filter.ts'
import type { Story } from '@bay-atlas/data/story.ts'
import type { Page } from './page.ts'
import { storiesQuery } from './queries.ts'
import { goTo } from './use-page.ts'

/** What the address says when a step of a story is chosen: its view, filter and asset, in one write. */
export function pageOfStep({ slug, steps }: Story, at: number): Partial<Page> | null {
  const step = steps[at - 1]
  if (!step) return null
  const { filter } = parseFilter(new URLSearchParams(step.filter))
  return { story: { slug, step: at }, filter, view: { ...step.view, bearing: 0, pitch: 0 }, id: step.id ?? null }
}

/** Every story, once asked for. */
export function useStories(wanted: boolean) {
  const { data = null, isError, refetch } = useQuery({ ...storiesQuery, enabled: wanted })
  return { stories: data, failed: isError, again: () => void refetch() }
}

/**
 * The story that the address names, and its step; `go` chooses a step, `end` leaves the story and keeps what is shown.
 * An address that names only story and step is filled with what the step shows.
 */
export function useStory(page: Page, history: 'push' | 'replace') {
  const { stories, failed, again } = useStories(page.story !== null)
  const story = stories?.find(({ slug }) => slug === page.story?.slug) ?? null
  const at = page.story?.step ?? 1
  const bare = page.story !== null && page.view === null && page.id === null && formatFilter(page.filter).size === 0
  useEffect(() => {
    const change = story && bare ? pageOfStep(story, at) : null
    if (change) goTo(change, 'replace')
  }, [story, at, bare])
  const go = (to: number) => {
    const change = story && pageOfStep(story, to)
    if (change) goTo(change, history)
  }
  const begin = (first: Story) => goTo(pageOfStep(first, 1) ?? {}, history)
  const end = () => goTo({ story: null, id: null }, history)
  const known = story && at <= story.steps.length ? story : null
  const state = page.story === null ? 'none' as const : known ? 'ready' as const : failed ? 'failed' as const : stories ? 'gone' as const : 'loading' as const
  return { story: known, at, state, go, begin, end, again }
}
export type Telling = ReturnType<typeof useStory>
