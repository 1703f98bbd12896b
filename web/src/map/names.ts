import type { Feature, FeatureCollection, Point } from 'geojson'
import { weightOf } from '@bay-atlas/data/drawing/weight.ts'
import type { SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'

const boxImage = 8
const nationalFrom = 10.5
const otherFrom = 12.5

const pointOf = (mark: Mark, properties: Feature['properties']): Feature<Point> => ({ type: 'Feature', geometry: { type: 'Point', coordinates: mark.position }, properties })

/** Names beside single marks, and the invisible boxes that they and every other name on the map keep clear of: as large as the marks and as the words of a scene. What has a `size` is a box. */
export function namesOf(marks: Mark[], words: SceneFeature[], zoom: number, selected: string | null): FeatureCollection {
  return { type: 'FeatureCollection', features: [...namesBeside(marks, zoom, selected), ...marks.map(boxOf), ...words.flatMap(boxesUnder)] }
}

/** National assets are named from zoom 10.5, the others from 12.5, the chosen one always. Fanned-out marks keep theirs for hover. */
function namesBeside(marks: Mark[], zoom: number, selected: string | null): Feature<Point>[] {
  const named = marks.filter(mark => {
    if (mark.type !== 'asset') return false
    if (mark.rows[0].id === selected) return true
    return !mark.leader && zoom >= (weightOf(mark.rows[0]) === 1 ? nationalFrom : otherFrom)
  })
  return named.map(mark => {
    const { name, id } = mark.rows[0]
    const weight = id === selected ? 0 : weightOf(mark.rows[0])
    return pointOf(mark, { name_zh_hans: name['zh-Hans'], name_zh_hant: name['zh-Hant'], name_en: name.en, weight, away: (mark.radius + 4 + Math.hypot(...mark.offset)) / 12 })
  })
}

function boxOf(mark: Mark): Feature<Point> {
  const size = (mark.radius * 1.7) / boxImage
  return pointOf(mark, { size, offset: [mark.offset[0] / size, mark.offset[1] / size] })
}

/** A row of squares under words in the middle of their point. */
function boxesUnder({ geometry, properties: { label, labelSize = 12, anchor = 'center' } }: SceneFeature): Feature<Point>[] {
  if (geometry.type !== 'Point' || !label || anchor !== 'center') return []
  const [side, width] = [labelSize * 1.2, textWidth(label, labelSize)]
  const [count, size] = [Math.max(1, Math.ceil(width / side)), side / boxImage]
  return Array.from({ length: count }, (_, at) => ({ type: 'Feature', geometry, properties: { size, offset: [(((at + 0.5) / count - 0.5) * width) / size, 0] } }))
}
