import type { Position } from 'geojson'
import { offsetM } from '@bay-atlas/data/check/metres.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { lineFeature, pointFeature, type SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { OwnRow } from '@bay-atlas/data/table/own-rows.ts'

/** Of a long file so many are enough to see which way all move. */
const mostArrows = 600

/** How each row moves from where the file has it to where it stands in WGS-84: a shaft, two barbs, a dot where it began; a dot alone where it stays. */
export function arrowsOf(own: readonly OwnRow[], palette: Palette): SceneFeature[] {
  const step = Math.max(1, Math.ceil(own.length / mostArrows))
  return own.filter((_, at) => at % step === 0).flatMap(({ from, row: { position } }) => {
    const look = { stroke: palette.accent, width: 2 }
    const stays = from[0] === position[0] && from[1] === position[1]
    if (stays) return [pointFeature(position, { radius: 3.5, fill: palette.accent, stroke: palette.paper, width: 1.5 })]
    return [
      pointFeature(from, { radius: 3, fill: palette.paper, stroke: palette.accent, width: 1.5 }),
      lineFeature([from, position], look),
      lineFeature([barb(from, position, 1), position, barb(from, position, -1)], look),
    ]
  })
}

/** The end of a barb: a quarter of the way back, half as far aside. Degrees are stretched alike over so short a way. */
function barb([x, y]: [number, number], [toX, toY]: [number, number], side: 1 | -1): Position {
  const narrow = Math.cos((toY * Math.PI) / 180)
  const [east, north] = [(toX - x) * narrow, toY - y]
  return [toX - (east * 0.25 + side * north * 0.12) / narrow, toY - (north * 0.25 - side * east * 0.12)]
}

/** Metres from where the file has the row to where it stands. */
export const shiftOf = ({ from, row }: OwnRow) => Math.hypot(...offsetM(from, row.position))

/** The mean of the shifts, in metres; 0 without rows. */
export const meanShift = (own: readonly OwnRow[]) => (own.length ? own.reduce((sum, one) => sum + shiftOf(one), 0) / own.length : 0)
