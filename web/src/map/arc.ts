import type { Feature, FeatureCollection, LineString } from 'geojson'
import type { Card } from '@bay-atlas/data/card.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { arcBetween } from '@bay-atlas/data/drawing/arc-between.ts'

/** The links of the open card as arcs to those partners that are points of the bay; a planned one is dashed. */
export function arcsOf(card: Card | undefined, byId: ReadonlyMap<string, Row>): FeatureCollection {
  const features = (card?.links ?? []).flatMap((link): Feature<LineString>[] => {
    const open = byId.get(card?.asset.id ?? '')
    return link.parties.flatMap(party => {
      const partner = byId.get(party)
      if (!open || !partner || partner === open || String(partner.position) === String(open.position)) return []
      return [{ type: 'Feature', geometry: { type: 'LineString', coordinates: arcBetween(open.position, partner.position) }, properties: { id: link.id, planned: link.status === 'planned' } }]
    })
  })
  return { type: 'FeatureCollection', features }
}
