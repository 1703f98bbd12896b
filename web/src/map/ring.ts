import { circle } from '@turf/circle'
import type { FeatureCollection } from 'geojson'
import type { Row } from '@bay-atlas/data/row.ts'
import { hasRing } from '@bay-atlas/data/drawing/claims.ts'

/** Real-size rings (WGS-84 geodesic circles) of how far each true place may lie from its point, for those wide enough to be seen. */
export function ringsOf(rows: Row[], zoom: number): FeatureCollection {
  // Assets of one site with one uncertainty share a ring; drawn again and again it would look exact.
  const shown = [...new Map(rows.filter(row => hasRing(row, zoom)).map(row => [`${row.position}/${row.uncertaintyM}`, row])).values()]
  const alone = shown.length === 1
  return { type: 'FeatureCollection', features: shown.map(row => circle(row.position, row.uncertaintyM, { units: 'meters', steps: 72, properties: { id: row.id, alone } })) }
}
