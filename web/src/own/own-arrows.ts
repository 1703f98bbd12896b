import type { Position } from 'geojson'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { lineFeature, pointFeature, type SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Move } from '@bay-atlas/data/table/own-seen.ts'

/** How each row moves from where the file has it to where it stands in WGS-84: a shaft, two barbs, a dot where it began; a dot alone where it stays. */
export function arrowsOf(moves: readonly Move[], palette: Palette): SceneFeature[] {
  return moves.flatMap(({ from, to }) => {
    const look = { stroke: palette.accent, width: 2 }
    const stays = from[0] === to[0] && from[1] === to[1]
    if (stays) return [pointFeature(to, { radius: 3.5, fill: palette.accent, stroke: palette.paper, width: 1.5 })]
    return [
      pointFeature(from, { radius: 3, fill: palette.paper, stroke: palette.accent, width: 1.5 }),
      lineFeature([from, to], look),
      lineFeature([barb(from, to, 1), to, barb(from, to, -1)], look),
    ]
  })
}

/** The end of a barb: a quarter of the way back, half as far aside. Degrees are stretched alike over so short a way. */
function barb([x, y]: [number, number], [toX, toY]: [number, number], side: 1 | -1): Position {
  const narrow = Math.cos((toY * Math.PI) / 180)
  const [east, north] = [(toX - x) * narrow, toY - y]
  return [toX - (east * 0.25 + side * north * 0.12) / narrow, toY - (north * 0.25 - side * east * 0.12)]
}
