import { withParts, type Dot } from './dot.ts'
import { fanOut, withRoom } from './fan.ts'
import type { Group } from './group.ts'
import { assetSketch, donutSketch, type Sketch } from './mark.ts'
import { toDegrees, type Point } from './mercator.ts'
import { nudge } from './nudge.ts'

const fanFromZoom = 13

/** Everything on the map, sorted by the rules that it falls under. */
export type Standing = {
  /** Known only to a place, by place. */
  vague: Dot[][]
  /** Those that stay alone, and those that were gathered by nearness. */
  landmarks: Dot[]
  groups: Group[]
  /** So many that only a site with room around it is fanned out. */
  crowded: boolean
}

function middleOf(dots: Dot[], zoom: number): [number, number] {
  const count = dots.reduce((sum, dot) => sum + dot.sum.count, 0)
  const middle = dots.reduce<Point>(([x, y], { point, sum }) => [x + (point[0] * sum.count) / count, y + (point[1] * sum.count) / count], [0, 0])
  return toDegrees(middle, zoom)
}

function gathered(type: 'cluster' | 'vague', dots: Dot[], zoom: number): Sketch[] {
  const [first, ...rest] = dots
  return first ? [donutSketch(type, [first, ...rest], middleOf(dots, zoom))] : []
}

/** What is drawn of them at this zoom. `placeOf` gives WGS-84 degrees of a dot that is one asset, `eachOf` every asset of a dot by itself. */
export function sketchesOf({ vague, landmarks, groups, crowded }: Standing, zoom: number, placeOf: (dot: Dot) => [number, number], eachOf: (dot: Dot) => Dot[]): Sketch[] {
  const alone = (dot: Dot) => assetSketch(withParts(dot), placeOf(dot))
  const clusters = groups.filter(({ size }) => size > 1).flatMap(({ dots }) => gathered('cluster', dots.flatMap(withParts), zoom))
  const others = [...groups.filter(({ size }) => size === 1).flatMap(({ dots }) => dots.map(alone)), ...landmarks.map(alone)]
  const gathering = vague.flatMap(dots => gathered('vague', dots, zoom))
  if (zoom < fanFromZoom) return nudge([...gathering, ...clusters, ...others], zoom)
  const hasRoom = crowded ? withRoom(clusters, others, zoom) : () => true
  return nudge([...gathering, ...clusters.flatMap(cluster => (hasRoom(cluster) ? fanOut(cluster, eachOf) : [cluster])), ...others], zoom)
}
