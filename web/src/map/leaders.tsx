import { useEffect, useRef } from 'react'
import type { Map as MapLibre } from 'maplibre-gl'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'

type Props = { map: MapLibre; marks: Mark[] }

/** Hairlines from fanned-out marks back to the site they stand at, kept in place while the map moves. */
export function Leaders({ map, marks }: Props) {
  const group = useRef<SVGGElement>(null)
  const fanned = marks.filter(mark => mark.leader)

  useEffect(() => {
    const place = () => {
      const lines = group.current?.querySelectorAll('g') ?? []
      lines.forEach((line, at) => {
        const mark = fanned[at]
        if (!mark) return
        const { x, y } = map.project(mark.position)
        line.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
      })
    }
    place()
    map.on('move', place)
    return () => {
      map.off('move', place)
    }
  }, [map, fanned])

  if (!fanned.length) return null
  return (
    <svg className="leaders" aria-hidden="true">
      <g ref={group}>
        {fanned.map(({ key, offset: [x, y] }) => (
          <g key={key}>
            <line x1={0} y1={0} x2={x} y2={y} />
            <circle r={2.2} />
          </g>
        ))}
      </g>
    </svg>
  )
}
