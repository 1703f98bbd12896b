import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { areaShape, type Matter } from '@bay-atlas/data/boards/matter.ts'
import { coverageQuery, crossingsQuery, figuresQuery, networkQuery } from '../state/scene-queries.ts'
import type { Atlas } from '../state/use-atlas.ts'
import { shapesQuery } from './shapes-query.ts'

/** Everything that scenes and boards are made from; null until all of it is there. */
export function useMatter({ rows, matched, areas }: Atlas) {
  const [network, figures, shapes] = [useQuery(networkQuery), useQuery(figuresQuery), useQuery(shapesQuery)]
  const [coverage, crossings] = [useQuery(coverageQuery), useQuery(crossingsQuery)]
  const matter = useMemo<Matter | null>(() => {
    if (!network.data || !figures.data || !shapes.data || !coverage.data || !crossings.data || !rows.length) return null
    return { rows, matched, network: network.data, figures: figures.data, coverage: coverage.data, crossings: crossings.data, areas: areas.map(areaShape), ...shapes.data }
  }, [rows, matched, areas, network.data, figures.data, shapes.data, coverage.data, crossings.data])
  const asked = [network, figures, shapes, coverage, crossings]
  return { matter, failed: asked.some(({ isError }) => isError), again: () => asked.forEach(one => one.isError && void one.refetch()) }
}
