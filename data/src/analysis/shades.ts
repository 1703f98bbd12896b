import groundArea from '@turf/area'
import type { CityShape } from '../basemap.ts'
import type { DistrictShape } from '../district-shapes.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Row } from '../row.ts'
import type { Figure } from '../schema.ts'
import type { Shade, ShadeGrain } from '../scene/shade.ts'
import { kinds, sectors, tiers } from '../vocabulary.ts'
import { cityFigures, cityMetrics, type CityFigure, type CityMetric } from './city-figures.ts'
import { classify } from './classes.ts'
import { belongingOf, shadedAreas, type ShadedArea } from './shaded-areas.ts'

/** What shading needs of the matter of a scene. */
export type ShadeMatter = { matched: Row[]; figures: FigureAnswer; cities: CityShape[]; districts: DistrictShape[] }

/** The value of one area: null where no figure was found. A count may be zero. */
export type ShadeValue = ShadedArea & {
  value: number | null
  /** Receipts: the figure shown, or the area that a density is divided by. */
  figure: Figure | null
  /** Figures of the same city and year, or without a year, that say something else. */
  others: Figure[]
  /** Of a count: the assets, and how many of them may lie beyond the edge. */
  count: number
  uncertain: number
  /** Square kilometres that a density is divided by; measured on the schematic map when there is no figure. */
  km2: number | null
}

export type Shading = {
  /** What is really shown: a figure is known of cities only, and what is unknown falls back to all assets. */
  by: string
  of: 'count' | 'density' | 'figure'
  grain: ShadeGrain
  unit: Figure['unit'] | null
  metric: string | null
  values: ShadeValue[]
  /** Assets in no district: known only to their city, or too far from any. */
  unplaced: Row[]
  /** Limits of the classes, see `classify`; zeros of counts are left out of them. */
  breaks: number[]
}

/** The words by which assets are counted: all of them, a kind, a tier, a sector. */
export const countWords = ['assets', ...kinds, ...tiers, ...sectors] as const
export type CountWord = (typeof countWords)[number]
/** Added to a word of a count it asks for the count per 100 km². */
export const densityEnding = '-per-100km2'

export const countWordOf = (by: string): CountWord | undefined => countWords.find(word => word === by || `${word}${densityEnding}` === by)

const has = (row: Row, word: CountWord) => word === 'assets' || row.kind === word || row.tiers.some(tier => tier === word) || row.sectors.some(sector => sector === word)
const squareKm = (area: ShadedArea) => groundArea(area.shape) / 1e6

/** The stated area of a whole city, or else that of its shape on the map. */
function extentOf(area: ShadedArea, stated: CityFigure[]): { figure: Figure | null; others: Figure[]; km2: number } {
  const found = area.whole ? stated.find(({ city }) => city === area.city) : undefined
  return found ? { figure: found.figure, others: found.others, km2: found.figure.value } : { figure: null, others: [], km2: squareKm(area) }
}

/** How many count in an area, and how many of them may lie beyond its edge. */
type Here = { count: number; uncertain: number }
const none: Here = { count: 0, uncertain: 0 }

/** Counts the assets of a word in the areas they belong to, each asked once; `unplaced` belong to none. */
function countedIn(areas: readonly ShadedArea[], rows: readonly Row[], word: CountWord): { counts: ReadonlyMap<ShadedArea, Here>; unplaced: Row[] } {
  const counts = new Map(areas.map((area): [ShadedArea, Here] => [area, { ...none }]))
  const unplaced: Row[] = []
  const add = (area: ShadedArea, uncertain: boolean) => {
    const here = counts.get(area)
    if (!here) return
    here.count += 1
    here.uncertain += Number(uncertain)
  }
  for (const row of rows) {
    if (!has(row, word)) continue
    const { whole, district, uncertain } = belongingOf(row, areas)
    for (const area of whole) add(area, uncertain)
    if (district) add(district, uncertain)
    else if (!whole.length) unplaced.push(row)
  }
  return { counts, unplaced }
}

function countShading(matter: ShadeMatter, word: CountWord, { grain, by }: Shade): Omit<Shading, 'breaks'> {
  const areas = shadedAreas(matter, grain)
  const { counts, unplaced } = countedIn(areas, matter.matched, word)
  const stated = cityFigures(matter.figures, 'area', 'km2')
  const isDensity = by.endsWith(densityEnding)
  const values = areas.map(area => {
    const here = counts.get(area) ?? none
    const extent = isDensity ? extentOf(area, stated) : { figure: null, others: [], km2: null }
    const value = extent.km2 === null ? here.count : (here.count * 100) / extent.km2
    return { ...area, ...extent, value, ...here }
  })
  return { by, of: isDensity ? 'density' : 'count', grain, unit: null, metric: null, values, unplaced }
}

function figureShading(matter: ShadeMatter, { id, metric, unit }: CityMetric): Omit<Shading, 'breaks'> {
  const known = cityFigures(matter.figures, metric, unit)
  const values = shadedAreas(matter, 'city').map(area => {
    const found = known.find(({ city }) => city === area.city)
    return { ...area, value: found?.figure.value ?? null, figure: found?.figure ?? null, others: found?.others ?? [], count: 0, uncertain: 0, km2: null }
  })
  return { by: id, of: 'figure', grain: 'city', unit, metric, values, unplaced: [] }
}

/** The value of every city or district, and the classes they fall into. */
export function shadeValues(matter: ShadeMatter, shade: Shade): Shading {
  const word = countWordOf(shade.by)
  const metric = word ? undefined : cityMetrics(matter.figures).find(({ id }) => id === shade.by)
  const shading = metric ? figureShading(matter, metric) : countShading(matter, word ?? 'assets', word ? shade : { ...shade, by: 'assets' })
  const classed = shading.values.flatMap(({ value }) => (value === null || (shading.of !== 'figure' && value === 0) ? [] : [value]))
  return { ...shading, breaks: classify(classed, shade.method, shade.classes) }
}
