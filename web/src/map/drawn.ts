import type { FeatureCollection } from 'geojson'
import { marksFor } from '@bay-atlas/data/drawing/marks.ts'
import type { SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { AreaFeature } from '../state/answers.ts'
import { arcsOf } from './arc.ts'
import { gridOf } from './grid.ts'
import { boxesOf, namesOf } from './names.ts'
import { ringsOf } from './ring.ts'

/** What makes of the data the things that stand above the built-in map; it arrives beside the data. */
export const drawn = { marksFor, ringsOf, outlinesOf, arcsOf, namesOf, boxesOf, gridOf, collected }

function collected(features: SceneFeature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

/** The outlines of the assets that are shown; a corridor is only a schematic line, so it waits to be chosen. */
function outlinesOf(areas: AreaFeature[], rows: Row[], selected: string | null): FeatureCollection {
  const shown = new Set(rows.map(row => row.id))
  return { type: 'FeatureCollection', features: areas.filter(({ geometry, properties: { asset } }) => shown.has(asset) && (geometry.type !== 'LineString' || asset === selected)) }
}
