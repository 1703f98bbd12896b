import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { GroundPart } from './ground-parts.ts'

/** The property that holds a name in the script of the page. */
export const nameIn = (language: Language): ExpressionSpecification => ['get', { 'zh-Hans': 'name_zh_hans', 'zh-Hant': 'name_zh_hant', en: 'name_en' }[language]]

/** Stops of zoom and value, eased in a straight line. */
const zoomed = (...stops: number[]): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], ...stops]
const ofClass = (...classes: string[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', classes]]

const ofPart = (part: GroundPart): ExpressionSpecification => ['==', ['get', 'part'], part]

/** Round near by. From afar a coast has so many corners that nobody sees their shape, and round ones cost half of the whole map where there is no graphics card. */
const join: ExpressionSpecification = ['step', ['zoom'], 'miter', 10, 'round']

type Line = { id: string; source?: 'ground' | 'lining'; part: GroundPart; color: string; width: number | ExpressionSpecification; opacity?: number | ExpressionSpecification; dash?: number[]; from?: number }
const line = ({ id, source = 'ground', part, color, width, opacity = 1, dash, from = 0 }: Line): LayerSpecification => ({
  id,
  source,
  type: 'line',
  filter: ofPart(part),
  minzoom: from,
  layout: { 'line-join': join, 'line-cap': 'round' },
  paint: { 'line-color': color, 'line-width': width, 'line-opacity': opacity, ...(dash ? { 'line-dasharray': dash } : {}) },
})
const fill = (id: string, part: GroundPart, color: string, soft: boolean): LayerSpecification => ({ id, source: 'ground', type: 'fill', filter: ofPart(part), paint: { 'fill-color': color, 'fill-antialias': soft } })

/** Sea, water lining, land and the bay, from the bottom up. The lining lies under the land, so that no island throws spikes. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  const lining = (id: string, width: number, opacity: number) => line({ id, source: 'lining', part: 'coast', color: palette.waterLine, width: zoomed(6, width * 0.4, 9, width, 13, width * 1.4), opacity })
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    lining('lining-3', 26, 0.09),
    lining('lining-2', 13, 0.13),
    lining('lining-1', 5, 0.2),
    // Its edge lies under the coast and under what is outside.
    fill('land', 'land', palette.bay, false),
    fill('outside', 'outside', palette.land, true),
    line({ id: 'shenzhen-river', part: 'river', color: palette.water, width: zoomed(9, 1.2, 11, 4, 13, 14, 15, 40) }),
    line({ id: 'rivers', part: 'rivers', color: palette.river, width: zoomed(7, 0.6, 9, 1.2, 12, 3), opacity: 0.9 }),
  ]
}

/** District and city lines, the rim of the bay and the coast, over the areas. Every city's line is drawn alike. */
export function edgeLayers(palette: Palette): LayerSpecification[] {
  return [
    line({ id: 'district-line', part: 'district-line', color: palette.districtLine, width: 0.8, dash: [2, 2.5], from: 8 }),
    line({ id: 'rim', part: 'rim', color: palette.rim, width: zoomed(6, 0.8, 10, 1.2), opacity: 0.55 }),
    line({ id: 'city-line', part: 'city-line', color: palette.cityLine, width: 1, opacity: 0.85 }),
    line({ id: 'coast', part: 'coast', color: palette.waterLine, width: zoomed(6, 0.6, 9, 1) }),
  ]
}

type Label = { id: string; filter: ExpressionSpecification; from: number; size: number | ExpressionSpecification; color: string; halo: string; haloWidth?: number; font: 'serif' | 'serif bold' | 'sans' | 'serif italic'; layout?: SymbolLayerSpecification['layout'] }
const label = (language: Language, { id, filter, from, size, color, halo, haloWidth = 1.6, font, layout }: Label): LayerSpecification => ({
  id,
  source: 'places',
  type: 'symbol',
  minzoom: from,
  filter,
  layout: { 'text-field': nameIn(language), 'text-size': size, 'text-font': fontStack(font, language), 'text-max-width': 9, 'text-padding': 3, ...layout },
  paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': haloWidth },
})

const families = {
  serif: { 'zh-Hans': ['Songti SC', 'Source Han Serif SC', 'Noto Serif SC', 'Noto Serif CJK SC'], 'zh-Hant': ['Songti TC', 'Noto Serif CJK TC', 'Noto Serif TC'], en: ['Noto Serif CJK SC'] },
  sans: { 'zh-Hans': ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'], 'zh-Hant': ['PingFang HK', 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC'], en: ['Noto Sans CJK SC'] },
} as const
const latin = { serif: ['Georgia', 'Noto Serif'], sans: ['Inter', 'Segoe UI', 'Helvetica Neue', 'Arial', 'Noto Sans'] } as const

/** MapLibre draws without a glyph server: the names are CSS families, and the first, which no one has, gives weight and slant. */
export function fontStack(font: Label['font'], language: Language): string[] {
  const family = font === 'sans' ? 'sans' : 'serif'
  const slant = font === 'serif italic' && language === 'en' ? 'Italic' : font === 'serif bold' ? 'Bold' : 'Regular'
  return [`Atlas ${family} ${slant}`, ...latin[family], ...families[family][language], family === 'sans' ? 'sans-serif' : 'serif']
}

/** Eight places around a point, so far from it (in ems). */
const around = (far: number): (string | [number, number])[] => {
  const slant = far * 0.75
  return ['top', [0, far], 'bottom', [0, -far], 'left', [far, 0], 'right', [-far, 0], 'top-left', [slant, slant], 'top-right', [-slant, slant], 'bottom-left', [slant, -slant], 'bottom-right', [-slant, -slant]]
}
const near = ['center', [0, 0] satisfies [number, number], ...[1.7, 3.3].flatMap(around)]

/** Every place some six ems around, the nearest first; the south counts double, since south of the core cities lies the sea, or another city. */
const anywhere = Array.from({ length: 31 * 21 }, (_, at): [number, number] => [(at % 31 - 15) * 0.4, (Math.floor(at / 31) - 13) * 0.4])
  .toSorted((a, b) => away(a) - away(b)).flatMap(place => ['center', place])

function away([x, y]: [number, number]): number {
  return Math.hypot(x, y > 0 ? 2 * y : y)
}

const cityLook = (palette: Palette) => ({ color: palette.labelCity, halo: palette.halo, haloWidth: 2, font: 'serif bold' as const, layout: { 'text-variable-anchor-offset': near, 'text-justify': 'auto' } }) satisfies Partial<Label>

/** Names of waters, districts and cities; later layers win a place before earlier ones. */
export function nameLayers(palette: Palette, language: Language): LayerSpecification[] {
  const city = cityLook(palette)
  const sea = { color: palette.labelSea, halo: palette.water, haloWidth: 1.2, font: 'serif italic' as const }
  return [
    label(language, { id: 'river-names', filter: ofPart('rivers'), from: 9, size: 12, color: palette.labelSea, halo: palette.bay, font: 'serif italic', layout: { 'symbol-placement': 'line', 'symbol-spacing': 400 } }),
    label(language, { id: 'district-names', filter: ofClass('district'), from: 8.7, size: 11, color: palette.labelDistrict, halo: palette.halo, font: 'sans' }),
    label(language, { ...sea, id: 'estuary-names', filter: ofClass('estuary', 'island', 'river'), from: 8.6, size: 12 }),
    label(language, { ...sea, id: 'sea-names', filter: ofClass('sea'), from: 7.5, size: zoomed(7.5, 12, 11, 13) }),
    label(language, { ...city, id: 'city-names', filter: ofClass('city'), from: 7, size: zoomed(7, 12, 10, 15) }),
    // A core city is named even where marks crowd its middle.
    label(language, { ...city, id: 'core-city-names', filter: ofClass('city-core'), from: 5.5, size: zoomed(6, 14, 10, 19), layout: { 'text-padding': 2, 'text-variable-anchor-offset': [...near, ...anywhere], 'text-justify': 'auto' } }),
  ]
}
