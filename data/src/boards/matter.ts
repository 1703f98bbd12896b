import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Area } from '../schema.ts'
import type { CityShape } from '../basemap.ts'
import type { Palette } from '../drawing/palette.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Bbox, Filter } from '../filter.ts'
import type { Language } from '../language.ts'
import type { Network } from '../network.ts'
import type { Row } from '../row.ts'
import type { Scene } from '../scene/scene.ts'
import type { Text } from '../text.ts'
import type { City } from '../vocabulary.ts'

export type DistrictShape = Feature<Polygon | MultiPolygon, { id: string; city: City; name: Text }>
/** The outline of a zone and the asset it belongs to. */
export type AreaShape = { id: string; asset: string; name: Text; geometry: Area['geometry'] }

/** What scenes and boards are made from, whoever gathered it. All positions WGS-84, longitude first. */
export type Matter = {
  /** Every asset. */
  rows: Row[]
  /** Those that pass the filter. */
  matched: Row[]
  network: Network
  /** All figures with their sources and contradictions. */
  figures: FigureAnswer
  /** The eleven cities, land only. */
  cities: CityShape[]
  /** Districts and counties of the nine mainland cities; Hong Kong and Macao have none. */
  districts: DistrictShape[]
  areas: AreaShape[]
}

/** What a scene or a board is asked. `zoom` and `seen` say how much of the map is looked at, in web-mercator zoom and WGS-84 degrees. */
export type SceneQuestion = { scene: Scene; filter: Filter; selected: string | null; language: Language; palette: Palette; zoom: number; seen: Bbox }
