import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useQuery } from '@tanstack/react-query'
import { areaShape } from '@bay-atlas/data/boards/matter.ts'
import { analystOf, type AtWork } from '../state/analyst/shared-analyst.ts'
import type { Known } from '../state/analyst/analyst.ts'
import type { Held } from '../state/desk/use-desk.ts'
import type { Asked } from '../state/desk/questions.ts'
import { wholeOf } from '../state/desk/whole.ts'
import { coverageQuery, crossingsQuery, figuresQuery, networkQuery } from '../state/scene-queries.ts'
import type { Atlas } from '../state/use-atlas.ts'
import { shapesQuery } from './shapes-query.ts'
import type { Far, ToolMatter } from './tool-matter.ts'

/** Up to so many rows are worked with in the page itself: it takes less than the code of another thread takes to come, and holds nothing up. */
const mostHere = 5000

/** Everything that scenes and boards are made from; null until all of it is there. `alone`: without the reader's own rows. `work`: what a thread beside the page is at, where there are many rows. */
export function useMatter({ held, asked, areas, facets, total }: Atlas, alone: boolean) {
  const about = useMemo(() => (alone ? { ...asked, own: 'hide' as const } : asked), [asked, alone])
  const isMany = total > mostHere && held?.desk.relay !== undefined
  const { known, failed, again } = useKnown(areas)
  const whole = useWhole(held, about, facets !== null && !isMany)
  const { far, work } = useFar(isMany ? held : null, known, about)
  const matter = useMemo<ToolMatter | null>(() => {
    if (!known) return null
    if (isMany) return far && { ...known, far }
    return whole ? { ...known, ...whole } : null
  }, [known, isMany, far, whole])
  return { matter, work, failed, again }
}

let last: { parts: readonly unknown[]; known: Known } | null = null

/** Everything but the rows. It is the same for tool and layers, so that the other thread is told once. */
function useKnown(areas: Atlas['areas']) {
  const [network, figures, shapes] = [useQuery(networkQuery), useQuery(figuresQuery), useQuery(shapesQuery)]
  const [coverage, crossings] = [useQuery(coverageQuery), useQuery(crossingsQuery)]
  const parts = [areas, network.data, figures.data, shapes.data, coverage.data, crossings.data]
  const known = useMemo<Known | null>(() => {
    if (!network.data || !figures.data || !shapes.data || !coverage.data || !crossings.data) return null
    if (last && parts.every((part, at) => part === last?.parts[at])) return last.known
    last = { parts, known: { network: network.data, figures: figures.data, coverage: coverage.data, crossings: crossings.data, areas: areas.map(areaShape), ...shapes.data } }
    return last.known
  }, parts)
  const fetched = [network, figures, shapes, coverage, crossings]
  return { known, failed: fetched.some(({ isError }) => isError), again: () => fetched.forEach(one => one.isError && void one.refetch()) }
}

/** The rows as objects; while new ones are under way those before stand. */
function useWhole(held: Held | null, asked: Asked, enabled: boolean) {
  const { data } = useQuery({
    queryKey: ['whole', held?.turn, asked],
    queryFn: ({ signal }) => (held ? wholeOf(held.desk, asked, signal) : null),
    enabled: enabled && held !== null,
    placeholderData: before => before,
    staleTime: Infinity,
    gcTime: 10_000,
    structuralSharing: false,
    retry: false,
  })
  return enabled ? data : undefined
}

const silent = () => () => undefined
const resting = (): AtWork => 'rests'

/** Whoever works with the rows beside the page, while it is used. */
function useFar(held: Held | null, known: Known | null, asked: Asked): { far: Far | null; work: AtWork } {
  const analyst = held && analystOf(held.desk)
  useEffect(() => analyst?.use(), [analyst])
  const turn = held?.turn ?? 0
  const far = useMemo<Far | null>(() => analyst && known && { tell: (name, question, signal) => analyst.tell(name, known, { turn, asked }, question, signal) }, [analyst, known, turn, asked])
  return { far, work: useSyncExternalStore(analyst?.subscribe ?? silent, analyst ? () => analyst.state : resting) }
}
