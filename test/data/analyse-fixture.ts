import type { CityShape } from '@bay-atlas/data/basemap.ts'
import type { Crossing } from '@bay-atlas/data/crossings.ts'
import type { Matter, SceneQuestion } from '@bay-atlas/data/boards/matter.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { plainScene, type Scene } from '@bay-atlas/data/scene/scene.ts'
import type { Point } from '@bay-atlas/data/scene/shape.ts'
import type { City } from '@bay-atlas/data/vocabulary.ts'
import { text, noCoverage } from '../make.ts'

/** A degree of latitude on turf's sphere of 6,371,008.8 m: 2π · 6,371,008.8 / 360. */
export const degreeM = 111_195.08

/** A city as a rectangle from west and south to east and north. */
export const cityShape = (city: City, [w, s, e, n]: [number, number, number, number]): CityShape =>
  ({ type: 'Feature', properties: { city }, geometry: { type: 'Polygon', coordinates: [[[w, s], [e, s], [e, n], [w, n], [w, s]]] } })

/** Shenzhen north of 22.5°, Hong Kong south of it, Macao far in the west. */
export const threeCities = [cityShape('shenzhen', [113.9, 22.5, 114.3, 22.8]), cityShape('hong-kong', [113.9, 22.2, 114.3, 22.5]), cityShape('macao', [113.5, 22.1, 113.6, 22.2])]

export function crossing(traits: Partial<Crossing> & { position: Point }): Crossing {
  const { id = 'a-crossing' } = traits
  return { id, name: text(id), between: [['mainland', 'hong-kong']], uncertaintyM: 100, basis: 'estimate', open: true, hours: 'part-day', carries: ['people'], asOf: '2024', sources: [], confidence: 'general-knowledge', ...traits }
}

export function matter(traits: Partial<Matter> & { rows: Row[] }): Matter {
  return {
    matched: traits.rows,
    network: { links: [], parties: [], sources: [] },
    figures: { figures: [], contradictions: [], counterparts: [], metrics: [], sources: [], named: [] },
    coverage: noCoverage,
    cities: threeCities, districts: [], areas: [],
    crossings: [crossing({ id: 'middle', position: [114.1, 22.5] }), crossing({ id: 'east', position: [114.25, 22.5] })],
    ...traits,
  }
}

export const question = (scene: Partial<Scene> = {}, language: Language = 'en', selected: string | null = null): SceneQuestion =>
  ({ scene: { ...plainScene, panel: 'analyse', ...scene }, filter: everything, selected, language, palette: palettes.light, zoom: 10, seen: [113.5, 22, 114.5, 23] })
