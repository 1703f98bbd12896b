import type { Position } from 'geojson'
import { circle } from '@bay-atlas/data/drawing/mark-paths.ts'
import type { Label, Path } from '@bay-atlas/data/drawing/picture.ts'
import type { KeyEntry, SceneDrawing, SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { rectangle } from './chart-primitives.ts'
import type { Frame } from './frame.ts'
import type { Rect } from './label-place.ts'
import { outline } from './outline.ts'
import type { Group, Primitive } from './primitive.ts'
import { wrap } from './wrap.ts'

const named = { under: word('底层图示', '底層圖示', 'Scene, below'), over: word('上层图示', '上層圖示', 'Scene, above'), key: word('图示说明', '圖示說明', 'Key of the scene') }

/** What is seen of the map in the frame, in WGS-84 degrees. */
export function seenIn({ box, unproject }: Frame): Bbox {
  const [west, north] = unproject([box.x, box.y])
  const [east, south] = unproject([box.x + box.width, box.y + box.height])
  return [west, south, east, north]
}

/** The features of a scene as the page draws them: fills and lines first, then points, then words. */
export function sceneLayer(where: 'under' | 'over', features: SceneFeature[], frame: Frame, palette: Palette, language: Language): Group {
  const { x, y, width, height } = frame.box
  const shapes = features.flatMap(feature => shapeOf(feature, frame))
  const words = features.flatMap(feature => labelOf(feature, frame, palette, language))
  return { type: 'group', id: `scene-${where}`, name: named[where][language], clip: [x, y, width, height], children: [...shapes, ...words] }
}

function shapeOf({ geometry, properties: look }: SceneFeature, frame: Frame): Path[] {
  const line = look.stroke ? { stroke: look.stroke, width: look.width ?? 1, strokeOpacity: look.strokeOpacity ?? 1, ...(look.dashed ? { dash: [5, 4] } : {}) } : {}
  const filled = look.fill ? { fill: look.fill, opacity: look.fillOpacity ?? 1 } : {}
  if (geometry.type === 'Point') {
    const at = placeOf(geometry.coordinates, frame)
    return look.radius && frame.contains(at, -look.radius) ? [{ type: 'path', d: circle(at, look.radius), ...filled, ...line }] : []
  }
  const d = outline(geometry, frame)
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  return d ? [{ type: 'path', d, ...(isArea ? { ...filled, rule: 'evenodd' as const } : {}), ...line }] : []
}

const placeOf = ([longitude = 0, latitude = 0]: Position, { project }: Frame) => project([longitude, latitude])

function labelOf({ geometry, properties: look }: SceneFeature, frame: Frame, palette: Palette, language: Language): Label[] {
  if (geometry.type !== 'Point' || !look.label) return []
  const [x, y] = placeOf(geometry.coordinates, frame)
  if (!frame.contains([x, y])) return []
  const size = look.labelSize ?? 12
  const away = (look.radius ?? 0) + 6
  const [dx, dy, anchor] = ({ center: [0, 0, 'middle'], left: [-away, 0, 'end'], right: [away, 0, 'start'], top: [0, -away - size / 2, 'middle'], bottom: [0, away + size / 2, 'middle'] } as const)[look.anchor ?? 'center']
  return look.label.split('\n').map((text, at) => ({ type: 'label', x: x + dx, y: y + dy + size * (0.36 + at * 1.2), text, size, face: 'sans', fill: look.labelColor ?? palette.ink, anchor, halo: { color: palette.halo, width: 3 }, language }))
}

/** What the words of a scene cover, so that other names keep clear of them. */
export function sceneRects(features: SceneFeature[], frame: Frame): Rect[] {
  return features.flatMap(({ geometry, properties: { label, labelSize = 12, anchor = 'center' } }): Rect[] => {
    if (geometry.type !== 'Point' || !label || anchor !== 'center') return []
    const [x, y] = placeOf(geometry.coordinates, frame)
    const half = textWidth(label, labelSize) / 2
    return [[x - half, y - labelSize * 0.6, x + half, y + labelSize * 0.6]]
  })
}

const step = 19
const swatch = 22

/** Where the key lies on the map: at its lower left, above the ruler. */
export function keyRect(key: NonNullable<SceneDrawing['key']>, { box }: Frame): Rect {
  const width = Math.max(textWidth(key.title, 12), ...key.entries.map(({ text }) => swatch + 8 + textWidth(text, 11))) + 26
  const [left, bottom] = [box.x + 14, box.y + box.height - 48]
  return [left, bottom - key.entries.length * step - 38, left + width, bottom]
}

/** What colours and lines of the scene mean, on paper of its own. */
export function sceneKey(key: SceneDrawing['key'], frame: Frame, palette: Palette, language: Language): Group {
  const empty: Group = { type: 'group', id: 'scene-key', name: named.key[language], children: [] }
  if (!key) return empty
  const [left, top, right, bottom] = keyRect(key, frame)
  const paper: Path = { type: 'path', d: rectangle(left, top, right - left, bottom - top), fill: palette.paper, stroke: palette.cityLine, width: 0.6, strokeOpacity: 0.5 }
  return { ...empty, children: [paper, ...keyLines(key, [left + 12, top + 12], palette, language)] }
}

/** A key from that corner downwards: its title, then a swatch and words on each line; long ones are broken where a width is given. */
export function keyLines(key: NonNullable<SceneDrawing['key']>, [left, top]: readonly [number, number], palette: Palette, language: Language, width = Infinity): Primitive[] {
  const label = (text: string, x: number, y: number, size: number, bold: boolean): Label => ({ type: 'label', x, y, text, size, face: 'sans', bold, fill: bold ? palette.ink : palette.ink2, anchor: 'start', language })
  const title = wrap(key.title, 12, width, 2, true)
  let y = top + 24 + (title.length - 1) * 16
  const lines = key.entries.flatMap((entry): Primitive[] => {
    const [at, words] = [y, wrap(entry.text, 11, width - swatch - 8, 3)]
    y += step + (words.length - 1) * 14
    return [swatchOf(entry, left, at), ...words.map((line, nth) => label(line, left + swatch + 8, at + 9.5 + nth * 14, 11, false))]
  })
  return [...title.map((line, at) => label(line, left, top + 10 + at * 16, 12, true)), ...lines]
}

function swatchOf({ shape, color, opacity = 1, width = 2 }: KeyEntry, x: number, y: number): Path {
  if (shape === 'fill') return { type: 'path', d: rectangle(x, y, swatch, 12), fill: color, opacity, stroke: color, width: 0.5, strokeOpacity: 0.5 }
  if (shape === 'point') return { type: 'path', d: circle([x + swatch / 2, y + 6], 4), fill: color, opacity }
  return { type: 'path', d: `M${x} ${y + 6}L${x + swatch} ${y + 6}`, stroke: color, width, strokeOpacity: opacity, ...(shape === 'dashed' ? { dash: [5, 4] } : {}) }
}
