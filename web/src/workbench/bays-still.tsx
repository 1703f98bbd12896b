import { useMemo } from 'react'
import type { Geometry, Position } from 'geojson'
import type { BayGround, BayGrounds } from '@bay-atlas/data/analysis/bay-grounds.ts'
import { laidShape } from '@bay-atlas/data/analysis/laid.ts'
import type { BaysView, Lay } from '@bay-atlas/data/scene/bays-view.ts'
import type { Point } from '@bay-atlas/data/scene/shape.ts'
import { projectIn, type Pane } from './bays-layout.ts'

type Props = { panes: readonly Pane[]; view: BaysView; grounds: BayGrounds; lay: Lay | null }

const linesOf = (geometry: Geometry): Position[][] => (geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.type === 'Polygon' || geometry.type === 'MultiLineString' ? geometry.coordinates : [])

/** SVG path data of shapes or lines. Points nearer than a pixel to the last one are passed over. */
function pathOf(shapes: readonly { geometry: Geometry }[], project: (point: Point) => Point): string {
  const write = (line: Position[]) => {
    let [px, py] = [Number.NaN, Number.NaN]
    return line.map(([lon = 0, lat = 0], at) => {
      const [x, y] = project([lon, lat])
      if (at > 0 && Math.hypot(x - px, y - py) < 1) return ''
      ;[px, py] = [x, y]
      return `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
    }).join('')
  }
  return shapes.flatMap(({ geometry }) => linesOf(geometry)).map(write).join('')
}

function StillPane({ pane, view, ground, laid }: { pane: Pane; view: BaysView; ground: BayGround; laid: readonly { geometry: Geometry }[] }) {
  const paths = useMemo(() => {
    const project = projectIn({ ...pane, x: 0, y: 0 }, view)
    return { land: pathOf(ground.land, project), outline: pathOf(ground.outline, project), sea: pathOf(ground.sea, project), coast: pathOf(ground.coast, project), laid: pathOf(laid, project) }
  }, [pane, view, ground, laid])
  return (
    <svg className="bays-still" aria-hidden="true" style={{ left: pane.x, top: pane.y }} width={pane.width} height={pane.height} fillRule="evenodd">
      <path d={paths.land} fill="var(--land)" />
      <path d={paths.outline} fill="var(--bay)" stroke={pane.bay === 'gba' ? 'var(--city-line)' : 'var(--rim)'} />
      <path d={paths.sea} fill="var(--water)" />
      <path d={paths.coast} fill="none" stroke="var(--water-line)" />
      {paths.laid && <path className="bays-laid" d={paths.laid} />}
    </svg>
  )
}

/** The four maps without a graphics context, drawn from the same shapes at the same scale. */
export function BaysStill({ panes, view, grounds, lay }: Props) {
  const laid = useMemo(() => (lay ? grounds[lay.bay].outline.map(shape => ({ geometry: laidShape(shape.geometry, lay) })) : []), [grounds, lay])
  return panes.map(pane => <StillPane key={pane.bay} pane={pane} view={view} ground={grounds[pane.bay]} laid={lay?.onto === pane.bay ? laid : none} />)
}

const none: { geometry: Geometry }[] = []
