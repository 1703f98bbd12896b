import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { areaShape, type Matter } from '@bay-atlas/data/boards/matter.ts'
import { coverageQuery, crossingsQuery, figuresQuery, networkQuery } from '../state/scene-queries.ts'
import { useAsked } from '../state/desk/use-asked.ts'
import type { Atlas } from '../state/use-atlas.ts'
import { shapesQuery } from './shapes-query.ts'

/** Everything that scenes and boards are made from; null until all of it is there, or where there are too many assets. `alone`: without the reader's own rows. */
export function useMatter({ held, asked, areas }: Atlas, alone: boolean) {
  const whole = useAsked(held, 'whole', useMemo(() => (alone ? { ...asked, own: 'hide' as const } : asked), [asked, alone]))

  const [network, figures, shapes] = [useQuery(networkQuery), useQuery(figuresQuery), useQuery(shapesQuery)]
  const [coverage, crossings] = [useQuery(coverageQuery), useQuery(crossingsQuery)]
  const matter = useMemo<Matter | null>(() => {
    if (!network.data || !figures.data || !shapes.data || !coverage.data || !crossings.data || !whole || !('rows' in whole)) return null
    return { ...whole, network: network.data, figures: figures.data, coverage: coverage.data, crossings: crossings.data, areas: areas.map(areaShape), ...shapes.data }
  }, [whole, areas, network.data, figures.data, shapes.data, coverage.data, crossings.data])
  const fetched = [network, figures, shapes, coverage, crossings]
  return { matter, tooMany: whole !== undefined && 'tooMany' in whole, failed: fetched.some(({ isError }) => isError), again: () => fetched.forEach(one => one.isError && void one.refetch()) }
}
