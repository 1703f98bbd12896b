import { parseYears, formatYears, type Years } from '../filter.ts'
import { linkKinds, type LinkKind } from '../link-kinds.ts'
import { cities } from '../vocabulary.ts'
import { bayNames, parseBays, formatBays, parseLay, formatLay, type BaysView, type Lay } from './bays-view.ts'
import { formatShape, parseShape, type Shape } from './shape.ts'
import { formatShade, parseShade, usualShade, type Shade } from './shade.ts'

/** What may lie on the map above the base and under the marks. */
export const sceneLayers = ['links', 'hex', 'shade', 'coverage'] as const
export type SceneLayer = (typeof sceneLayers)[number]

/** The tools beside the map, and the pages that stand in its place. */
export const mapTools = ['network', 'time', 'analyse', 'density'] as const
export const boardPages = ['bays', 'cities', 'coverage'] as const
export const panels = [...mapTools, ...boardPages] as const
export type BoardPage = (typeof boardPages)[number]
export type Panel = (typeof panels)[number]

/** Which links are asked for. An empty list of kinds and null years mean any. */
export type LinkFilter = { kinds: LinkKind[]; years: Years | null; crossBorder: boolean }

/** Those that can be compared: the eleven cities, and Suzhou, the benchmark of the 2023 article. */
export const comparables = [...cities, 'suzhou'] as const
export type Comparable = (typeof comparables)[number]

/** What is looked at beside the plain map: every part of it stands in the address, so that page, frame and plate show the same. */
export type Scene = {
  panel: Panel | null
  layers: SceneLayer[]
  links: LinkFilter
  shade: Shade
  /** Edge of a hexagon in kilometres, on the ground. */
  hexKm: number
  /** What is drawn or taken for analysis; `line` only measures. */
  shape: Shape | null
  bays: BaysView | null
  /** One bay's outline moved onto another's map. */
  lay: Lay | null
  /** Empty means all. */
  compare: Comparable[]
}

/** Nothing but the map. */
export const plainScene: Scene = { panel: null, layers: [], links: { kinds: [], years: null, crossBorder: false }, shade: usualShade, hexKm: 5, shape: null, bays: null, lay: null, compare: [] }

/** The parameters of the grammar. */
export const sceneParameters = ['panel', 'layers', 'link', 'link_year', 'cross_border', 'shade', 'hex', 'shape', 'bays', 'lay', 'compare'] as const

export const isBoardPage = (panel: Panel | null): panel is BoardPage => boardPages.some(page => page === panel)

/** The layers that are on the map: those asked for, and that of the open tool. */
export function layersOf({ panel, layers }: Scene): SceneLayer[] {
  const own: SceneLayer | null = panel === 'network' ? 'links' : panel === 'density' && !layers.includes('hex') ? 'shade' : null
  return sceneLayers.filter(layer => layer === own || layers.includes(layer))
}

/** Does it say anything? */
export const isPlain = (scene: Scene): boolean => String(formatScene(scene)) === ''

const listOf = <W extends string>(text: string | null, known: readonly W[]): W[] => {
  const words = text?.split(',') ?? []
  return known.filter(word => words.includes(word))
}

/** Reads the scene of an address. Words it does not know are passed over, so that old links open; see `sceneFaults`. */
export function parseScene(query: URLSearchParams): Scene {
  const hex = Number(query.get('hex'))
  return {
    panel: panels.find(panel => panel === query.get('panel')) ?? null,
    layers: listOf(query.get('layers'), sceneLayers),
    links: { kinds: listOf(query.get('link'), linkKinds), years: parseYears(query.get('link_year')).value, crossBorder: query.get('cross_border') === '1' },
    shade: parseShade(query.get('shade')) ?? usualShade,
    hexKm: hex >= 1 && hex <= 50 ? hex : plainScene.hexKm,
    shape: parseShape(query.get('shape')),
    bays: parseBays(query.get('bays')),
    lay: parseLay(query.get('lay')),
    compare: listOf(query.get('compare'), comparables),
  }
}

/** The scene as a query; what is usual is left out. */
export function formatScene(scene: Scene): URLSearchParams {
  const { panel, layers, links, shade, hexKm, shape, bays, lay, compare } = scene
  const query = new URLSearchParams()
  const say = (name: string, text: string | null | false) => text && query.set(name, text)
  say('panel', panel)
  say('layers', layers.join(','))
  say('link', links.kinds.join(','))
  say('link_year', links.years && formatYears(links.years))
  say('cross_border', links.crossBorder && '1')
  say('shade', formatShade(shade) !== formatShade(usualShade) && formatShade(shade))
  say('hex', hexKm !== plainScene.hexKm && String(hexKm))
  say('shape', shape && formatShape(shape))
  say('bays', bays && formatBays(bays))
  say('lay', lay && formatLay(lay))
  say('compare', compare.join(','))
  return query
}

type Fault = { parameter: string; value: string; allowed: string }

const allowedWords: Record<(typeof sceneParameters)[number], string> = {
  panel: panels.join(', '),
  layers: sceneLayers.join(', '),
  link: linkKinds.join(', '),
  link_year: 'a year or a range of years: 2018, 2015..2022, 2015.., ..2022',
  cross_border: '1, for links across the boundaries of Hong Kong and Macao only',
  shade: '<count or metric>/<city or district>/<quantile, equal or jenks>/<3 to 7>, for example assets/city/jenks/5',
  hex: 'the edge of a hexagon in kilometres, 1 to 50',
  shape: 'polygon/lng,lat/lng,lat/lng,lat, circle/lng,lat/metres, corridor/metres/lng,lat/lng,lat, line/lng,lat/lng,lat, city/<city>, district/<id> or area/<id>',
  bays: '<metres per pixel>/<kilometres east>/<kilometres north>',
  lay: `<bay>/<bay>/<kilometres east>/<kilometres north>, bays being ${bayNames.join(', ')}`,
  compare: comparables.join(', '),
}

/** What the address says that means nothing here; the page passes it over, the API answers 400 with it. */
export function sceneFaults(query: URLSearchParams): Fault[] {
  const read = formatScene(parseScene(query))
  return sceneParameters.flatMap(parameter => {
    const value = query.get(parameter)
    const usual = (parameter === 'shade' && parseShade(value)) || (parameter === 'hex' && Number(value) === plainScene.hexKm)
    const isList = parameter === 'layers' || parameter === 'link' || parameter === 'compare'
    const whole = !isList || value?.split(',').length === read.get(parameter)?.split(',').length
    return !value || usual || (read.has(parameter) && whole) ? [] : [{ parameter, value, allowed: allowedWords[parameter] }]
  })
}
