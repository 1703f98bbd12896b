import type { FeatureCollection } from 'geojson'
import type { SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { AreaFeature } from '../state/first-answers.ts'
import { arcsOf } from './arc.ts'
import { gridOf } from './grid.ts'
import { namesOf } from './names.ts'
import { ringsOf } from './ring.ts'

/** What makes of the data the things that stand above the built-in map; it arrives beside the data. */
export const drawn = { ringsOf, outlinesOf, arcsOf, namesOf, gridOf, collected }

function collected(features: SceneFeature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

/** The outlines of the assets that are shown; a corridor is only a schematic line, so it waits to be chosen. */
function outlinesOf(areas: AreaFeature[], ids: string[], selected: string | null): FeatureCollection {
  const shown = new Set(selected === null ? ids : [...ids, selected])
  return { type: 'FeatureCollection', features: areas.filter(({ geometry, properties: { asset } }) => shown.has(asset) && (geometry.type !== 'LineString' || asset === selected)) }
}
