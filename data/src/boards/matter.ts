import type { ManyRows } from '../analysis/many-rows.ts'
import type { Area } from '../schema.ts'
import type { CityShape } from '../basemap.ts'
import type { DistrictShape } from '../district-shapes.ts'
import type { Crossing } from '../crossings.ts'
import type { Coverage } from '../coverage.ts'
import type { Palette } from '../drawing/palette.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Bbox, Filter } from '../filter.ts'
import type { Language } from '../language.ts'
import type { Network } from '../network.ts'
import type { Row } from '../row.ts'
import type { Scene } from '../scene/scene.ts'
import { textOf, type NameColumns, type Text } from '../text.ts'

/** The outline of a zone and the asset it belongs to. */
export type AreaShape = { id: string; asset: string; name: Text; geometry: Area['geometry'] }

/** The same from the feature that `/api/collections/areas` answers. */
export const areaShape = ({ id, geometry, properties }: { id: string; geometry: Area['geometry']; properties: NameColumns & { asset: string } }): AreaShape =>
  ({ id, asset: properties.asset, name: textOf(properties), geometry })

/** What scenes and boards are made from, whoever gathered it. All positions WGS-84, longitude first. `rows` are every asset. */
export type Matter = ManyRows & {
  /** Those that pass the filter. */
  matched: Row[]
  /** Of these ids those that pass, in the order of all; looked for among all where it is not given. So is what follows. */
  passing?: (ids: ReadonlySet<string>) => Row[]
  /** Those that pass all of the filter but its years. */
  inAnyYear?: () => Row[]
  network: Network
  /** All figures with their sources and contradictions. */
  figures: FigureAnswer
  /** Where the research looked, and the official totals to hold it against. */
  coverage: Coverage
  /** The eleven cities, land only. */
  cities: CityShape[]
  /** Districts and counties, those of Hong Kong too; Macao, Dongguan and Zhongshan stand as one. */
  districts: DistrictShape[]
  areas: AreaShape[]
  /** Control points by land between the mainland, Hong Kong and Macao. */
  crossings: Crossing[]
}

/** What a scene or a board is asked. `zoom` and `seen` say how much of the map is looked at, in web-mercator zoom and WGS-84 degrees. */
export type SceneQuestion = { scene: Scene; filter: Filter; selected: string | null; language: Language; palette: Palette; zoom: number; seen: Bbox; /** So many rows at most in a list of assets; else as many as a page can show. */ listed?: number }
