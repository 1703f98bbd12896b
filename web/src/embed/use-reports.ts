import { useEffect, useRef } from 'react'
import { formatFilter, type Filter } from '@bay-atlas/data/filter.ts'
import { formatView, type View } from '@bay-atlas/data/view.ts'
import { tellParent, version } from './parent-line.ts'

type Told = { view: View | null; filter: Filter; matched: number; asset: string | null; step: number | null }

/** Tells what changed, never what was so from the start. */
function useChange(type: string, key: string, told: Record<string, unknown>): void {
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    tellParent({ type, ...told })
    // The key says everything that the message holds.
  }, [key])
}

/** Keeps the parent window told: ready once, then every change of view, filter, choice, step and wanted height. */
export function useReports({ view, filter, matched, asset, step }: Told): void {
  useEffect(() => tellParent({ type: 'ready', version }), [])
  useChange('viewchange', view ? formatView(view) : '', { view, text: view ? formatView(view) : null })
  const query = formatFilter(filter)
  useChange('filterchange', String(query), { filters: Object.fromEntries(query), matched })
  useChange('select', asset ?? '', { asset })
  useChange('storystep', String(step), { step })
  useEffect(() => {
    const edge = document.querySelector('.embed')
    if (!edge) return
    let before = 0
    const watch = new ResizeObserver(() => {
      const height = Math.max(least, edge.scrollHeight)
      if (height !== before) tellParent({ type: 'height', height })
      before = height
    })
    watch.observe(edge)
    return () => watch.disconnect()
  }, [])
}

/** Below this a map says little. */
const least = 320
